import { beforeEach, describe, expect, test } from 'vitest';

import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import {
  accepted,
  aMatch,
  aProposal,
  both,
  brought,
  hours,
  matchStatesReached,
  move,
  moved,
  propose,
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
    expect(await seen('officer')).toEqual({ answered, mayRelease, steps: ['close', 'revise'] });
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
  const edit = async (id: string, components: readonly object[], title = 'A synthetic pledge') => {
    const { version } = (await world.call('getPledge', { as: 'state', path: { id } })).body;
    const body = { title, language: 'en', components };
    return world.call('editPledge', {
      as: 'state',
      path: { id },
      body,
      headers: { 'if-match': `"v${version}"` },
    });
  };
  const c1 = { id: 'c1', area: 'A1', places: { countries: ['XA'] }, text: 'A synthetic component' };

  test('is flagged when the component changes, and not when another part of the record does', async () => {
    const { id, pledge } = await aMatch(world, 'agreed');

    await edit(pledge.id, [c1, { ...c1, id: 'c2', text: 'Another' }], 'Another title');
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

describe('who sees a match', () => {
  test('is its parties, the Secretariat and readers; for others it is not there', async () => {
    const { id } = await aProposal(world);
    const statuses = async (route: 'getMatch' | 'getMatchHistory') =>
      Promise.all(
        (['officer', 'reader', 'state', 'stakeholder', 'otherState', 'administrator'] as const).map(
          async (as) => (await world.call(route, { as, path: { id } })).status,
        ),
      );

    expect(await statuses('getMatch')).toEqual([200, 200, 200, 200, 404, 404]);
    expect(await statuses('getMatchHistory')).toEqual([200, 200, 200, 200, 404, 404]);
    const move404 = await world.call('moveMatch', {
      as: 'otherState',
      path: { id },
      body: { step: 'consent' },
      headers: { 'if-match': '"v1"' },
    });
    expect(move404.status).toBe(404);
  });

  test('lists a party its own, page by page, and everyone’s to the Secretariat', async () => {
    const offer = await accepted(world, 'offer');
    for (const as of ['state', 'otherState', 'state', 'otherState', 'state'] as const)
      await propose(world, await accepted(world, 'pledge', undefined, as), offer);
    const listed = async (as: 'officer' | 'state' | 'otherState' | 'stakeholder', limit = '50') => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit, ...(cursor ? { cursor } : {}) };
        const { body } = await world.call('listMatches', { as, query });
        found.push(...body.items.map((match: { id: string }) => match.id));
        cursor = body.next;
      } while (cursor);
      return found;
    };

    expect((await listed('officer')).length).toBe(5);
    expect((await listed('stakeholder')).length).toBe(5);
    expect((await listed('state')).length).toBe(3);
    expect(await listed('state', '1')).toEqual(await listed('state'));
    expect((await listed('otherState')).length).toBe(2);
    expect((await world.call('listMatches', { as: 'administrator' })).status).toBe(403);
  });

  test('learns why it was declined only as the Secretariat or the party that did', async () => {
    const { id, pledge } = await aProposal(world);
    await moved(world, id, 'stakeholder', 'decline', { reason: 'canary reason' });

    const reasons = async (as: 'officer' | 'state' | 'stakeholder' | 'reader') => {
      const match = await readAs(world, as, id);
      const history = await world.call('getMatchHistory', { as, path: { id } });
      const list = await world.call('listMatches', { as });
      return [match, history, list].map(({ text }) => text.includes('canary reason'));
    };
    expect(await reasons('officer')).toEqual([true, true, true]);
    expect(await reasons('stakeholder')).toEqual([true, true, true]);
    expect(await reasons('state')).toEqual([false, false, false]);
    expect(await reasons('reader')).toEqual([false, false, false]);
    const ofPledge = await world.call('getPledgeHistory', { as: 'state', path: { id: pledge.id } });
    expect(ofPledge.body.items.at(-1).action).toBe('match.decline');
    expect(ofPledge.text).not.toContain('canary');
  });
});

describe('a match is public', () => {
  const release = async (id: string, as: 'state' | 'stakeholder' | 'officer', body = {}) => {
    const { version } = (await readAs(world, 'officer', id)).body;
    return world.call('releaseMatch', {
      as,
      path: { id },
      body,
      headers: { 'if-match': `"v${version}"` },
    });
  };
  const shown = async () => (await world.call('listReleasedMatches')).body.items;

  test('once each party it names has released it, and never before', async () => {
    const { id } = await aMatch(world, 'agreed', { asked: 10, given: 10, amount: 4 });
    expect(await shown()).toEqual([]);
    expect((await release(id, 'state')).body).toMatchObject({ release: null, mayRelease: false });
    expect(await shown()).toEqual([]);
    expect((await release(id, 'state')).status).toBe(409);
    expect((await release(id, 'officer')).status).toBe(403);

    await release(id, 'stakeholder');

    const [match] = await shown();
    expect(match).toMatchObject({
      id,
      state: 'agreed',
      quantity: { amount: 4, measure: 'hours/year' },
    });
    expect(Object.keys(match)).not.toEqual(expect.arrayContaining(['answered']));
    await moved(world, id, 'state', 'start');
    expect((await shown())[0].state).toBe('in_progress');
    expect(violations()).toEqual([]);
  });

  test('until one of them takes its consent back, whatever became of it, and again once that one consents anew', async () => {
    const { id } = await aMatch(world, 'agreed');
    for (const as of ['state', 'stakeholder'] as const) await release(id, as);
    await moved(world, id, 'officer', 'suspend');
    expect((await release(id, 'officer', { withdraw: true })).status).toBe(403);
    expect((await shown()).length).toBe(1);

    const { status, body } = await release(id, 'state', { withdraw: true });
    const once = await readAs(world, 'officer', id);
    const again = await release(id, 'state', { withdraw: true });

    expect([status, body.release, body.releasedBy.length]).toEqual([200, null, 1]);
    expect(await shown()).toEqual([]);
    expect([again.status, again.body.version]).toEqual([200, once.body.version]);
    expect(violations()).toEqual([]);
    await moved(world, id, 'officer', 'discuss');
    await both(world, id, 'consent');
    expect((await release(id, 'stakeholder')).status).toBe(409);
    await release(id, 'state');
    expect(await shown()).toMatchObject([{ id, version: 2 }]);
    expect(violations()).toEqual([]);
  });

  test('only when it was agreed, and no more when it is declined or another amount is put to both', async () => {
    const proposed = await aProposal(world, { asked: 10, given: 10, amount: 4 });
    expect((await release(proposed.id, 'state')).status).toBe(409);
    await brought(world, proposed.id, 'agreed');
    for (const as of ['state', 'stakeholder'] as const) await release(proposed.id, as);
    await moved(world, proposed.id, 'officer', 'discuss');
    expect((await shown()).length).toBe(1);

    await moved(world, proposed.id, 'officer', 'revise', { amount: 5 });
    expect(await shown()).toEqual([]);

    await both(world, proposed.id, 'consent');
    for (const as of ['state', 'stakeholder'] as const) await release(proposed.id, as);
    await moved(world, proposed.id, 'officer', 'discuss');
    expect((await shown()).length).toBe(1);
    await moved(world, proposed.id, 'stakeholder', 'decline');
    expect(await shown()).toEqual([]);
    expect(violations()).toEqual([]);
  });
});

describe('lists and cells follow a match', () => {
  const suggested = async (id: string) =>
    (await world.call('getPledgeSuggestions', { as: 'officer', path: { id } })).body.items.map(
      (item: { counterpart: { id: string } }) => item.counterpart.id,
    );
  const counts = async () => {
    const { cells } = (await world.call('getCoverage', { as: 'officer' })).body;
    const totals: Record<string, number> = {};
    for (const { pledgeComponents } of cells as { pledgeComponents: Record<string, number> }[])
      for (const [status, count] of Object.entries(pledgeComponents))
        totals[status] = (totals[status] ?? 0) + count;
    return Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0));
  };

  test('a taken-up one is counted, its pair is not suggested again', async () => {
    const pledge = await accepted(world, 'pledge', hours(10));
    const offer = await accepted(world, 'offer', hours(10));
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[offer.id], { open: 1 }]);

    const { id } = (await propose(world, pledge, offer, 10)).body;
    await brought(world, id, 'agreed');
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[], { met: 1 }]);

    await moved(world, id, 'state', 'suspend');
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[], { open: 1 }]);
  });

  test('a declined pair is not suggested again, a closed one is, and either may be proposed again', async () => {
    const pledge = await accepted(world, 'pledge');
    const offer = await accepted(world, 'offer');
    const first = (await propose(world, pledge, offer)).body.id as string;
    await moved(world, first, 'state', 'decline');
    await world.settle();
    expect(await suggested(pledge.id)).toEqual([]);

    const second = await propose(world, pledge, offer);
    expect(second.status).toBe(201);
    await moved(world, second.body.id, 'officer', 'close');
    await world.settle();
    expect(await suggested(pledge.id)).toEqual([]);

    const other = await aMatch(world, 'closed_unfulfilled');
    await world.settle();
    expect(await suggested(other.pledge.id)).toContain(other.offer.id);
  });
});
