import { describe, expect, test } from 'vitest';

import { etag } from '#tests/support/refusals/scene';
import { born, changed, type Living, step } from '#tests/support/lives';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, aWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const lists = ['listReleasedPledges', 'listReleasedOffers', 'listReleasedMatches'] as const;
const everything = { query: { limit: '100' } };

const publicItems = async (world: World): Promise<readonly Fields[]> => {
  const pages = await Promise.all(lists.map((route) => world.call(route, everything)));
  return pages.flatMap(({ body }) => body.items);
};

const aWorldOfTheRecord = async (): Promise<World> => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  await world.settle();
  return world;
};

const actingFor = (world: World, partyId: unknown) =>
  world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId },
    headers: { 'if-match': etag(1) },
  });

describe('what was imported', () => {
  test('is restated, with its pages and the day on which they were read, and released by nobody', async () => {
    const items = await publicItems(await aWorldOfTheRecord());

    expect(items.length).toBeGreaterThan(40);
    for (const { release, sources } of items)
      expect(release).toMatchObject({ kind: 'restated', readOn: '2026-11-23', sources });
  });

  test('names the day of its own row where the row has one, and none where nobody said', async () => {
    const world = await aRealWorld();
    const [first, second] = realRows.filter(({ kind }) => kind === 'commitment');
    await world.call('importRecords', {
      as: 'officer',
      body: { mode: 'commit', records: [{ ...first, readOn: '2026-11-02' }, second] },
    });

    const days = (await publicItems(world)).map(({ release }) => (release as Fields)['readOn']);

    expect(new Set(days)).toEqual(new Set(['2026-11-02', null]));
  });

  test('is released once its owner releases it', async () => {
    const world = await aWorldOfTheRecord();
    const { items } = (await world.call('listPledges', { as: 'officer', ...everything })).body;
    const [{ id, party, version }] = items;
    await actingFor(world, party.id);

    await world.call('releasePledge', {
      as: 'otherState',
      path: { id },
      body: {},
      headers: { 'if-match': etag(version) },
    });

    const { release } = (await world.call('getReleasedPledge', { path: { id } })).body;
    const moment = expect.any(String) as string;
    expect(release).toEqual({ kind: 'released', version: 2, at: moment, since: moment });
  });

  test('is told as such in every file', async () => {
    const world = await aWorldOfTheRecord();
    const { body } = await world.call('getReleasedExport', { path: { name: 'offers.json' } });

    for (const row of body.rows)
      expect(row).toMatchObject({
        publication: 'restated',
        read_on: '2026-11-23',
        released_on: null,
      });
  });
});

describe('a record that its owner released', () => {
  const saysAll = async (world: World, { kind, id }: Living): Promise<boolean> => {
    const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
    return (await world.call(route, { as: 'officer', path: { id } })).body.saysWhatIsReleased;
  };

  test.each(['pledge', 'offer'] as const)(
    'says what was released until it says something else that everyone would read: %s',
    async (kind) => {
      const world = await aWorld();
      const body =
        kind === 'pledge'
          ? aPledgeBody(world.parties.state)
          : anOfferBody(world.parties.stakeholder);
      const record = await born(world, kind, body);
      await step(world, record, 'acceptance');
      expect(await saysAll(world, record)).toBe(false);

      await step(world, record, 'release');
      expect(await saysAll(world, record)).toBe(true);
      await step(world, record, 'return', 'submission', 'acceptance');
      expect(await saysAll(world, record)).toBe(true);
      await changed(world, record, { excludedCountries: ['XC'] });
      expect(await saysAll(world, record)).toBe(true);

      await changed(world, record, { title: 'Another title' });
      expect(await saysAll(world, record)).toBe(false);
      await step(world, record, 'acceptance', 'release');
      expect(await saysAll(world, record)).toBe(true);
    },
  );
});

describe('what was kept before releases had a kind', () => {
  /** As the table held it: no kind, the importer as releaser, and the notes in the public item. */
  const inOldShape = (item: Fields): Fields => {
    const { record, match, view } = item as Record<string, Fields | undefined>;
    const old = (kept: Fields | undefined) =>
      kept?.['release'] && {
        ...kept,
        release: { version: 1, at: '2026-11-24T00:00:00.000Z', by: 'officer' },
      };
    if (!view)
      return {
        ...item,
        ...(record && { record: old(record) }),
        ...(match && { match: old(match) }),
      };
    const { release, ...shown } = view;
    const provenance = shown['provenance'] && { ...shown['provenance'], row: 1, notes: 'A note' };
    const at = '2026-11-24T00:00:00.000Z';
    return 'kind' in view
      ? { ...item, view: { ...shown, provenance, releasedAt: at } }
      : { ...item, view: { ...shown, provenance, release: release && { version: 1, at } } };
  };

  test('is read as restated where it was imported, without its notes, and as released elsewhere', async () => {
    const world = await aWorldOfTheRecord();
    for (const item of world.table.items())
      if (/^(PLEDGE|OFFER|MATCH|PUB)#/.test(item.PK))
        await world.table.put(inOldShape(item) as typeof item);

    const items = await publicItems(world);
    const staff = (await world.call('listOffers', { as: 'officer', ...everything })).body.items;

    expect(items.length).toBeGreaterThan(40);
    for (const { release } of [...items, ...staff])
      expect(release).toMatchObject({ kind: 'restated', readOn: null });
    expect(JSON.stringify(items)).not.toMatch(/A note|"row"/);
  });
});
