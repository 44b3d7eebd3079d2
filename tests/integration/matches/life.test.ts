import { wholeChange } from '#tests/support/whole-change';
import { beforeEach, describe, expect, test } from 'vitest';

import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import {
  aMatch,
  aProposal,
  both,
  matchStatesReached,
  move,
  moved,
  readAs,
} from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const violations = () => [
  ...checkAllocation(world.table.items()),
  ...checkTransitions(world.table.items()),
];

const statusOf = async (id: string): Promise<string> =>
  (await world.call('getPledge', { as: 'officer', path: { id } })).body.components[0].status;

describe('a match', () => {
  test('goes from proposal to fulfilment by both sides, and each step is on record', async () => {
    const { id, pledge, offer } = await aProposal(world, { asked: 100, given: 60, amount: 60 });
    expect((await both(world, id, 'consent')).body.state).toBe('under_discussion');
    expect((await both(world, id, 'consent')).body.state).toBe('agreed');
    expect((await moved(world, id, 'officer', 'plan')).body.state).toBe('planning');
    expect((await moved(world, id, 'stakeholder', 'start')).body.state).toBe('in_progress');
    expect((await both(world, id, 'confirm')).body.state).toBe('fulfilled');

    const { items } = (await world.call('getMatchHistory', { as: 'reader', path: { id } })).body;
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'match.propose',
      'match.consent',
      'match.consent',
      'match.consent',
      'match.consent',
      'match.plan',
      'match.start',
      'match.confirm',
      'match.confirm',
    ]);
    const ofOffer = await world.call('getOfferHistory', {
      as: 'stakeholder',
      path: { id: offer.id },
    });
    expect(ofOffer.body.items.at(-1).action).toBe('match.confirm');
    expect(await statusOf(pledge.id)).toBe('partly_met');
    expect(violations()).toEqual([]);
  });

  test.each(matchStatesReached)('can be brought to %s', async (state) => {
    const { id } = await aMatch(world, state);

    expect((await readAs(world, 'officer', id)).body.state).toBe(state);
    expect(violations()).toEqual([]);
  });

  test('tells whose answer is awaited, and what each reader may do', async () => {
    const { id } = await aProposal(world);
    await moved(world, id, 'state', 'consent');

    const seen = async (as: 'officer' | 'state' | 'stakeholder' | 'reader') => {
      const { answered, steps, mayRelease } = (await readAs(world, as, id)).body;
      return { answered, steps, mayRelease };
    };
    const answered = { pledge: true, offer: false };
    const mayRelease = false;
    expect(await seen('state')).toEqual({
      answered,
      mayRelease,
      steps: ['consent', 'decline', 'close'],
    });
    expect(await seen('officer')).toEqual({
      answered,
      mayRelease,
      steps: ['close', 'revise', 'add_leg'],
    });
    expect(await seen('reader')).toEqual({ answered, mayRelease, steps: [] });
  });

  test('goes back where it was reported too far, and back to discussion, where both answer anew', async () => {
    const { id } = await aMatch(world, 'fulfilled', { asked: 10, given: 10, amount: 10 });
    expect((await moved(world, id, 'state', 'back')).body.state).toBe('in_progress');
    expect((await moved(world, id, 'state', 'back')).body.state).toBe('planning');
    expect((await moved(world, id, 'officer', 'discuss')).body.state).toBe('under_discussion');
    expect((await moved(world, id, 'state', 'consent')).body.state).toBe('under_discussion');
    expect((await moved(world, id, 'stakeholder', 'consent')).body.state).toBe('agreed');
    expect(violations()).toEqual([]);
  });

  test('keeps one answer per side: the same side cannot answer for both', async () => {
    const { id } = await aProposal(world);
    await moved(world, id, 'state', 'consent');

    const again = await move(world, id, 'state', 'consent');

    expect([again.status, again.body.detail]).toEqual([
      409,
      'You have answered already, and your answer stands. Read the match to see whose answer is awaited.',
    ]);
    expect((await readAs(world, 'state', id)).body.state).toBe('proposed');
  });
});

describe('what was agreed on', () => {
  const edit = async (id: string, components: readonly object[]) => {
    const current = (await world.call('getPledge', { as: 'state', path: { id } })).body;
    const { version } = current;
    const body = wholeChange(current, { title: 'A synthetic pledge', language: 'en', components });
    return world.call('editPledge', {
      as: 'state',
      path: { id },
      body,
      headers: { 'if-match': `"v${version}"` },
    });
  };
  const c1 = { id: 'c1', area: 'A1', places: { countries: ['XA'] }, text: 'A synthetic component' };

  test('is flagged when what both sides are shown changes, and not when another part of the record does', async () => {
    const { id, pledge } = await aMatch(world, 'agreed');

    await edit(pledge.id, [c1, { ...c1, id: 'c2', text: 'Another' }]);
    expect((await readAs(world, 'stakeholder', id)).body.recordsChanged).toBe(false);
    await edit(pledge.id, [{ ...c1, text: 'Less than was agreed' }]);
    expect((await readAs(world, 'stakeholder', id)).body.recordsChanged).toBe(true);
    const listed = (await world.call('listMatches', { as: 'officer' })).body.items;
    expect(listed.map((match: { recordsChanged: boolean }) => match.recordsChanged)).toEqual([
      true,
    ]);

    await moved(world, id, 'officer', 'discuss');
    expect((await both(world, id, 'consent')).body).toMatchObject({
      state: 'agreed',
      recordsChanged: false,
    });
  });

  test('is what both sides read: a consent to another wording is none', async () => {
    const { id, pledge } = await aMatch(world, 'under_discussion');
    await moved(world, id, 'stakeholder', 'consent');
    await edit(pledge.id, [{ ...c1, text: 'Twice as much as before' }]);

    const answer = await moved(world, id, 'state', 'consent');

    expect(answer.body).toMatchObject({
      state: 'under_discussion',
      answered: { pledge: true, offer: false },
    });
    expect((await moved(world, id, 'stakeholder', 'consent')).body.state).toBe('agreed');
    expect(violations()).toEqual([]);
  });

  test('is what both sides read: a revision asks both again', async () => {
    const { id } = await aMatch(world, 'under_discussion', { asked: 9, given: 9, amount: 9 });
    await moved(world, id, 'stakeholder', 'consent');

    const revised = await moved(world, id, 'officer', 'revise', {
      amount: 5,
      summary: 'Five only',
    });

    expect(revised.body).toMatchObject({
      answered: { pledge: false, offer: false },
      quantity: { amount: 5, measure: 'hours/year' },
      summary: 'Five only',
      recordsChanged: false,
    });
    expect((await both(world, id, 'consent')).body.state).toBe('agreed');
  });
});
