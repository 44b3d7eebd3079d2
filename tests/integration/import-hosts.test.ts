/** What an import publishes by itself, and what only a second officer publishes. */
import { describe, expect, test } from 'vitest';

import { recordKey } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aWorld, type Persona, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const invented: Fields = {
  row: 1,
  kind: 'offer',
  title: 'An offer that nobody made',
  from: [{ name: 'Germany', type: 'state', iso3: 'DEU' }],
  areas: ['A1'],
  substance: 'Something that is told on no page of a listed host.',
  source: ['https://example.org/invented'],
};
const aMatch: Fields = {
  ...invented,
  row: 2,
  kind: 'match',
  to: [{ name: 'Niger', type: 'state', iso3: 'NER' }],
};
const rows = [invented, aMatch];

const importAs = (world: World, as: Persona, mode: string, records: readonly unknown[] = rows) =>
  world.call('importRecords', { as, body: { mode, records, asOf: '2026-01-01' } });

const aWorldOfTwoOfficers = async (importHosts: readonly string[] = ['unhcr.org']) => {
  const world = await aWorld(createMemoryTable(), 'real', { importHosts });
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-stranger' },
    body: { role: 'secretariat', partyId: null },
  });
  return world;
};

const publicTitles = async (world: World): Promise<readonly string[]> => {
  const lists = ['listReleasedPledges', 'listReleasedOffers', 'listReleasedMatches'] as const;
  const pages = await Promise.all(lists.map((route) => world.call(route)));
  return pages.flatMap(({ body }) => body.items.map(({ title }: Fields) => title));
};

const kept = async (world: World) =>
  (await world.call('listOffers', { as: 'officer' })).body.items as readonly Fields[];

describe('a row from a host that no setting lists', () => {
  test('comes in as submitted, is public nowhere, and the outcome says so with its pages', async () => {
    const world = await aWorldOfTwoOfficers();

    const { body } = await importAs(world, 'officer', 'commit');
    await world.settle();

    expect(body).toEqual({
      rows: 2,
      imported: 2,
      unchanged: 0,
      refused: [],
      waiting: [
        { row: 1, pointer: '/records/0', pages: invented['source'] },
        { row: 2, pointer: '/records/1', pages: invented['source'] },
      ],
    });
    expect(await publicTitles(world)).toEqual([]);
    expect((await kept(world)).map(({ state, release }) => [state, release])).toEqual([
      ['submitted', null],
      ['submitted', null],
    ]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test.each([
    ['one of its pages', { source: ['https://unhcr.org/a', 'https://evil-unhcr.org/b'] }],
    [
      'the page of a figure',
      { source: ['https://unhcr.org/a'], amounts: [{ value: 1, source: 'https://example.org/b' }] },
    ],
    ['a page on another port', { source: ['https://unhcr.org:8443/a'] }],
  ])('waits for %s alone', async (_, changes) => {
    const world = await aWorldOfTwoOfficers();

    const { body } = await importAs(world, 'officer', 'commit', [{ ...invented, ...changes }]);

    expect([body.refused, body.waiting?.length]).toEqual([[], 1]);
    expect(await publicTitles(world)).toEqual([]);
  });

  test('is confirmed only with the records that it links', async () => {
    const world = await aWorldOfTwoOfficers();
    const linking = (numbers: string): Fields => ({
      ...aMatch,
      title: 'A match of rows',
      notes: `Rows ${numbers}.`,
    });
    const pledgeAt = (row: number): Fields => ({
      ...invented,
      row,
      kind: 'commitment',
      title: `Commitment ${row}`,
      from: [{ name: 'Niger', type: 'state', iso3: 'NER' }],
      source: [`https://example.org/${row}`],
    });
    const others = [invented, pledgeAt(940), pledgeAt(941)];
    await importAs(world, 'officer', 'commit', [...others, linking('1 and 940')]);

    const { body } = await importAs(world, 'stranger', 'confirm', [
      ...others,
      linking('1 and 941'),
    ]);

    expect(body.refused.map(({ row }: Fields) => row)).toEqual([2]);
    expect(await publicTitles(world)).not.toContain('A match of rows');
    const asImported = await importAs(world, 'stranger', 'confirm', [
      ...others,
      linking('1 and 940'),
    ]);
    expect(asImported.body.refused).toEqual([]);
    expect(await publicTitles(world)).toContain('A match of rows');
  });

  test('becomes public as restated once another officer confirms it, and the audit says who imported it', async () => {
    const world = await aWorldOfTwoOfficers();
    await importAs(world, 'officer', 'commit');

    const { body } = await importAs(world, 'stranger', 'confirm');
    await world.settle();

    expect(body).toEqual({ rows: 2, imported: 2, unchanged: 0, refused: [] });
    expect((await publicTitles(world)).length).toBe(3);
    for (const { state, release } of await kept(world))
      expect([state, release]).toEqual([
        'accepted',
        expect.objectContaining({ kind: 'restated', readOn: '2026-01-01' }),
      ]);
    const entries = world.table
      .items()
      .flatMap(({ entry }) => (entry ? [entry as Fields] : []))
      .filter(({ action }) => action === 'import.confirmation');
    expect(entries.length).toBeGreaterThan(2);
    for (const { actor, grounds } of entries)
      expect([actor, grounds]).toMatchObject([
        { sub: 'persona-stranger' },
        { importedBy: 'persona-officer' },
      ]);
    expect((await importAs(world, 'stranger', 'confirm')).body).toMatchObject({ unchanged: 2 });
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('stays released once its owner released it, whoever confirms it then', async () => {
    const world = await aWorldOfTwoOfficers();
    await importAs(world, 'officer', 'commit', [invented]);
    const [{ id, party }] = (await kept(world)) as readonly [
      { readonly id: string; readonly party: { readonly id: string } },
    ];
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'persona-otherState' },
      body: { role: 'representative', partyId: party.id },
    });
    await step(world, { kind: 'offer', id, as: 'otherState' }, 'acceptance', 'release');

    const { body } = await importAs(world, 'stranger', 'confirm', [invented]);

    expect(body).toMatchObject({ imported: 0, unchanged: 1, refused: [] });
    const [held] = await kept(world);
    expect(held).toMatchObject({ version: 3, release: { kind: 'released' } });
    expect(JSON.stringify(world.table.find(recordKey('offer', id)))).not.toContain('"awaits"');
  });

  test('is confirmed neither by whoever imported it, nor in other words, nor before it was imported', async () => {
    const world = await aWorldOfTwoOfficers();
    const early = await importAs(world, 'stranger', 'confirm');
    await importAs(world, 'officer', 'commit');

    const own = await importAs(world, 'officer', 'confirm');
    const again = await importAs(world, 'stranger', 'commit');
    const other = await importAs(
      world,
      'stranger',
      'confirm',
      rows.map((row) => ({ ...row, substance: 'Other words' })),
    );

    const reasons = [early, own, other].map(({ body }) => [
      body.imported,
      body.refused.map(({ reason }: Fields) => reason),
    ]);
    const twice = (reason: RegExp) => [
      0,
      [1, 2].map(() => expect.stringMatching(reason) as unknown),
    ];
    expect(reasons).toEqual([
      twice(/Import the row first/),
      twice(/Another officer/),
      twice(/word for word/),
    ]);
    expect(again.body).toMatchObject({ imported: 0, unchanged: 2 });
    expect(await publicTitles(world)).toEqual([]);
  });

  test('is public once its host is listed and it is imported again', async () => {
    const hosts = ['unhcr.org'];
    const world = await aWorldOfTwoOfficers(hosts);
    await importAs(world, 'officer', 'commit');
    hosts.push('example.org');

    const { body } = await importAs(world, 'officer', 'commit');

    expect(body).toEqual({ rows: 2, imported: 2, unchanged: 0, refused: [] });
    expect((await publicTitles(world)).length).toBe(3);
  });

  test('changes nothing that is public already', async () => {
    const world = await aWorldOfTwoOfficers(['unhcr.org']);
    const listed = rows.map((row) => ({ ...row, source: ['https://unhcr.org/a'] }));
    await importAs(world, 'officer', 'commit', listed);
    const before = await publicTitles(world);

    const { body } = await importAs(
      world,
      'officer',
      'commit',
      listed.map((row) => ({
        ...row,
        title: 'Corrected',
        source: ['https://unhcr.org/a', 'https://example.org/b'],
      })),
    );

    expect(body.waiting?.map(({ row }: Fields) => row)).toEqual([1]);
    expect(body.refused).toEqual([
      { row: 2, pointer: '/records/1', reason: expect.stringMatching(/public.*listed/) },
    ]);
    expect(await publicTitles(world)).toEqual(before);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

const asRepresentative = (world: World, as: Persona, partyId: unknown) =>
  world.call('putUser', {
    as: 'administrator',
    path: { sub: `persona-${as}` },
    body: { role: 'representative', partyId },
  });

describe('a row whose record people hid here after it was public', () => {
  const confirmed = async () => {
    const world = await aWorldOfTwoOfficers();
    await importAs(world, 'officer', 'commit');
    await importAs(world, 'stranger', 'confirm');
    return world;
  };

  test('is not called public once its owner withdrew the record', async () => {
    const world = await confirmed();
    const ofMatch = (await world.call('listMatches', { as: 'officer' })).body.items[0].offer
      .recordId;
    const [offer] = (await kept(world)).filter(({ id }) => id !== ofMatch);
    if (!offer) throw new Error('There is no offer of its own');
    await asRepresentative(world, 'otherState', (offer['party'] as Fields)['id']);
    const living = { kind: 'offer', id: String(offer['id']), as: 'otherState' } as const;
    await step(world, living, 'withdrawal');

    const { body } = await importAs(world, 'stranger', 'confirm', [invented]);

    expect(body).toMatchObject({ imported: 0, unchanged: 0 });
    expect(body.refused).toEqual([
      { row: 1, pointer: '/records/0', reason: expect.stringMatching(/has withdrawn/) },
    ]);
  });

  test('is not called public once a party took back that its match is shown', async () => {
    const world = await confirmed();
    const [match] = (await world.call('listMatches', { as: 'officer' })).body.items;
    await asRepresentative(world, 'otherState', match.recipients[0].id);
    const taken = await world.call('releaseMatch', {
      as: 'otherState',
      path: { id: match.id },
      body: { withdraw: true },
      headers: { 'if-match': `"v${match.version}"` },
    });
    expect(taken.body.release, taken.text).toBeNull();

    const { body } = await importAs(world, 'stranger', 'confirm', [aMatch]);

    expect(body).toMatchObject({ imported: 0, unchanged: 0 });
    expect(body.refused[0].reason).toMatch(/decided since that it is not public/);
  });
});

test('a row from a listed host is public at once', async () => {
  const world = await aWorldOfTwoOfficers(['example.org']);

  expect((await importAs(world, 'officer', 'commit')).body.waiting).toBeUndefined();
  expect((await publicTitles(world)).length).toBe(3);
});
