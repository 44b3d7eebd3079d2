/** Files spell the addresses of their pages as they like, and list them in any order: nobody is somebody else for that. */
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { matchesIn, recordsIn } from '#tests/support/imported-records';
import { step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, realRows, type Row } from '#tests/support/public-record';
import { etag } from '#tests/support/refusals/scene';
import { spelledAnew } from '#tests/support/spellings';
import { digestOfItems } from '#tests/support/table-digest';
import { aRealWorld, openWorld, type World } from '#tests/support/world';

import items from './fixtures/table-before-pages.json' with { type: 'json' };
import { sampled } from '#tests/support/sampled';

type Spell = (addresses: readonly string[]) => readonly string[];

const page = (name: string): string => `https://www.example.org/${name}`;
const state = (iso3: string) => ({ name: iso3, type: 'state', iso3 });

const aPledge = (row: number, party: string, pages: readonly string[]): Row => ({
  row,
  kind: 'commitment',
  title: `Pledge ${row}`,
  from: [state(party)],
  areas: ['A1'],
  source: pages.map(page),
});

const anOffer = (row: number, pages: readonly string[]): Row => ({
  ...aPledge(row, 'NOR', pages),
  kind: 'offer',
  title: `Offer ${row}`,
  to: [{ name: 'Global' }],
});

const rows: readonly Row[] = [
  aPledge(1, 'NER', ['list']),
  aPledge(2, 'NER', ['list']),
  aPledge(3, 'NER', ['list/3', 'list', 'annex/']),
  {
    ...aPledge(4, 'TCD', ['list/3', 'annex']),
    amounts: [{ value: 5, unit: 'people', source: page('annex/') }],
  },
  anOffer(5, ['offers', 'annex']),
  anOffer(6, ['offers/a%20b', 'offers']),
  {
    ...aPledge(7, 'CAN', ['matches/', 'list']),
    kind: 'match',
    to: [state('MEX')],
    stage: 'Fulfilled',
  },
];
const withdrawnRow = 6;

const spelled = (spell: Spell, given: readonly Row[] = rows): readonly Row[] =>
  given.map((row) => ({
    ...row,
    source: spell(row['source'] as readonly string[]),
    ...(Array.isArray(row['amounts']) && {
      amounts: (row['amounts'] as readonly Row[]).map((amount) => ({
        ...amount,
        source: spell([amount['source'] as string])[0],
      })),
    }),
  }));

const recordOf = (world: World, row: number) => {
  const found = recordsIn(world).find(({ provenance }) => provenance?.row === row);
  if (!found) throw new Error(`Row ${row} made no record`);
  return found;
};

const contentOf = ({ table }: World): string =>
  digestOfItems(table.items().filter(({ PK }) => !PK.startsWith('IDEM#')));

/** The rows above, one of them withdrawn by its owner and one under a live match. */
const anImportedWorld = async (): Promise<World> => {
  const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
  expect((await importRows(world, rows)).body).toMatchObject({ imported: rows.length });
  const offer = recordOf(world, withdrawnRow);
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: offer.party.id },
    headers: { 'if-match': etag(1) },
  });
  await step(world, { kind: 'offer', id: offer.id, as: 'otherState' }, 'withdrawal');
  expect(recordOf(world, withdrawnRow).state).toBe('withdrawn');
  const end = (row: number) => ({ recordId: recordOf(world, row).id, component: 'c1' });
  const body = { pledge: end(1), offer: end(5), amount: null };
  expect((await world.call('proposeMatch', { as: 'officer', body })).status).toBe(201);
  return world;
};

const allUnchanged = (given: readonly Row[]) => ({
  rows: given.length,
  imported: 0,
  unchanged: given.length,
  refused: [],
});

describe('a file whose addresses are spelled and ordered anew', () => {
  let world: World;
  beforeAll(async () => {
    world = await anImportedWorld();
  });

  test('changes nothing: no row is new, none is another, and what was withdrawn stays so', async () => {
    const before = contentOf(world);

    await fc.assert(
      fc.asyncProperty(spelledAnew, async (spell) => {
        const preview = await importRows(world, spelled(spell), { mode: 'preview' });
        const { body } = await importRows(world, spelled(spell));

        expect([preview.body, body]).toEqual([allUnchanged(rows), allUnchanged(rows)]);
        expect(contentOf(world)).toBe(before);
      }),
      { numRuns: sampled(20, 60) },
    );
  }, 120_000);

  test('and that has a corrected row, edits the record of that row, which keeps the spelling that was published', async () => {
    let edition = 0;
    await fc.assert(
      fc.asyncProperty(spelledAnew, fc.constantFrom(1, 2, 3, 4, 5), async (spell, row) => {
        const title = `Corrected ${(edition += 1)}`;
        const ids = recordsIn(world).map(({ id }) => id);
        const { id, sources, version } = recordOf(world, row);
        const given = spelled(spell).map((each) =>
          each['row'] === row ? { ...each, title } : each,
        );

        const { body } = await importRows(world, given);

        expect(body).toMatchObject({ imported: 1, unchanged: rows.length - 1, refused: [] });
        expect(recordOf(world, row)).toMatchObject({ id, title, sources, version: version + 1 });
        expect(recordsIn(world).map((record) => record.id)).toEqual(ids);
        await importRows(world, rows);
      }),
      { numRuns: sampled(15, 40) },
    );
  }, 120_000);

  test('and its rows numbered anew, says which numbers they had', async () => {
    const before = recordsIn(world);

    await fc.assert(
      fc.asyncProperty(spelledAnew, async (spell) => {
        const given = spelled(spell).map((row) => ({ ...row, row: (row['row'] as number) + 10 }));
        const { body } = await importRows(world, given, { mode: 'preview' });

        expect(body).toMatchObject({ imported: 0, unchanged: rows.length, refused: [] });
        expect(body.renumbered).toHaveLength(rows.length);
        expect(recordsIn(world)).toEqual(before);
      }),
      { numRuns: sampled(8, 20) },
    );
  }, 60_000);

  test('gives no record to another party', async () => {
    const before = contentOf(world);

    await fc.assert(
      fc.asyncProperty(spelledAnew, fc.constantFrom(1, 3, 4), async (spell, row) => {
        const given = spelled(spell).filter((each) => each['row'] === row);
        const { body } = await importRows(
          world,
          given.map((each) => ({ ...each, title: 'Of others', from: [state('KEN')] })),
          { mode: 'preview' },
        );

        expect(body).toMatchObject({ imported: 0, unchanged: 0 });
        expect(body.refused[0].reason).toMatch(/never moves a record to another party/);
        expect(contentOf(world)).toBe(before);
      }),
      { numRuns: sampled(10, 30) },
    );
  });
});

describe('a row', () => {
  const importing = async (...editions: readonly (readonly Row[])[]) => {
    const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
    let body: Readonly<Record<string, unknown>> = {};
    for (const edition of editions) ({ body } = await importRows(world, edition));
    return { world, body };
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['that names another page first', ['list'], ['annex', 'list']],
    ['that no longer names the page that it named first', ['list', 'annex'], ['annex']],
    ['that names one more page', ['list'], ['list', 'annex']],
  ])('%s is an edit of its record', async (_name, before, after) => {
    const { world, body } = await importing(
      [aPledge(1, 'NER', before)],
      [aPledge(1, 'NER', after)],
    );

    expect(body).toMatchObject({ imported: 1, refused: [] });
    expect(recordsIn(world).map(({ sources }) => sources)).toEqual([after.map(page)]);
  });

  test('of another list that shares a page with the first is no edit of it', async () => {
    const { world, body } = await importing(
      [aPledge(1, 'NER', ['list', 'annex'])],
      [{ ...aPledge(1, 'NER', ['other', 'annex']), title: 'Of another list' }],
    );

    expect(body).toMatchObject({ imported: 1, refused: [] });
    expect(recordsIn(world).map(({ title }) => title)).toEqual(['Pledge 1', 'Of another list']);
  });

  test('that stands in a file twice, spelled in two ways, is refused the second time', async () => {
    const row = aPledge(1, 'NER', ['list', 'annex']);
    const { body } = await importing([
      row,
      { ...row, source: ['http://example.org/annex/', 'http://EXAMPLE.org/list#top'] },
    ]);

    expect(body).toMatchObject({
      imported: 1,
      refused: [
        { pointer: '/records/1', reason: expect.stringContaining('word for word') as unknown },
      ],
    });
  });
});

describe('a table from before pages were told by more than the spelling of their addresses', () => {
  const given = realRows.filter(({ row }) => [1, 15, 23, 25, 48].includes(row as number));
  const aFormerWorld = async (): Promise<World> => {
    const table = createMemoryTable();
    for (const item of items as unknown as readonly Item[]) await table.put(item);
    return openWorld(
      table,
      { state: '', otherState: '', stakeholder: '' },
      { world: 'real' },
      1_000,
    );
  };

  test('finds every row as it was written, and once more without a write', async () => {
    const world = await aFormerWorld();
    const before = [recordsIn(world), matchesIn(world)];

    const first = await importRows(world, given);
    world.table.takeStream();
    const again = await importRows(world, given);

    expect([first.body, again.body]).toEqual([allUnchanged(given), allUnchanged(given)]);
    expect(world.table.takeStream().filter(({ PK }) => !PK.startsWith('IDEM#'))).toEqual([]);
    expect([recordsIn(world), matchesIn(world)]).toEqual(before);
  });

  test('finds every row in every spelling and order, in a file as by itself', async () => {
    const before = await aFormerWorld();

    await fc.assert(
      fc.asyncProperty(spelledAnew, fc.boolean(), async (spell, alone) => {
        const world = await aFormerWorld();
        const written = spelled(spell, given);
        const answers = alone
          ? await Promise.all(written.map((row) => importRows(world, [row], { related: written })))
          : [await importRows(world, written)];

        for (const { body } of answers) expect(body).toMatchObject({ imported: 0, refused: [] });
        expect(recordsIn(world)).toEqual(recordsIn(before));
        expect(matchesIn(world)).toEqual(matchesIn(before));
      }),
      { numRuns: sampled(15, 40) },
    );
  }, 60_000);

  test('takes a row that is spelled anew and corrected as an edit of its record', async () => {
    const world = await aFormerWorld();
    const ids = recordsIn(world).map(({ id }) => id);
    const [corrected] = given
      .filter(({ row }) => row === 48)
      .map((row) => ({
        ...row,
        title: 'Corrected',
        source: (row['source'] as readonly string[]).toReversed().map((each) => `${each}/#part`),
      }));

    const { body } = await importRows(world, [corrected]);

    expect(body).toMatchObject({ imported: 1, refused: [] });
    expect(recordsIn(world).map(({ id }) => id)).toEqual(ids);
  });

  test.each<[string, Row]>([
    ['of a page in common', {}],
    ['of a page of its own', { source: ['https://euaa.europa.eu/another-page'] }],
  ])('finds a row whose record names other pages now, once a row %s came first', async (_, by) => {
    const world = await aFormerWorld();
    const found = recordOf(world, 48);
    const stored = world.table.find(recordKey('offer', found.id));
    const release = { kind: 'released', version: 1, at: found.createdAt, by: 'its owner' };
    const record = { ...found, sources: ['https://example.org/own'], release };
    await world.table.put({ ...stored, record } as unknown as Item);
    const others = realRows.filter(({ row }) => row === 42);
    await importRows(
      world,
      others.map((row) => ({ ...row, ...by })),
    );
    const ids = recordsIn(world).map(({ id }) => id);
    const rowsOfIt = given.filter(({ row }) => row === 48);

    const corrected = await importRows(
      world,
      rowsOfIt.map((row) => ({ ...row, title: 'Corrected' })),
    );
    const same = await importRows(world, rowsOfIt);

    expect(corrected.body.refused[0].reason).toMatch(/Its owner has changed this record here/);
    expect(same.body).toMatchObject({ imported: 0, unchanged: 1, refused: [] });
    expect(recordsIn(world).map(({ id }) => id)).toEqual(ids);
  });
});
