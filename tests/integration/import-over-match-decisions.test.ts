/** What people decide about a match that was imported outlives every later edition of its row. */
import { beforeEach, describe, expect, test } from 'vitest';

import type { MatchStep } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import { matchesIn } from '#tests/support/imported-records';
import { violationsIn } from '#tests/support/invariants';
import { moved, readAs } from '#tests/support/matches';
import { importRows } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { digestOfItems } from '#tests/support/table-digest';
import { aRealWorld, type Persona, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const togo = { name: 'Togo', type: 'state', iso3: 'TGO' };
const ghana = { name: 'Ghana', type: 'state', iso3: 'GHA' };

const aRow = (stage: string | null, changes: Fields = {}): Fields => ({
  row: 1,
  kind: 'match',
  title: 'A match of two States',
  from: [ghana],
  to: [togo],
  areas: ['A1'],
  supportTypes: ['Training'],
  stage,
  substance: 'As the page tells it.',
  source: ['https://example.org/a'],
  ...changes,
});

let world: World;
const hosts: string[] = [];

const match = (): Match => {
  const [found] = matchesIn(world);
  if (!found) throw new Error('There is no match');
  return found;
};

const importAs = (as: Persona, mode: string, row: Fields) =>
  world.call('importRecords', { as, body: { mode, records: [row], asOf: '2026-01-01' } });

/** The match comes in, and both parties that it names get somebody who acts for them: Togo `state`, Ghana `stakeholder`. */
const imported = async (row: Fields): Promise<void> => {
  const { body } = await importRows(world, [row]);
  expect(body).toMatchObject({ imported: 1, refused: [] });
  const [recipient, supporter] = [match().recipients[0], match().supporters[0]];
  for (const [persona, partyId] of [
    ['state', recipient?.id],
    ['stakeholder', supporter?.id],
  ] as const)
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: `persona-${persona}` },
      body: { role: 'representative', partyId },
      headers: { 'if-match': etag(1) },
    });
};

const release = async (as: Persona, body: Fields = {}) =>
  world.call('releaseMatch', {
    as,
    path: { id: match().id },
    body,
    headers: { 'if-match': etag((await readAs(world, 'officer', match().id)).body.version) },
  });

/** What a preview and an import of a row say, and whether either wrote anything but the kept answer. */
const importedAgain = async (row: Fields) => {
  const content = () =>
    digestOfItems(world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#')));
  const before = content();
  const preview = (await importRows(world, [row], { mode: 'preview' })).body;
  const { body } = await importRows(world, [row]);
  expect(body).toEqual(preview);
  return { body, wrote: content() !== before };
};

const refused = {
  rows: 1,
  imported: 0,
  unchanged: 0,
  refused: [
    {
      row: 1,
      pointer: '/records/0',
      reason: expect.stringMatching(/decided on this match here.*leave it out/) as unknown,
    },
  ],
};

const publicMatches = async () => (await world.call('listReleasedMatches')).body.items;

beforeEach(async () => {
  hosts.splice(0, hosts.length, 'example.org');
  world = await aRealWorld(undefined, { importHosts: hosts });
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-stranger' },
    body: { role: 'secretariat', partyId: null },
  });
});

type Move = readonly [Persona, MatchStep, Fields?];
type Story = readonly [told: string, stage: string, moves: readonly Move[]];

const put: Move = ['officer', 'revise', { amount: null, summary: 'Put to both' }];

/** Every step and answer that people can take on an imported match, also where it stands afterwards as it came in. */
const stories: readonly Story[] = [
  ['declined by a party', '[Under discussion]', [['state', 'decline']]],
  ['closed by a party', 'In progress', [['state', 'close']]],
  ['closed by the Secretariat', '[Under discussion]', [['officer', 'close']]],
  ['suspended', 'In progress', [['stakeholder', 'suspend']]],
  [
    'suspended and taken up again',
    '[Under discussion]',
    [
      ['state', 'suspend'],
      ['officer', 'discuss'],
    ],
  ],
  ['discussed anew', 'In progress', [['state', 'discuss']]],
  ['set back', 'In progress', [['officer', 'back']]],
  [
    'set back and started again',
    'In progress',
    [
      ['officer', 'back'],
      ['state', 'start'],
    ],
  ],
  ['confirmed by one side', 'In progress', [['state', 'confirm']]],
  [
    'confirmed by both',
    'In progress',
    [
      ['state', 'confirm'],
      ['stakeholder', 'confirm'],
    ],
  ],
  ['revised', '[Under discussion]', [put]],
  ['consented to by one side', '[Under discussion]', [put, ['state', 'consent']]],
  ['agreed by both', '[Under discussion]', [put, ['state', 'consent'], ['stakeholder', 'consent']]],
];

const stages = ['[Under discussion]', 'In progress', 'Fulfilled', null];

/** What a later edition says otherwise, one thing at a time. */
const editions: readonly Fields[] = [
  { title: 'Another title' },
  { substance: 'Other words' },
  { conditions: ['If funds are found'] },
  { areas: ['A1', 'A2'] },
  { supportTypes: null },
  { time: { text: '2027', start: '2027' } },
  { amounts: [{ value: 5, unit: 'people', source: 'https://example.org/b' }] },
  { parts: [{ kind: 'offer', area: 'A1', text: 'A part' }] },
  { source: ['https://example.org/a', 'https://example.org/c'] },
  { from: [{ ...ghana, name: 'Republic of Ghana' }] },
  { via: [{ name: 'A network' }] },
];

describe.each(stories)('an imported match that was %s here', (_, stage, moves) => {
  test('stays so, whatever stage or terms a later edition states', async () => {
    await imported(aRow(stage));
    for (const [as, each, body] of moves) await moved(world, match().id, as, each, body);
    const decided = match();

    const outcomes = [
      ...stages.filter((other) => other !== stage).map((other) => aRow(other)),
      ...editions.slice(0, 3).map((edition) => aRow(stage, edition)),
    ];
    for (const row of outcomes)
      expect(await importedAgain(row)).toEqual({ body: refused, wrote: false });

    expect(match()).toEqual(decided);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is unchanged by a row that says the same, and keeps all by one whose notes alone differ', async () => {
    await imported(aRow(stage));
    for (const [as, each, body] of moves) await moved(world, match().id, as, each, body);
    const { version, provenance, updatedAt, ...decided } = match();
    const shown = await publicMatches();

    const same = await importedAgain(aRow(stage));
    expect([same.body.unchanged, same.wrote]).toEqual([1, false]);
    const noted = await importedAgain(aRow(stage, { notes: 'Looked at again' }));

    expect(noted.body).toEqual({ rows: 1, imported: 1, unchanged: 0, refused: [] });
    expect(match()).toEqual({
      ...decided,
      version: version + 1,
      provenance: {
        ...provenance,
        digest: expect.any(String) as unknown,
        digestByPage: expect.any(String) as unknown,
        notes: 'Looked at again',
      },
      updatedAt: match().updatedAt,
    });
    expect(updatedAt < match().updatedAt).toBe(true);
    expect(await publicMatches()).toEqual(shown);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

test.each(editions)('a match that was declined here takes no other terms: %j', async (edition) => {
  await imported(aRow('[Under discussion]'));
  await moved(world, match().id, 'state', 'decline');
  const declined = match();

  const { body, wrote } = await importedAgain(aRow('[Under discussion]', edition));

  expect([body.imported, body.refused.length, wrote]).toEqual([0, 1, false]);
  expect(match()).toEqual(declined);
});

describe('a match that was declined while it waited to be published', () => {
  const waiting = async () => {
    hosts.length = 0;
    await imported(aRow('[Under discussion]'));
    await moved(world, match().id, 'state', 'decline');
    return match();
  };

  test('is confirmed by no second officer', async () => {
    const declined = await waiting();

    const { body } = await importAs('stranger', 'confirm', aRow('[Under discussion]'));

    expect(body).toEqual(refused);
    expect(match()).toEqual(declined);
  });

  test('does not go out when its host is listed', async () => {
    const declined = await waiting();
    hosts.push('example.org');

    const { body } = await importAs('officer', 'commit', aRow('[Under discussion]'));

    expect(body.refused).toEqual([]);
    expect(match()).toEqual(declined);
    expect(await publicMatches()).toEqual([]);
  });
});

test('a match on which nobody decided takes what its row says now, stage and terms', async () => {
  await imported(aRow('[Under discussion]'));

  const { body } = await importedAgain(aRow('Fulfilled', { title: 'Another title' }));

  expect(body).toMatchObject({ imported: 1, refused: [] });
  expect(match()).toMatchObject({ state: 'fulfilled', title: 'Another title' });
});

describe('consent to the publication of a match', () => {
  test.each([...editions, { stage: 'Fulfilled' }])(
    'is not to what a later edition says: %j',
    async (edition) => {
      await imported(aRow('In progress'));
      expect((await release('state')).status).toBe(200);

      await importedAgain(aRow('In progress', edition));
      await release('stakeholder');

      const { releasedBy, supporters, release: held } = match();
      expect(releasedBy).toEqual([supporters[0]?.id]);
      expect(held?.kind).toBe('restated');
      expect((await release('state')).status).toBe(200);
      expect((await publicMatches())[0].release.kind).toBe('released');
    },
  );

  test('of one party does not outlive the other’s withdrawal and another edition', async () => {
    await imported(aRow('In progress'));
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    await release('state', { withdraw: true });

    await importedAgain(aRow('In progress', { title: 'Another title' }));
    await release('state');

    expect([match().release, match().releasedBy]).toEqual([null, [match().recipients[0]?.id]]);
    expect(await publicMatches()).toEqual([]);
  });

  test('of all of them stands where the notes of the row alone differ', async () => {
    await imported(aRow('In progress'));
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    const [before, shown] = [match(), await publicMatches()];

    const { body } = await importedAgain(aRow('In progress', { notes: 'Looked at again' }));

    expect(body).toMatchObject({ imported: 1, refused: [] });
    expect([match().release, match().releasedBy]).toEqual([before.release, before.releasedBy]);
    expect(await publicMatches()).toEqual(shown);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

test('a match that people moved keeps the day on which its page was read', async () => {
  const row = aRow('In progress');
  await imported(row);
  await moved(world, match().id, 'officer', 'back');
  const before = match();

  const { body } = await importRows(world, [row], { asOf: '2027-03-01' });

  expect(body).toMatchObject({ imported: 0, unchanged: 1, refused: [] });
  expect(match()).toEqual(before);
});
