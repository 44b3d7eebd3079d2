/** Who reads what of a match whose givers come and go: each of its own time, and nobody of another's words. */
import { beforeEach, describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import type { MatchStep } from '#shared/domain/matches/match-transitions';
import { violationsIn } from '#tests/support/invariants';
import { readInboxOf } from '#tests/support/inboxes';
import { aBundle, allAnswer } from '#tests/support/legs';
import { aMatch, moved, readAs } from '#tests/support/matches';
import { aWorld, managesMembers, type Persona, readsFor, type World } from '#tests/support/world';

const host = 'Synthetic Host of guests';
const whoLeft = 'Synthetic State XC';
const [giver, asker] = ['Synthetic Legal Network', 'Synthetic State XA'];

let world: World;
let match = '';

/** The legal network brings experts, the State of XC money; whoever comes later acts as `memberManager`. */
const partyOfHost = async (): Promise<string> => {
  const body = { name: host, type: 'legal', country: 'XB' };
  const { id } = (await world.call('createParty', { as: 'officer', body })).body;
  await managesMembers(world, id);
  return id;
};

const hostJoins = async () => {
  const party = await partyOfHost();
  await moved(world, match, 'officer', 'add_leg', { role: 'host', party, reason: 'canary of one' });
};

/** Wherever somebody reads what a match says and is called. */
const readBy = async (as: Persona): Promise<string> => {
  await world.settle();
  await world.sequence();
  const routes: readonly (readonly [RouteId, object])[] = [
    ['getMatch', { id: match }],
    ['listMatches', {}],
    ['getInbox', {}],
    ['getToday', {}],
    ['getExport', { name: 'matches.csv' }],
  ];
  const answers = await Promise.all(
    routes.map(([route, path]) => world.call(route, { as, path: path as Record<string, string> })),
  );
  return answers.map(({ text }) => text).join('\n');
};

const reasonsRead = async (as: Persona): Promise<readonly string[]> => {
  const { items } = (await world.call('getMatchHistory', { as, path: { id: match } })).body;
  return items.flatMap(({ reason }: { readonly reason: string | null }) => reason ?? []);
};

beforeEach(async () => {
  world = await aWorld();
  match = (await aBundle(world)).id;
});

describe('a giver that left', () => {
  test('reads its own leg as it left it, and nothing of what became of the match', async () => {
    await moved(world, match, 'otherState', 'decline');
    const then = (await readAs(world, 'otherState', match)).body;
    await hostJoins();
    await moved(world, match, 'officer', 'revise', { amount: 50, summary: 'canary of a summary' });
    for (const leg of ['l1', 'l3']) await moved(world, match, 'state', 'consent', { leg });

    const { version: _now, ...read } = (await readAs(world, 'otherState', match)).body;
    const { version: _then, ...before } = then;
    expect(read).toEqual(before);
    expect(read).toMatchObject({
      title: `${whoLeft} – ${asker}`,
      legs: [{ id: 'l2', state: 'declined' }],
    });
    const text = await readBy('otherState');
    expect([text.includes('canary'), text.includes(host), text.includes(giver)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('whoever takes part', () => {
  test('reads nowhere the name of a giver that left before, whatever the match was called', async () => {
    await moved(world, match, 'otherState', 'decline');
    await hostJoins();

    expect((await readAs(world, 'memberManager', match)).body.title).toBe(
      `${giver}, ${host} – ${asker}`,
    );
    for (const as of ['memberManager', 'stakeholder'] as const)
      expect(await readBy(as)).not.toContain(whoLeft);
    expect((await readAs(world, 'officer', match)).body.title).toBe(
      `${giver}, ${whoLeft} – ${asker}`,
    );
  });

  test('reads the reasons of its own time that are not of another giver’s leg', async () => {
    const because = (as: Persona, step: MatchStep, words: Readonly<Record<string, unknown>>) =>
      moved(world, match, as, step, words);
    await because('officer', 'revise', { leg: 'l1', amount: 40, reason: 'canary of experts' });
    await because('officer', 'revise', { leg: 'l2', amount: 400, reason: 'canary of money' });
    await allAnswer(world, match, 'consent');
    await because('state', 'suspend', { reason: 'canary of the asker' });
    await because('stakeholder', 'discuss', { reason: 'canary of a giver' });
    await moved(world, match, 'otherState', 'decline', { reason: 'canary of who leaves' });
    await because('officer', 'suspend', { reason: 'canary between' });
    await hostJoins();
    await because('officer', 'discuss', { reason: 'canary of all' });
    await moved(world, match, 'officer', 'remove_leg', { leg: 'l3', reason: 'canary of an end' });
    await because('officer', 'suspend', { reason: 'canary of the last' });

    const shared = ['canary of the asker'];
    expect(await reasonsRead('otherState')).toEqual([
      'canary of money',
      ...shared,
      'canary of who leaves',
    ]);
    expect(await reasonsRead('stakeholder')).toEqual([
      'canary of experts',
      ...shared,
      'canary of a giver',
      'canary between',
      'canary of all',
      'canary of the last',
    ]);
    expect(await reasonsRead('memberManager')).toEqual(['canary of one', 'canary of all']);
    expect(await reasonsRead('officer')).toHaveLength(10);
  });

  test('finds in its history that the amount of another was revised, and is asked anew', async () => {
    await moved(world, match, 'officer', 'revise', { leg: 'l1', amount: 40 });
    const { items } = (
      await world.call('getMatchHistory', { as: 'otherState', path: { id: match } })
    ).body;

    expect(items.at(-1)).toMatchObject({ action: 'match.revise', reason: null });
    await world.sequence();
    expect((await readInboxOf(world, 'otherState')).entries[0]?.kind).toBe('matchRevised');
  });
});

test('why the Secretariat took a leg out is read by the Secretariat alone', async () => {
  await readsFor(world, ['XA']);
  await moved(world, match, 'officer', 'remove_leg', { leg: 'l2', reason: 'canary of an end' });
  const everyone = ['officer', 'reader', 'countryReader', 'state', 'stakeholder', 'otherState'];
  const read = async (as: Persona) => [
    (await readAs(world, as, match)).text.includes('canary'),
    (await reasonsRead(as)).includes('canary of an end'),
  ];

  expect(await Promise.all(everyone.map((as) => read(as as Persona)))).toEqual([
    [true, true],
    ...everyone.slice(1).map(() => [false, false]),
  ]);
});

describe('a reader of countries', () => {
  const legsFor = async (country: string) => {
    await readsFor(world, [country]);
    const { body } = await readAs(world, 'countryReader', match);
    return body.legs.map(({ id, state }: { id: string; state: unknown }) => [id, state !== null]);
  };
  const endsOf = async (leg: string) =>
    (
      await world.call('getMatchEnds', {
        as: 'countryReader',
        path: { id: match },
        query: { leg },
      })
    ).status;

  test('reads of a match the legs that the parties of these countries read', async () => {
    expect(await legsFor('XB')).toEqual([
      ['l1', true],
      ['l2', false],
    ]);
    expect([await endsOf('l1'), await endsOf('l2')]).toEqual([200, 404]);
    expect(await legsFor('XA')).toEqual([
      ['l1', true],
      ['l2', true],
    ]);
    await moved(world, match, 'otherState', 'decline');
    expect(await legsFor('XC')).toEqual([['l2', true]]);
  });
});

describe('a line of an inbox', () => {
  const latest = async (as: Persona) => {
    await world.sequence();
    const [line] = (await readInboxOf(world, as)).entries;
    return [line?.kind, (line as { readonly state?: unknown } | undefined)?.state];
  };

  test('tells whoever leaves what is agreed that its part is closed', async () => {
    await allAnswer(world, match, 'consent');
    await allAnswer(world, match, 'consent');
    await moved(world, match, 'otherState', 'close');

    expect(await latest('otherState')).toEqual(['matchClosed', 'closed_unfulfilled']);
    expect(await latest('stakeholder')).toEqual(['matchRevised', 'under_discussion']);
  });

  test('tells whoever is asked to join what goes on already that it is proposed', async () => {
    const { id } = await aMatch(world, 'in_progress');
    await moved(world, id, 'officer', 'add_leg');

    expect(await latest('otherState')).toEqual(['matchProposed', 'proposed']);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});
