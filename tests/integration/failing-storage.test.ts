import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { type RouteId, routes } from '#shared/contract/routes';
import { kindOf } from '#tests/support/storage/commands-on-memory';
import { faultsAmong } from '#tests/support/storage/faults-among';
import { startMadeUpClock, stopMadeUpClock } from '#tests/support/storage/made-up-clock';
import { routeCalls } from '#tests/support/storage/route-calls';
import { setStage, type Stage } from '#tests/support/storage/stage';
import type { Fault } from '#tests/support/storage/storage-under-test';
import { limitOf, type Trial, tryCall } from '#tests/support/storage/trial';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  startMadeUpClock();
});
afterAll(stopMadeUpClock);

/** Without a key a repetition is another request: of a version that has passed, or for a second time. */
const isAnother = (route: RouteId, { first }: Trial, { kind }: Fault): boolean => {
  const { needs }: Operation = operations[route];
  return !needs.includes('Idempotency-Key') && (kind === 'unheard' || first.status < 300);
};

/** An import that was cut off tells, when it is repeated, which rows had come in already, and is kept with that answer. An invitation that was cut off counts as one. */
const tellsOtherwise = (route: RouteId, well: Trial, { first, change }: Trial): boolean =>
  (routes[route].function === 'imports' || route === 'invitePerson') &&
  first.status === 503 &&
  change.besideAnswers === well.change.besideAnswers;

/** What was done and is asked for anew, as a request of its own, leaves what two calls leave. */
const isDoneTwice = (well: Trial, { again, change }: Trial): boolean =>
  again.status < 300 && change.whole === well.changeOfTwo.whole;

const wrongIn = (route: RouteId, well: Trial, trial: Trial, fault: Fault): readonly string[] => {
  const { first, milliseconds, again, change, logged } = trial;
  const another = isAnother(route, trial, fault);
  const asEver = first.status === well.first.status;
  const refused = first.status === 503 && fault.kind !== 'failing once';
  const repeated = again.status === well.first.status || (another && again.status === 412);
  const same =
    change.whole === well.change.whole ||
    tellsOtherwise(route, well, trial) ||
    (another && isDoneTwice(well, trial));
  return [
    ...(asEver || refused ? [] : [`is answered ${first.status}: ${first.text}`]),
    ...(refused && !(Number(first.headers['retry-after']) > 0) ? ['names no time to wait'] : []),
    ...(milliseconds <= limitOf(route) - 1000 ? [] : [`is answered after ${milliseconds} ms`]),
    ...(repeated ? [] : [`fails when storage works again: ${again.status} ${again.text}`]),
    ...(same ? [] : ['leaves something else than the call alone']),
    ...logged.filter((line) => line.startsWith('fault')),
  ];
};

const counts = { calls: 0, failed: 0 };
const byKind = new Map<string, number>();
const byStatus = new Map<number, number>();
const count = <Name>(counted: Map<Name, number>, name: Name) =>
  counted.set(name, (counted.get(name) ?? 0) + 1);

describe('storage that fails at any of its calls', () => {
  test.each(Object.keys(routeCalls) as RouteId[])(
    'is answered in time by 503 with when to come again, or as ever, and leaves nothing half done: %s',
    async (route) => {
      const calls = routeCalls[route];
      if (calls === 'asks no storage') {
        expect(['reference', 'documents']).toContain(routes[route].function);
        return;
      }
      const wrong: string[] = [];
      for (const call of calls) {
        const well = await tryCall(stage, route, call);
        expect(well.first.status, well.first.text).toBeLessThan(300);
        counts.calls += well.commands.length;
        for (const { command, faults } of faultsAmong(well.commands)) {
          counts.failed += 1;
          for (const fault of faults) {
            const trial = await tryCall(stage, route, call, fault);
            count(byKind, fault.kind);
            count(byStatus, trial.first.status);
            const what = `${fault.kind} at ${fault.at}, ${kindOf(command)}`;
            wrong.push(...wrongIn(route, well, trial, fault).map((each) => `${what}: ${each}`));
          }
        }
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  test('was tried at every route, and answered 503 or as ever', () => {
    const { calls, failed } = counts;
    const faults = [...byKind.values()].reduce((sum, each) => sum + each, 0);
    const told = (counted: Map<unknown, number>) =>
      [...counted].map(([name, number]) => `${String(name)}: ${number}`).join(', ');
    console.info(
      `${Object.keys(routeCalls).length} routes, ${calls} calls of storage, ${failed} of them made to fail (the others repeat these in loops or are left to the long run): ${faults} faults (${told(byKind)}), answers by status: ${told(byStatus)}`,
    );

    expect(new Set(byStatus.keys())).toEqual(new Set([200, 201, 202, 503]));
    expect(faults).toBeGreaterThan(process.env['LONG'] === '1' ? 1_400 : 250);
    expect(byKind.size).toBe(5);
  });
});
