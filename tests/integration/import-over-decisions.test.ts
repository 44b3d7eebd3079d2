import { describe, expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import { offerSubmissionSchema } from '#shared/domain/records/record';
import { violationsIn } from '#tests/support/invariants';
import { changed, edited, type Living, step } from '#tests/support/lives';
import { moved, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { importRows, realRows } from '#tests/support/public-record';
import { digestOfItems } from '#tests/support/table-digest';
import { type Answered, aRealWorld, type World } from '#tests/support/world';

type Fields = Readonly<Record<string, unknown>>;

const rowNumber = 10;

/** The file with one row corrected. */
const corrected = (title: string): readonly unknown[] =>
  realRows.map((row) => (row['row'] === rowNumber ? { ...row, title } : row));

const titleOfRow2 = realRows.find(({ row }) => row === 2)?.['title'];

const placeOfRow = `/records/${realRows.findIndex(({ row }) => row === rowNumber)}`;

const recordIn = (world: World): StoredRecord => {
  const records = world.table
    .items()
    .flatMap(({ SK, record }) => (SK === 'META' && record ? [record as StoredRecord] : []));
  const found = records.find(({ provenance }) => provenance?.row === rowNumber);
  if (!found) throw new Error(`Row ${rowNumber} made no record`);
  return found;
};

/** The imported record with somebody who acts for its owner. */
const anImportedRecord = async (): Promise<{ world: World; offer: Living }> => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  const { id, party } = recordIn(world);
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: party.id },
    headers: { 'if-match': etag(1) },
  });
  return { world, offer: { kind: 'offer', id, as: 'otherState' } };
};

/** The owner edits what the form holds of the record, with some fields changed. */
const editWith = async (world: World, offer: Living, changes: Fields): Promise<Answered> => {
  const record = recordIn(world) as unknown as Fields;
  const form = Object.keys(offerSubmissionSchema.shape).map((field) => [field, record[field]]);
  return edited(world, offer, { ...Object.fromEntries(form), ...changes });
};

const exclusions = { excludedCountries: ['XB'] };

const all = realRows.length;
const unchangedBut = (counts: Fields) => ({
  rows: all,
  imported: 0,
  unchanged: all - 1,
  ...counts,
});

const refusedFor = (reason: RegExp) =>
  unchangedBut({
    refused: [
      { row: rowNumber, pointer: placeOfRow, reason: expect.stringMatching(reason) as unknown },
    ],
  });

/** What a preview and then an import say, and whether either wrote anything but the kept answer. */
const imported = async (world: World, rows: readonly unknown[]) => {
  const content = () =>
    digestOfItems(world.table.items().filter(({ PK }) => !PK.startsWith('IDEM#')));
  const before = content();
  const preview = (await importRows(world, rows, { mode: 'preview' })).body;
  const { body } = await importRows(world, rows);
  return { preview, body, wrote: content() !== before };
};

describe('an import of a corrected row', () => {
  test('keeps the exclusions that its owner set, and is restated as corrected until its owner releases that', async () => {
    const { world, offer } = await anImportedRecord();
    await editWith(world, offer, exclusions);
    await step(world, offer, 'release');

    const { body } = await imported(world, corrected('A corrected title'));
    await world.settle();

    expect(body).toMatchObject(unchangedBut({ imported: 1, refused: [] }));
    expect(recordIn(world)).toMatchObject({ ...exclusions, title: 'A corrected title' });
    const released = await world.call('getReleasedOffer', { path: { id: offer.id } });
    expect(released.body).toMatchObject({
      title: 'A corrected title',
      release: { kind: 'restated', readOn: '2026-11-23' },
    });
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('keeps the follow-up plan of each component with it, whatever its place in the row is now', async () => {
    const withAreas = (areas: readonly string[]) =>
      realRows.map((row) => (row['row'] === rowNumber ? { ...row, areas } : row));
    const { world, offer } = await anImportedRecord();
    await importRows(world, withAreas(['A1', 'A4']));
    await changed(world, offer, {
      components: [
        { id: 'c1', nextStep: 'Of the first area' },
        { id: 'c2', nextStep: 'Of the second area' },
      ],
    });
    const plans = () => recordIn(world).components.map(({ area, nextStep }) => [area, nextStep]);

    await importRows(world, withAreas(['A3', 'A4', 'A1']));
    expect(plans()).toEqual([
      ['A3', undefined],
      ['A4', 'Of the second area'],
      ['A1', 'Of the first area'],
    ]);
  });

  test('moves no match to another component, and takes none away that a match stands on', async () => {
    const withAreas = (areas: readonly string[]) =>
      realRows.map((row) => (row['row'] === rowNumber ? { ...row, areas } : row));
    const { world } = await anImportedRecord();
    const areasUnderMatches = () => {
      const { components, matches } = recordIn(world);
      return matches.flatMap(({ components: named }) =>
        named.map((id) => components.find((each) => each.id === id)?.area),
      );
    };
    // The row of the match names the areas A1 to A3.
    expect(areasUnderMatches()).toEqual(['A1']);

    for (const areas of [['A4', 'A1'], ['A1', 'A4'], ['A1'], ['A4', 'A1']]) {
      await importRows(world, withAreas(areas));
      expect(recordIn(world).components.map(({ area }) => area)).toEqual(areas);
      expect(areasUnderMatches()).toEqual(['A1']);
    }
    const { body, wrote } = await imported(world, withAreas(['A4']));
    expect(body.refused).toContainEqual(
      expect.objectContaining({
        row: rowNumber,
        reason: expect.stringMatching(/match/i) as unknown,
      }),
    );
    expect(wrote).toBe(false);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('states its codes and words itself, whoever set them here and took them back', async () => {
    const { world, offer } = await anImportedRecord();
    const [first] = recordIn(world).components;
    const title = recordIn(world).title;
    const officer = { ...offer, as: 'officer' } as const;
    const coded = async (area: string | null | undefined) =>
      world.call('codeOffer', {
        as: 'officer',
        path: { id: offer.id },
        body: { components: [{ id: first?.id, area }] },
        headers: { 'if-match': etag(recordIn(world).version) },
      });
    await coded(first?.area === 'A4' ? 'A3' : 'A4');
    await coded(first?.area);
    const onBehalf = { basis: 'letter', date: '2025-11-03' };
    await changed(world, officer, { title: 'In a letter', onBehalf });
    await changed(world, officer, { title, onBehalf });
    expect(recordIn(world)).toMatchObject({ origins: {}, onBehalf });

    await importRows(world, corrected('A corrected title'));

    const after = recordIn(world);
    expect(after.title).toBe('A corrected title');
    expect([after.origins, after.onBehalf]).toEqual([undefined, undefined]);
  });

  test('brings no withdrawn record back: it is refused, with its pointer and what to do', async () => {
    const { world, offer } = await anImportedRecord();
    await step(world, offer, 'withdrawal');

    const { preview, body, wrote } = await imported(world, corrected('A corrected title'));

    const expected = refusedFor(/withdrawn.*Leave the row out/);
    expect([preview, body, wrote]).toEqual([expected, expected, false]);
    expect((await world.call('getReleasedOffer', { path: { id: offer.id } })).status).toBe(404);
  });

  test.each([
    ['edited', []],
    ['edited, accepted and released', ['acceptance', 'release']],
  ] as const)('overwrites no record that its owner has %s', async (_, steps) => {
    const { world, offer } = await anImportedRecord();
    await editWith(world, offer, { title: 'What its owner says' });
    await step(world, offer, ...steps);

    const { preview, body, wrote } = await imported(world, corrected('A corrected title'));

    const expected = refusedFor(/changed this record here.*Ask the owner/);
    expect([preview, body, wrote]).toEqual([expected, expected, false]);
    expect(recordIn(world).title).toBe('What its owner says');
  });

  test('overrules no return', async () => {
    const { world, offer } = await anImportedRecord();
    const { title } = recordIn(world);
    for (const each of ['What its owner says', title])
      await editWith(world, offer, { title: each });
    await step(world, offer, 'return');

    const { body, wrote } = await imported(world, corrected('A corrected title'));

    expect([body, wrote]).toEqual([refusedFor(/returned to its owner/), false]);
  });

  test('goes through again once its owner has taken the edit back', async () => {
    const { world, offer } = await anImportedRecord();
    const { title } = recordIn(world);
    await editWith(world, offer, { title: 'What its owner says' });
    await editWith(world, offer, { title });

    const { body } = await imported(world, corrected('A corrected title'));

    expect(body).toMatchObject(unchangedBut({ imported: 1, refused: [] }));
  });

  test('of a record that was kept without its digest asks what is released', async () => {
    const { world, offer } = await anImportedRecord();
    const { contentDigest: _, ...provenance } = recordIn(world).provenance ?? {};
    for (const item of world.table.items().filter(({ PK }) => PK === `OFFER#${offer.id}`))
      if (item['record'])
        await world.table.put({ ...item, record: { ...(item['record'] as object), provenance } });

    const first = await imported(world, corrected('A corrected title'));

    expect(first.body).toMatchObject(unchangedBut({ imported: 1, refused: [] }));
  });
});

test('an unchanged row stays unchanged, whatever became of its record', async () => {
  const { world, offer } = await anImportedRecord();
  await editWith(world, offer, { title: 'What its owner says' });
  await step(world, offer, 'withdrawal');

  const { body, wrote } = await imported(world, realRows);

  expect([body, wrote]).toEqual([{ rows: all, imported: 0, unchanged: all, refused: [] }, false]);
});

test('a row of two records is refused as a whole when one of them was edited here', async () => {
  const world = await aRealWorld();
  const row = realRows.find(({ kind }) => kind === 'offer+commitment');
  const both = [row];
  await importRows(world, both);
  const records = () =>
    world.table
      .items()
      .flatMap(({ SK, record }) => (SK === 'META' && record ? [record as StoredRecord] : []));
  const offer = records().find(({ kind }) => kind === 'offer');
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: offer?.party.id },
    headers: { 'if-match': etag(1) },
  });
  await step(world, { kind: 'offer', id: offer?.id ?? '', as: 'otherState' }, 'withdrawal');

  const { body, wrote } = await imported(world, [{ ...row, title: 'A corrected title' }]);

  expect(body).toMatchObject({ imported: 0, refused: [{ pointer: '/records/0' }] });
  expect(wrote).toBe(false);
});

test('a corrected match is not public again once another wording was put to both sides', async () => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  const { items } = (await world.call('listReleasedMatches')).body;
  const { id } = items.find(({ title }: Fields) => title === titleOfRow2);
  await moved(world, id, 'officer', 'discuss');
  await moved(world, id, 'officer', 'revise', { amount: null, summary: 'Not for everyone' });

  const rows = realRows.map((row) => (row['row'] === 2 ? { ...row, notes: 'Corrected' } : row));
  const { body } = await imported(world, rows);
  await world.settle();

  expect(body).toEqual(unchangedBut({ imported: 1, refused: [] }));
  expect((await world.call('listReleasedMatches')).text).not.toContain(id);
  expect(violationsIn(world.table.items())).toEqual([]);
});

test('an imported match is not public again once a party that it names has taken it back', async () => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  const { items } = (await world.call('listReleasedMatches')).body;
  const match = items.find(({ title }: Fields) => title === titleOfRow2);
  await world.call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: match.recipients[0].id },
    headers: { 'if-match': etag(1) },
  });

  const withdrawal = await world.call('releaseMatch', {
    as: 'otherState',
    path: { id: match.id },
    body: { withdraw: true },
    headers: { 'if-match': etag((await readAs(world, 'officer', match.id)).body.version) },
  });
  const rows = realRows.map((row) => (row['row'] === 2 ? { ...row, notes: 'Corrected' } : row));
  await importRows(world, rows);

  expect(withdrawal.status).toBe(200);
  expect((await world.call('listReleasedMatches')).text).not.toContain(match.id);
});
