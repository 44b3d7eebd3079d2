/** What a row says of an area, a topic or a kind of support in words that no code answers is kept, told and counted as that. */
import { beforeAll, describe, expect, test } from 'vitest';

import { wordedFields, wordsColumnOf } from '#shared/domain/fields/in-words';
import { componentFields } from '#shared/domain/fields/component-fields';
import { dimensions } from '#shared/report/figure-dimensions';
import { readFile, readParts } from '#tests/support/exported';
import { recordsIn } from '#tests/support/imported-records';
import { preview, store } from '#tests/support/sheets';
import { aWorld, type World } from '#tests/support/world';

const heading =
  'kind,title,language,entity_name,entity_type,iso3,area,text,topics,support_types,regions';
const rows = [
  heading,
  'offer,In words,en,A network of XB,legal,XB,Rescue at sea,Given in words,Family tracing; backlog,juggling,Europe',
  'offer,Not stated,en,A network of XB,legal,XB,,Says nothing of it,,,Europe',
  'offer,Left open,en,A network of XB,legal,XB,n/a,Leaves it open,TBC,–; not stated,to be confirmed',
].join('\n');

type Row = Readonly<Record<string, string | null>>;

const exported = async (world: World): Promise<readonly Row[]> => {
  await world.settle();
  const { body } = await readFile(world, 'offers.json', { as: 'officer' });
  return body.rows;
};

const rowCalled = (found: readonly Row[], title: string): Row => {
  const row = found.find((each) => each['title'] === title);
  if (!row) throw new Error(`No row is called ${title}`);
  return row;
};

let world: World;
let found: readonly Row[];
beforeAll(async () => {
  world = await aWorld();
  await store(world, rows);
  found = await exported(world);
});

describe('words that no code answers', () => {
  test('are told by the cell before anything is stored, and refuse nothing', async () => {
    const { lines } = await preview(await aWorld(), rows);
    const [first] = lines;
    const told = first?.notes.filter(({ code }) => code === 'codeAsWords') ?? [];

    expect(first?.is).toBe('look');
    expect(told.map(({ cell }) => cell)).toEqual(['G2', 'I2', 'J2']);
    expect(told[0]?.says).toContain(
      'kept in words and counts as stated, not coded: “Rescue at sea”',
    );
  });

  test('stand beside the codes of their record, each where its description says', () => {
    const stored = recordsIn(world).find(({ title }) => title === 'In words');

    expect(stored?.components[0]).toMatchObject({
      area: null,
      areaInWords: ['Rescue at sea'],
      topics: ['backlog'],
      topicsInWords: ['Family tracing'],
      supportTypes: [],
      supportTypesInWords: ['juggling'],
    });
  });

  test('have a column of their own in files, empty where nobody said anything', () => {
    const columns = wordedFields.map(wordsColumnOf);
    const cells = (title: string) => columns.map((column) => rowCalled(found, title)[column]);

    expect(cells('In words')).toEqual(['Rescue at sea', 'Family tracing', 'juggling']);
    expect(cells('Not stated')).toEqual(['', '', '']);
    expect(cells('Left open')).toEqual(['', '', '']);
  });

  test('are a place of their own among areas in reports, and not what is not stated', () => {
    const areaOf = (title: string) => dimensions.area(rowCalled(found, title), '2025');

    expect(areaOf('In words')).toEqual(['not_coded']);
    expect(areaOf('Not stated')).toEqual(['not_stated']);
    expect(areaOf('Left open')).toEqual(['not_stated']);
    expect(rowCalled(found, 'Left open')['places_stated']).toBe('');
  });

  test('come back the same from a file of this register', async () => {
    const second = await aWorld();
    for (const { bytes } of await readParts(world, 'offers.csv', { as: 'officer' }))
      await store(second, bytes);
    const back = rowCalled(await exported(second), 'In words');
    const names = ['area', 'topics', 'support_types', ...wordedFields.map(wordsColumnOf)];

    for (const name of names)
      expect([name, back[name]]).toEqual([name, rowCalled(found, 'In words')[name]]);
  });
});

test('each field that keeps words names one that holds texts, and that everyone reads who reads it', () => {
  for (const name of wordedFields) {
    const { wordsIn, audience, bothSides } = componentFields[name];
    expect(componentFields[wordsIn]).toMatchObject({
      holds: { type: 'texts' },
      audience,
      bothSides,
    });
  }
});
