/** Lines that say very much, or of which very much is to be said: what is stored of them is answered, once and again. */
import { expect, test } from 'vitest';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { recordsIn } from '#tests/support/imported-records';
import { inShort, onBehalf, preview, sheetBody, store } from '#tests/support/sheets';
import { aWorld } from '#tests/support/world';

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');

/** Each of its records has many places of which none is known. */
const muchToLookAt = (records: number): string =>
  csv([
    ['kind', 'title', 'text', 'language', 'area', 'Party', 'Countries where it applies'],
    ...Array.from({ length: records }, (_, at) => [
      'offer',
      `Title ${at}`,
      'A text',
      'en',
      'A1',
      'Synthetic Legal Network',
      Array.from({ length: 20 }, (__, place) => `${place} ${'unheard of '.repeat(15)}`).join('; '),
    ]),
  ]);

test('a commit of lines with many notes is answered, and a repeat gets the same answer', async () => {
  const world = await aWorld();
  const file = muchToLookAt(30);
  const { digest } = await preview(world, file);
  const commit = {
    as: 'officer',
    body: { onBehalf, ...sheetBody(file), mode: 'commit', digest },
    headers: { 'idempotency-key': 'one-key-for-both-0001' },
  } as const;
  const first = await world.call('importSheet', commit);
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ counts: { look: 25 }, left: 5 });
  expect((first.body as SheetOutcome).lines.map(({ notes }) => notes)).toEqual(
    Array.from({ length: 25 }, () => []),
  );
  const again = await world.call('importSheet', commit);
  expect(again.body).toEqual(first.body);
  expect(recordsIn(world)).toHaveLength(25);
  await store(world, file);
  expect(recordsIn(world)).toHaveLength(30);
});

test('a preview tells so much of all lines that it can be answered, and of each line something', async () => {
  const { lines } = await preview(await aWorld(), muchToLookAt(280), { language: 'ar' });
  const counts = lines.map(({ notes }) => notes.length);
  expect(Math.min(...counts)).toBe(1);
  expect(counts[0]).toBe(20);
  // A thousand lines, at most, are so many more; a function answers six megabytes.
  expect(Buffer.byteLength(JSON.stringify(lines))).toBeLessThan(3_500_000);
});

/** One record, of which every component says as much as it may. */
const asLargeAs = (letter: string, components: number): string =>
  csv([
    ['kind', 'title', 'text', 'language', 'area', 'Party', 'conditions'],
    ...Array.from({ length: components }, (_, at) => [
      'offer',
      'A title',
      `${at} ${letter.repeat(3_900)}`,
      'en',
      'A1',
      'Synthetic Legal Network',
      Array.from({ length: 10 }, (__, n) => `${n} ${letter.repeat(990)}`).join('; '),
    ]),
    ['offer', 'Another title', 'A text', 'en', 'A1', 'Synthetic Legal Network', ''],
  ]);

test.each(['a', 'ع'])(
  'a record that says more than can be kept is refused by its line, and others are stored: %s',
  async (letter) => {
    const world = await aWorld();
    const file = asLargeAs(letter, 20);
    expect(inShort(await preview(world, file))).toEqual([
      [
        'refused',
        'recordTooLarge 2',
        ...Array.from({ length: 19 }, (_, at) => `conditionKindAssumed G${at + 2}`),
      ],
      ['stored'],
    ]);
    await store(world, file);
    expect(recordsIn(world).map(({ title }) => title)).toEqual(['Another title']);
    expect(world.logged.filter((line) => line.startsWith('fault'))).toEqual([]);
  },
);

test('what is stored of a file can be changed afterwards, however much it says', async () => {
  const world = await aWorld();
  await store(world, asLargeAs('a', 6));
  const record = recordsIn(world).find(({ title }) => title === 'A title');
  const { status } = await world.call('acceptOffer', {
    as: 'officer',
    path: { id: record?.id ?? '' },
    headers: { 'if-match': '"v1"' },
    body: {},
  });
  expect([record?.components.length, status]).toEqual([6, 200]);
});
