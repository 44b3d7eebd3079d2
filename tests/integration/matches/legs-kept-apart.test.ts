/** What a giver reads of a match to which others give as well: its own part, and of the others who they are and what they bring. */
import { beforeEach, describe, expect, test } from 'vitest';

import { releaseMatchAs } from '#tests/support/announcements';
import { readEverything } from '#tests/support/every-read';
import { violationsIn } from '#tests/support/invariants';
import { allAnswer, euros, legOf, proposeLegs } from '#tests/support/legs';
import { toldTo } from '#tests/support/inboxes';
import { accepted, aMatch, hours, move, moved, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aWorld, type Answered, type Persona, type World } from '#tests/support/world';

let world: World;
let match = '';
let ids: readonly string[] = [];

beforeEach(async () => {
  world = await aWorld();
  const contactOf = (side: string) => ({ name: `canary ${side}`, email: `${side}@example.org` });
  const pledge = await accepted(world, 'pledge', hours(60), 'state', {
    contact: contactOf('asker'),
  });
  const experts = await accepted(world, 'offer', hours(60));
  const funds = await accepted(world, 'offer', euros(5000), 'otherState', {
    title: 'canary of an offer of money',
    contact: contactOf('funder'),
  });
  const { body } = await proposeLegs(world, pledge, [
    legOf(experts, 'expertise', 60),
    legOf(funds, 'finance', 5000),
  ]);
  match = body.id;
  ids = [match, pledge.id, experts.id, funds.id];
});

const beside = async (as: Persona, body: Readonly<Record<string, unknown>>): Promise<Answered> => {
  const query = { leg: 'l2' };
  const { version } = (
    await world.call('getMatchExchange', { as: 'officer', path: { id: match }, query })
  ).body;
  const headers = { 'if-match': etag(version) };
  return world.call('stepMatchExchange', {
    as,
    path: { id: match },
    body: { leg: 'l2', ...body },
    headers,
  });
};

const told = async (as: Persona): Promise<readonly string[]> =>
  (await readEverything(world, ids))
    .filter(({ what }) => what.endsWith(`as ${as}`))
    .filter(({ answer }) => answer.text.includes('canary'))
    .map(({ what }) => what);

describe('an inbox', () => {
  test('tells a giver that nothing is asked of it any more, the others that they are asked anew, and nobody of another’s answer', async () => {
    await moved(world, match, 'otherState', 'consent');
    const [before] = [await toldTo(world, 'stakeholder')];
    await moved(world, match, 'otherState', 'decline');

    expect(before).not.toContain('matchAnswered');
    expect(await toldTo(world, 'stakeholder')).toEqual(['matchRevised', ...before]);
    expect((await toldTo(world, 'state')).slice(0, 2)).toEqual(['matchRevised', 'matchAnswered']);
    expect((await toldTo(world, 'otherState'))[0]).toBe('matchClosed');
  });

  test('answers and takes marks also of what passes beside a leg that is not the first', async () => {
    const ends = ['state', 'otherState', 'officer'] as const;
    for (const as of ['state', 'otherState', 'stakeholder'] as const)
      await moved(world, match, as, 'consent', as === 'state' ? { leg: 'l2' } : {});
    await moved(world, match, 'state', 'consent', { leg: 'l1' });
    expect((await beside('officer', { step: 'propose_introduction' })).status).toBe(200);
    expect((await beside('state', { step: 'accept_introduction' })).status).toBe(200);
    await world.sequence();

    for (const as of ends) {
      const inbox = await world.call('getInbox', { as });
      const entries = (inbox.body.entries ?? []).map(({ id }: { id: string }) => id);
      const marked = await world.call('markInbox', { as, body: { entries, isRead: true } });

      expect([as, inbox.status, marked.status]).toEqual([as, 200, 200]);
      expect(entries.join()).toContain(`${match}.l2`);
    }
  });

  test('tells whoever is asked to join, and the asking side, of it alone', async () => {
    const { id } = await aMatch(world, 'agreed');
    const before = await toldTo(world, 'stakeholder');

    await moved(world, id, 'officer', 'add_leg');

    expect((await toldTo(world, 'otherState'))[0]).toBe('matchProposed');
    expect((await toldTo(world, 'state'))[0]).toBe('legProposed');
    expect(await toldTo(world, 'stakeholder')).toEqual(before);
  });
});

describe('a giver', () => {
  test('reads what the others bring and who they are, and nothing else of them', async () => {
    await moved(world, match, 'otherState', 'consent');

    const { legs, supporters, offer, answered } = (await readAs(world, 'stakeholder', match)).body;

    expect(legs).toEqual([
      expect.objectContaining({ id: 'l1', role: 'expertise', state: 'proposed' }),
      {
        id: 'l2',
        role: 'finance',
        supporters: [expect.objectContaining({ id: world.parties.otherState })],
        offer: { recordId: null, reason: 'party_alone' },
        supportTypes: [],
        quantity: null,
        state: null,
        answered: null,
        recordsChanged: false,
        left: null,
        later: false,
        announcedFor: null,
        steps: [],
      },
    ]);
    expect([supporters.length, offer.recordId, answered]).toEqual([
      1,
      ids[2],
      { pledge: false, offer: false },
    ]);
  });

  test('reads no text, contact, question, answer or reason of another, whichever way it asks', async () => {
    await allAnswer(world, match, 'consent');
    await beside('officer', { step: 'propose_introduction' });
    await beside('state', { step: 'accept_introduction' });
    await beside('otherState', { step: 'accept_introduction' });
    await beside('state', {
      step: 'ask',
      to: 'offer',
      text: 'canary of a question',
      by: '2026-06-01',
    });
    const contacts = (as: Persona) =>
      world.call('readMatchContacts', { as, path: { id: match }, query: { leg: 'l2' } });
    expect((await contacts('otherState')).body.pledge.name).toBe('canary asker');
    await moved(world, match, 'otherState', 'decline', { reason: 'canary of a reason' });
    await world.settle();

    expect(await told('stakeholder')).toEqual([]);
    const query = { leg: 'l2' };
    const path = { id: match };
    const asked = [
      await world.call('getMatchEnds', { as: 'stakeholder', path, query }),
      await world.call('getMatchExchange', { as: 'stakeholder', path, query }),
      await contacts('stakeholder'),
      await beside('stakeholder', { step: 'ask', to: 'offer', text: 'Who?', by: '2026-06-01' }),
    ];
    expect(asked.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await contacts('otherState')).status).toBe(403);
    expect((await readAs(world, 'stakeholder', match)).body.legs).toHaveLength(1);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is not told by the history who else answered, nor that another left', async () => {
    await moved(world, match, 'otherState', 'consent');
    await moved(world, match, 'otherState', 'decline', { reason: 'canary of a reason' });
    const actionsFor = async (as: Persona) => {
      const { items } = (await world.call('getMatchHistory', { as, path: { id: match } })).body;
      return items.map(({ action, reason }: { action: string; reason: unknown }) => [
        action,
        reason,
      ]);
    };

    expect(await actionsFor('stakeholder')).toEqual([['match.propose', null]]);
    expect(await actionsFor('state')).toEqual([
      ['match.propose', null],
      ['match.consent', null],
      ['match.decline', null],
    ]);
    expect(await actionsFor('otherState')).toEqual([
      ['match.propose', null],
      ['match.consent', null],
      ['match.decline', 'canary of a reason'],
    ]);
  });

  test('that left takes no further step and consents to no publication', async () => {
    await moved(world, match, 'otherState', 'decline');
    for (const as of ['state', 'stakeholder', 'state', 'stakeholder'] as const)
      await moved(world, match, as, 'consent');

    const tried = [
      await move(world, match, 'otherState', 'consent'),
      await move(world, match, 'otherState', 'plan'),
      await releaseMatchAs(world, 'otherState', match),
    ];

    expect(tried.map(({ status }) => status)).toEqual([403, 403, 409]);
  });
});

const publicMatch = async () => {
  const { items } = (await world.call('listReleasedMatches')).body;
  return items.find(({ id }: { id: string }) => id === match);
};

describe('everyone', () => {
  test('reads a leg once its giver consented to publication, and nothing of one that left', async () => {
    await allAnswer(world, match, 'consent');
    await allAnswer(world, match, 'consent');
    await releaseMatchAs(world, 'state', match);
    await releaseMatchAs(world, 'stakeholder', match);
    expect(await publicMatch()).toBeUndefined();
    await releaseMatchAs(world, 'otherState', match);

    const { legs, supporters } = await publicMatch();
    expect(legs.map(({ role }: { role: string }) => role)).toEqual(['expertise', 'finance']);
    expect(supporters).toHaveLength(2);

    await moved(world, match, 'otherState', 'close', { reason: 'canary of a reason' });
    expect(await publicMatch()).toBeUndefined();
    await moved(world, match, 'state', 'consent');
    await moved(world, match, 'stakeholder', 'consent');
    await releaseMatchAs(world, 'state', match);
    await releaseMatchAs(world, 'stakeholder', match);
    const shown = await publicMatch();
    const name = (
      await world.call('getParty', { as: 'officer', path: { id: world.parties.otherState } })
    ).body.name;
    expect(shown.legs).toBeUndefined();
    expect(JSON.stringify(shown)).not.toContain(name);
    expect(JSON.stringify(shown)).not.toContain(world.parties.otherState);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('reads what is public on as it was while another is asked to join, and until it and the side that asked consent', async () => {
    await moved(world, match, 'otherState', 'decline');
    for (const as of ['state', 'stakeholder', 'state', 'stakeholder'] as const)
      await moved(world, match, as, 'consent');
    await releaseMatchAs(world, 'state', match);
    await releaseMatchAs(world, 'stakeholder', match);
    const before = JSON.stringify(await publicMatch());

    await moved(world, match, 'officer', 'add_leg');
    for (const as of ['otherState', 'state', 'otherState', 'state'] as const)
      await moved(world, match, as, 'consent', { leg: 'l3' });
    expect(JSON.stringify(await publicMatch())).toBe(before);
    expect((await releaseMatchAs(world, 'otherState', match)).status).toBe(200);
    expect(JSON.stringify(await publicMatch())).toBe(before);
    expect((await releaseMatchAs(world, 'state', match)).status).toBe(200);

    expect((await publicMatch()).legs).toHaveLength(2);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});
