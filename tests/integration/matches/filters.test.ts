/** Lists of matches, narrowed: by the rule of the files, counted over all pages, and by what whoever asks reads. */
import { beforeAll, describe, expect, test } from 'vitest';

import { countedFirstPage, mostReads } from '#functions/store/records/record-lists';
import { readCsv } from '#tests/support/exported';
import { aBundle } from '#tests/support/legs';
import { accepted, hours, propose } from '#tests/support/matches';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, aWorld, type Persona, type World } from '#tests/support/world';

type Query = Readonly<Record<string, string>>;
type Listed = { readonly id: string; readonly state: string };

const list = async (world: World, query: Query, as?: Persona) =>
  (
    await (as
      ? world.call('listMatches', { as, query })
      : world.call('listReleasedMatches', { query }))
  ).body;

/** Page by page, and what the first page said of all of them. */
const readOn = async (world: World, query: Query, as?: Persona) => {
  const first = await list(world, { ...query, limit: '2' }, as);
  const items: Listed[] = [...first.items];
  for (let { next } = first; next !== undefined;) {
    const page = await list(world, { ...query, limit: '2', cursor: next }, as);
    expect(page.total).toBeUndefined();
    items.push(...page.items);
    ({ next } = page);
  }
  return { ids: items.map(({ id }) => id).toSorted(), total: first.total };
};

let world: World;
beforeAll(async () => {
  world = await aRealWorld();
  await importRows(world, realRows);
  await world.settle();
});

describe('the public list of matches', () => {
  const filters: readonly Query[] = [
    {},
    { area: 'A1' },
    { area: 'stated' },
    { region: 'americas' },
    { country: 'KEN' },
    { stakeholderType: 'state' },
    { stakeholderType: 'not_stated' },
    { stage: 'fulfilled' },
    { pledge: 'none' },
    { pledge: 'none', stage: 'in_progress' },
  ];

  test.each(filters)(
    'narrowed by %j says how many there are, which are those of its file',
    async (query) => {
      const { ids, total } = await readOn(world, query);
      const rows = await readCsv(world, 'matches', { query: { dialect: 'raw', ...query } });

      expect(total).toEqual({ count: ids.length, complete: true });
      const inFile = rows.map((row): string => row['match_id'] ?? '');
      expect(inFile.toSorted()).toEqual(ids);
    },
  );

  test('of a party, or of a country of parties, is every match that names it, and no other', async () => {
    type Named = Listed & Record<'supporters' | 'recipients', { id: string; country: string }[]>;
    const all: Named[] = (await list(world, { limit: '100' })).items;
    const partiesIn = ({ supporters, recipients }: Named) => [...supporters, ...recipients];
    const named = all.flatMap(partiesIn);
    expect(named.length).toBeGreaterThan(10);
    const naming = (field: 'id' | 'country', value: string) =>
      all
        .filter((match) => partiesIn(match).some((party) => party[field] === value))
        .map(({ id }) => id)
        .toSorted();

    for (const id of new Set(named.map((party) => party.id)))
      expect((await readOn(world, { party: id })).ids).toEqual(naming('id', id));
    for (const country of new Set(named.flatMap((party) => party.country ?? [])))
      expect((await readOn(world, { partyCountry: country })).ids).toEqual(
        naming('country', country),
      );
    expect((await readOn(world, { party: '0123456789abcdef' })).total.count).toBe(0);
  });

  test('is narrowed by something, and not to nothing by everything', async () => {
    const counts = await Promise.all(
      filters.map(async (query) => (await readOn(world, query)).total.count),
    );
    const [all] = counts;

    expect(counts.filter((count) => count > 0 && count < all).length).toBeGreaterThan(3);
  });

  test('keeps to what a match tells, as its files do', async () => {
    expect((await world.call('listReleasedMatches', { query: { edition: '2023' } })).status).toBe(
      400,
    );
    for (const name of ['pledges.csv', 'offers.csv', 'coverage.csv', 'amounts.csv', 'forum.csv'])
      for (const query of [{ stage: 'agreed' }, { pledge: 'none' }])
        expect((await world.call('getReleasedExport', { path: { name }, query })).status).toBe(400);
  });
});

describe('the list of those who take part', () => {
  test('is narrowed and counted among what they read alone', async () => {
    const own = await aWorld();
    const pledge = await accepted(own, 'pledge', hours(20));
    const { body } = await propose(own, pledge, await accepted(own, 'offer', hours(20)), 4);
    await own.settle();
    const asked = { stage: 'proposed' };

    for (const as of ['officer', 'state', 'stakeholder'] as const)
      expect(await readOn(own, asked, as)).toEqual({
        ids: [body.id],
        total: { count: 1, complete: true },
      });
    for (const query of [{ stage: 'agreed' }, { pledge: 'none' }])
      expect((await list(own, query, 'state')).total.count).toBe(0);
    expect((await list(own, asked, 'otherState')).total).toEqual({ count: 0, complete: true });
  });
});

test('a giver finds no match by the party of another leg, which it does not read', async () => {
  const own = await aWorld();
  const { id } = await aBundle(own);
  await own.settle();
  const found = async (as: Persona, party: string) => (await readOn(own, { party }, as)).ids;

  expect(await found('officer', own.parties.otherState)).toEqual([id]);
  expect(await found('state', own.parties.otherState)).toEqual([id]);
  expect(await found('stakeholder', own.parties.stakeholder)).toEqual([id]);
  expect(await found('stakeholder', own.parties.otherState)).toEqual([]);
  expect(await found('otherState', own.parties.stakeholder)).toEqual([]);
});

test('a list reads a bounded number of pages, and says "at least" where there are more', async () => {
  let read = 0;
  const endless = (from: number | undefined) => {
    read += 1;
    const at = (from ?? 0) + 1;
    return Promise.resolve({ items: [{ at, value: at }], next: at });
  };

  const page = await countedFirstPage(endless, () => true, 3);

  expect(page).toEqual({ items: [1, 2, 3], next: 3, total: { count: mostReads, complete: false } });
  expect(read).toBe(mostReads);
  expect((await countedFirstPage(endless, () => false, 3)).next).toBe(mostReads);
});
