import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { matchStepIds } from '#shared/domain/matches/match-transitions';
import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import type { Living } from '#tests/support/lives';
import { stepRoutes } from '#tests/support/refusals/scene';
import { accepted, component, hours, moveCall, propose } from '#tests/support/matches';
import { type Answered, aWorld, type Persona, type World } from '#tests/support/world';

/** What people do, in any order: most of it is refused, and whatever is not must leave the amounts right. */
const amount = fc.integer({ min: 1, max: 12 });
const index = fc.nat(3);
const command = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('propose' as const),
      pledge: fc.nat(1),
      offer: fc.nat(1),
      amount,
    }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      does: fc.constant('move' as const),
      match: index,
      step: fc.constantFrom(
        ...matchStepIds,
        'consent' as const,
        'consent' as const,
        'consent' as const,
      ),
      as: fc.constantFrom('state' as const, 'stakeholder' as const, 'officer' as const),
      amount,
    }),
  },
  /** Both sides say yes twice: what leads to an agreement often enough to fill what there is. */
  { weight: 6, arbitrary: fc.record({ does: fc.constant('agree' as const), match: index }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      record: index,
      amount: fc.integer({ min: 0, max: 14 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('remove' as const), record: index }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('release' as const),
      match: index,
      as: fc.constantFrom('state' as const, 'stakeholder' as const),
      withdraw: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom('withdrawal' as const, 'acceptance' as const),
      record: index,
    }),
  },
);
type Command = typeof command extends fc.Arbitrary<infer Value> ? Value : never;

type Run = {
  readonly world: World;
  readonly records: readonly Living[];
  readonly matches: string[];
};

const etagOf = async ({ world }: Run, { kind, id }: Living): Promise<Record<string, string>> => {
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const { body } = await world.call(route, { as: 'officer', path: { id } });
  return { 'if-match': `"v${body.version}"` };
};

const aNew = (kind: Living['kind']): object => {
  const { id: _, ...fields } = component(kind, hours(9));
  return fields;
};

const edit = async (run: Run, record: Living, body: object): Promise<Answered> => {
  const { kind, id, as } = record;
  const headers = await etagOf(run, record);
  return run.world.call(kind === 'pledge' ? 'editPledge' : 'editOffer', {
    as,
    path: { id },
    body,
    headers,
  });
};

const perform = async (run: Run, each: Command): Promise<readonly Answered[]> => {
  const { world, records, matches } = run;
  const record = 'record' in each ? records[each.record] : undefined;
  const match = 'match' in each ? matches[each.match % Math.max(1, matches.length)] : undefined;
  if (each.does === 'propose') {
    const [pledge, offer] = [records[each.pledge], records[2 + each.offer]];
    if (!pledge || !offer) return [];
    const answer = await propose(world, pledge, offer, each.amount);
    if (answer.status === 201) matches.push(answer.body.id);
    return [answer];
  }
  if (record && each.does === 'edit')
    return [await edit(run, record, { components: [component(record.kind, hours(each.amount))] })];
  if (record && each.does === 'remove')
    return [await edit(run, record, { components: [aNew(record.kind)], removed: ['c1'] })];
  if (record && (each.does === 'withdrawal' || each.does === 'acceptance')) {
    const as: Persona = each.does === 'acceptance' ? 'officer' : record.as;
    const route = stepRoutes[record.kind][each.does];
    return [
      await world.call(route, {
        as,
        path: { id: record.id },
        body: {},
        headers: await etagOf(run, record),
      }),
    ];
  }
  if (!match) return [];
  if (each.does === 'move') {
    const body = each.step === 'revise' ? { amount: each.amount } : {};
    return [await world.call('moveMatch', await moveCall(world, match, each.as, each.step, body))];
  }
  if (each.does === 'release') {
    const call = await moveCall(world, match, each.as, 'consent');
    return [await world.call('releaseMatch', { ...call, body: { withdraw: each.withdraw } })];
  }
  const answers: Answered[] = [];
  for (const as of ['state', 'stakeholder', 'state', 'stakeholder'] as const)
    answers.push(await world.call('moveMatch', await moveCall(world, match, as, 'consent')));
  return answers;
};

const aRun = async (): Promise<Run> => {
  const world = await aWorld();
  const records: Living[] = [];
  for (const kind of ['pledge', 'pledge', 'offer', 'offer'] as const)
    records.push(await accepted(world, kind, hours(10)));
  return { world, records, matches: [] };
};

const expected = new Set([200, 201, 403, 404, 409, 422]);
const counts = { calls: 0, done: 0, refused: 0, agreed: 0, full: 0 };

describe('any sequence of proposals, answers, moves, edits, releases and withdrawals', () => {
  // Some 10,000 calls, ten times as many in the long run: on a busy machine longer than a test is given.
  test(
    'keeps what is allocated equal to what is agreed and within what is there, on both sides',
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 40 }), async (commands) => {
          const run = await aRun();
          for (const each of commands) {
            const answers = await perform(run, each);
            const items = run.world.table.items();

            expect([...checkAllocation(items), ...checkTransitions(items)]).toEqual([]);
            for (const { status, body } of answers) {
              expect(expected).toContain(status);
              counts.calls += 1;
              counts[status < 300 ? 'done' : 'refused'] += 1;
              if (status === 200 && body.state === 'agreed') counts.agreed += 1;
              if (status === 409 && /^Only \d+/.test(body.detail)) counts.full += 1;
            }
          }
          expect(run.world.logged).toEqual([]);
        }),
        // The short run is the same every time, since what it counts below would else hold by luck.
        process.env['LONG'] ? { numRuns: 2000 } : { numRuns: 50, seed: 20_261_130 },
      );
      console.info(`sequences: ${JSON.stringify(counts)}`);
      expect(counts.agreed).toBeGreaterThan(20);
      expect(counts.full).toBeGreaterThan(10);
    },
  );
});
