import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { WithLogs } from '#functions/dependencies';
import { forBackground } from '#functions/store/table/dynamodb-client';
import { recompute } from '#functions/stream/recompute';
import { streamHandler } from '#functions/stream/stream-handler';
import { caretake } from '#functions/upkeep/caretake';
import { sizes } from '#infra/stacks/sizes';
import { openAnnounced } from '#functions/upkeep/open-announced';
import { announce, opening } from '#tests/support/announcements';
import { born, step } from '#tests/support/lives';
import { kindOf } from '#tests/support/storage/commands-on-memory';
import { faultsAmong } from '#tests/support/storage/faults-among';
import {
  startMadeUpClock,
  stopMadeUpClock,
  untilEnded,
} from '#tests/support/storage/made-up-clock';
import { setStage, type Stage } from '#tests/support/storage/stage';
import type { Fault } from '#tests/support/storage/storage-under-test';
import { opened } from '#tests/support/storage/trial';
import { anOfferBody } from '#tests/support/submissions';
import { streamRecord } from '#tests/support/world';
import { sampled } from '#tests/support/sampled';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  startMadeUpClock();
});
afterAll(stopMadeUpClock);

type Records = readonly ReturnType<typeof streamRecord>[];
type Function = (dependencies: WithLogs, Records: Records) => Promise<unknown>;

const functions: Readonly<Record<'recompute' | 'caretaker' | 'announcer', Function>> = {
  recompute: (dependencies, Records) =>
    streamHandler(dependencies, recompute(dependencies))({ Records } as never),
  caretaker: (dependencies) => caretake(dependencies)(),
  announcer: (dependencies) => openAnnounced({ ...dependencies, now: () => opening })(),
};
type Name = keyof typeof functions;

/** After a failed hour, the walk of the next goes on behind it: what it had found is found again by the one after. */
const repetitions: Readonly<Record<Name, number>> = {
  recompute: 1,
  caretaker: 2,
  announcer: 1,
};

/** With an offer that nothing has been worked in of, and others that are announced where that is what is done. */
const run = async (name: Name, fault?: Fault) => {
  const { storage, world, memory, change } = opened(stage, 'at rest', forBackground);
  const body = anOfferBody(world.parties.stakeholder);
  await world.call('createOffer', { as: 'stakeholder', body, requestId: 'request' });
  for (let more = 0; name === 'announcer' && more < 4; more += 1) {
    const offer = await born(world, 'offer', body);
    await step(world, offer, 'acceptance');
    await announce(world, offer);
  }
  const records = memory.takeStream().map(streamRecord);
  const work = () => untilEnded(() => functions[name](world.dependencies, records));
  storage.heal();
  if (fault) storage.fail(fault);
  const first = await work();
  const commands = storage.commands();
  storage.heal();
  const again = [];
  for (let time = 0; time < (fault ? repetitions[name] : 0); time += 1) again.push(await work());
  const failures = again.flatMap(({ outcome }) => ('error' in outcome ? [outcome.error] : []));
  return { commands, first, failures, change: change().whole, logged: world.logged };
};

type Run = Awaited<ReturnType<typeof run>>;

const wrongIn = (name: Name, well: Run, tried: Run): readonly string[] => {
  const { first, failures, change, logged } = tried;
  const failed = 'error' in first.outcome;
  const told = logged.some((line) => line.startsWith('fault ') && line.includes('"code"'));
  return [
    ...(first.milliseconds <= sizes[name].seconds * 1000 - 1000
      ? []
      : [`ends after ${first.milliseconds} ms`]),
    ...(failed === told ? [] : [`fails: ${failed}, tells: ${told}`]),
    ...failures.map((error) => `fails when storage works again: ${String(error)}`),
    ...(change === well.change ? [] : ['leaves something else than work that went well']),
  ];
};

describe('storage that fails at any call of what nobody waits for', () => {
  test.each(Object.keys(functions) as Name[])(
    'ends the work in time, is logged with its code, and costs nothing but the repetition: %s',
    async (name) => {
      const well = await run(name);
      expect('error' in well.first.outcome ? well.first.outcome.error : well.logged).toEqual(
        expect.not.arrayContaining([expect.stringContaining('fault')]),
      );
      const wrong: string[] = [];
      const outcomes = { done: 0, failed: 0 };
      for (const { command, faults } of faultsAmong(well.commands)) {
        for (const fault of faults) {
          const tried = await run(name, fault);
          outcomes['error' in tried.first.outcome ? 'failed' : 'done'] += 1;
          const what = `${fault.kind} at ${fault.at}, ${kindOf(command)}`;
          wrong.push(...wrongIn(name, well, tried).map((each) => `${what}: ${each}`));
        }
      }
      console.info(
        `${name}: ${well.commands.length} calls of storage, ${outcomes.done + outcomes.failed} faults (${outcomes.failed} ended the work, ${outcomes.done} were got over)`,
      );

      expect(wrong).toEqual([]);
      // What opens announcements asks nine times in all, so the short run fails three of its calls.
      const least = name === 'announcer' ? sampled(1, 10) : sampled(3, 10);
      expect(outcomes.failed).toBeGreaterThan(least);
    },
    60_000,
  );
});
