import { beforeAll, describe, expect, test } from 'vitest';

import { legStepIds, type MatchStep, matchStepIds } from '#shared/domain/matches/match-transitions';
import { type RecordKind, type RecordState, recordKinds } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';
import { recordStateIds } from '#shared/vocabulary/record-states';
import { step } from '#tests/support/lives';
import { aMatch, type Matched, move, moveCall, moved } from '#tests/support/matches';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type Persona, type World } from '#tests/support/world';

type StepOfLegs = (typeof legStepIds)[number];
type StepOfWhole = Exclude<MatchStep, StepOfLegs>;
const isOfWhole = (each: MatchStep): each is StepOfWhole =>
  !legStepIds.some((other) => other === each);

/** The states of an end that each step bears, written out here and not taken from the code. */
const borne: Readonly<Record<StepOfWhole, readonly RecordState[]>> = {
  consent: ['submitted', 'accepted'],
  revise: ['submitted', 'accepted'],
  back: ['submitted', 'accepted'],
  plan: ['submitted', 'accepted', 'returned'],
  start: ['submitted', 'accepted', 'returned'],
  confirm: recordStateIds,
  decline: recordStateIds,
  discuss: recordStateIds,
  suspend: recordStateIds,
  close: recordStateIds,
};

/** A state from which the step leads, and who takes it. */
const from: Readonly<Record<StepOfWhole, readonly [state: string, by: Persona]>> = {
  consent: ['under_discussion', 'state'],
  revise: ['under_discussion', 'officer'],
  back: ['fulfilled', 'officer'],
  plan: ['agreed', 'officer'],
  start: ['planning', 'state'],
  confirm: ['in_progress', 'state'],
  decline: ['proposed', 'state'],
  discuss: ['suspended', 'state'],
  suspend: ['agreed', 'state'],
  close: ['suspended', 'officer'],
};

/** Some of these states no request leads to beside such a match; a table that was restored or mended by hand may hold them. */
const put = async (
  { table }: World,
  { id, kind }: { readonly id: string; readonly kind: RecordKind },
  state: RecordState,
): Promise<void> => {
  const item = table.items().find(({ PK, SK }) => {
    const key = recordKey(kind, id);
    return PK === key.PK && SK === key.SK;
  });
  if (!item) throw new Error('There is no such record');
  await table.put({ ...item, record: { ...recordIn(item), state } });
};

/** A leg comes to a pledge, whatever became of the offers of others; and is taken out where there are several. */
const cases = matchStepIds
  .filter(isOfWhole)
  .flatMap((each) =>
    recordKinds.flatMap((kind) => recordStateIds.map((state) => [each, kind, state] as const)),
  );

describe('a step of a match, by the state of a record at its end', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });

  test.each(cases)('%s where the %s is %s', async (each, kind, state) => {
    const [before, by] = from[each];
    const matched: Matched = await aMatch(world, before);
    const call = await moveCall(world, matched.id, by, each);
    await put(world, matched[kind], state);
    const digest = digestOfTable(world.table);

    const answer = await world.call('moveMatch', call);

    const isBorne = borne[each].includes(state);
    expect(answer.status, answer.text).toBe(isBorne ? 200 : 409);
    if (isBorne) return;
    expect(answer.body.reason).toEqual({ code: 'notInForce', side: kind, state });
    expect(digestOfTable(world.table)).toBe(digest);
  });
});

describe('what was confirmed by both sides', () => {
  test.each(recordKinds)(
    'does not come under way again on a %s that was withdrawn since',
    async (kind) => {
      const world = await aWorld();
      const matched = await aMatch(world, 'fulfilled');
      await step(world, matched[kind], 'withdrawal');

      const answer = await move(world, matched.id, 'officer', 'back');

      expect([answer.status, answer.body.reason?.code]).toEqual([409, 'notInForce']);
    },
  );
});

describe('what is back with its party', () => {
  test('is not shown to the other side by a revision', async () => {
    const world = await aWorld();
    const matched = await aMatch(world, 'suspended');
    await moved(world, matched.id, 'officer', 'discuss');
    await put(world, matched.offer, 'returned');

    expect((await move(world, matched.id, 'officer', 'revise')).status).toBe(409);
  });
});
