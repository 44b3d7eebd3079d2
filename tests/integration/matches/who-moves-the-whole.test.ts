/** Who moves what others agreed to: the asking side and whoever takes part; whoever is only asked to join, its own leg alone. */
import { describe, expect, test } from 'vitest';

import { decideMove } from '#functions/handlers/matches/decide-move';
import { findMatch } from '#functions/store/matches/match-store';
import { matchStepSchema } from '#shared/contract/matches/match-bodies';
import { legsOf } from '#shared/domain/matches/match-legs';
import { type MatchStep, matchSteps, nextState } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import { allAnswer, aBundle } from '#tests/support/legs';
import { aMatch, move, moved, readAs, seenBy } from '#tests/support/matches';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type World } from '#tests/support/world';

const parties = ['state', 'stakeholder', 'otherState'] as const;
type Party = (typeof parties)[number];

const steps = [
  'consent',
  'decline',
  'plan',
  'start',
  'confirm',
  'back',
  'discuss',
  'suspend',
  'close',
] as const satisfies readonly MatchStep[];
const ofWhole = ['plan', 'start', 'back', 'discuss', 'suspend'];

const standings = ['asked to talk', 'asked to agree', 'taking part', 'left'] as const;
type Standing = (typeof standings)[number];

const joins = async (world: World, id: string): Promise<void> => {
  await moved(world, id, 'otherState', 'consent');
  await moved(world, id, 'state', 'consent', { leg: 'l2' });
};

/** P and A are agreed, C is asked to join, and the match is then brought to a state. */
const aJoined = async (standing: Standing, roads: readonly MatchStep[]) => {
  const world = await aWorld();
  const { id } = await aMatch(world, 'agreed', { asked: 60, given: 60, amount: 60 });
  await moved(world, id, 'officer', 'add_leg');
  const times = { 'asked to talk': 0, left: 0, 'asked to agree': 1, 'taking part': 2 }[standing];
  for (let at = 0; at < times; at += 1) await joins(world, id);
  if (standing === 'left') await moved(world, id, 'otherState', 'decline');
  for (const road of roads) await moved(world, id, 'officer', road);
  return { world, id };
};

const stepped = async (
  world: World,
  before: Match,
  as: Party,
  step: (typeof steps)[number],
): Promise<Match | undefined> => {
  const { seen } = await seenBy(world, before.id, as);
  const isPlain = ['consent', 'plan', 'start', 'confirm'].includes(step);
  const body = matchStepSchema.parse({
    step,
    ...(step === 'consent' && seen !== undefined && { seen }),
    ...(!isPlain && { reason: 'So' }),
  });
  const actor = { sub: as, role: 'representative', partyId: world.parties[as] } as const;
  const now = world.dependencies.now();
  const decided = await decideMove(world.dependencies, { before, body, actor, now });
  return decided.ok ? decided.value.after : undefined;
};

const wholeOf = (match: Match) => [match.state, match.answers, match.askedAt, match.left];

describe.each([
  ['agreed', []],
  ['planning', ['plan']],
  ['in_progress', ['start']],
  ['suspended', ['suspend']],
] as const)('of a match that is %s', (state, roads) => {
  test.each(standings)('each step by each party, where the added leg is %s', async (standing) => {
    const { world, id } = await aJoined(standing, roads);
    const before = (await findMatch(world.table, id))?.match;
    if (!before) throw new Error('No match');
    expect([before.state, legsOf(before).length]).toEqual([state, 2]);

    for (const as of parties) {
      const { body } = await readAs(world, as, id);
      const offered: readonly string[] = body.steps;
      for (const step of steps) {
        const after = await stepped(world, before, as, step);
        const at = `${step} by ${as}`;
        const isAsked = as === 'otherState' && standing !== 'taking part';
        if (isAsked && after) expect(wholeOf(after), at).toEqual(wholeOf(before));
        if (!ofWhole.includes(step)) continue;
        const allows = matchSteps[step].movers.includes('party') && nextState(step, state);
        expect(after?.state, at).toBe(isAsked ? undefined : allows || undefined);
        expect(offered.includes(step), at).toBe(after !== undefined);
      }
    }
  });
});

test('whoever is only asked to join is refused in the state of its own leg, with nothing written', async () => {
  const { world, id } = await aJoined('asked to talk', ['start']);
  const digest = digestOfTable(world.table);

  for (const step of ['discuss', 'suspend', 'plan', 'start', 'back', 'confirm'] as const) {
    const { status, body } = await move(world, id, 'otherState', step);
    expect([status, body.reason], step).toEqual([
      409,
      { code: 'stepNotAllowed', state: 'proposed' },
    ]);
  }

  expect(digestOfTable(world.table)).toBe(digest);
});

test('where nobody else gives any more, whoever was only asked to join moves the match', async () => {
  const { world, id } = await aJoined('asked to talk', []);
  await moved(world, id, 'stakeholder', 'close');

  await moved(world, id, 'otherState', 'decline');

  expect((await readAs(world, 'officer', id)).body.state).toBe('declined');
});

describe('a leg is named only where a step is of one', () => {
  test.each(['plan', 'discuss', 'suspend', 'close'] as const)('not of %s', async (step) => {
    const world = await aWorld();
    const { id } = await aBundle(world);
    await allAnswer(world, id, 'consent');
    await allAnswer(world, id, 'consent');
    const digest = digestOfTable(world.table);

    const { status, body } = await move(world, id, 'officer', step, { leg: 'l2' });

    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/leg', code: 'unknownField' })],
    ]);
    expect(digestOfTable(world.table)).toBe(digest);
  });
});
