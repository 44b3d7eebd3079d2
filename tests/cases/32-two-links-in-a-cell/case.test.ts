import { expect, test } from 'vitest';

import { linkSchema, linksSchema } from '#shared/domain/values/link';
import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('links.json', import.meta.url);
const both = ['https://example.org/a', 'https://example.org/b'];

test('two addresses in one cell are two sources', async () => {
  const world = await aRealWorld();

  expect(await importFile(world, file)).toMatchObject({ imported: 2, refused: [] });
  expect(recordsIn(world).map(({ sources }) => sources)).toEqual([both, both]);
});

test.each([
  '; ',
  ';',
  '\n',
  ' ',
  ', ',
  ' | ',
  '\r\n\r\n',
  // As Arabic and Chinese texts, lists and copied cells divide.
  '، ',
  '،',
  '؛ ',
  '、',
  '；',
  ' • ',
  '\u200B',
  ' \u200E',
  '\f',
])('are split at %j', (between) => {
  expect(linksSchema(20).parse([both.join(between)])).toEqual(both);
});

test.each([
  ['https://example.org/a page', 'linkWithBlank'],
  ['https://example.org/a; see https://example.org/b', 'linkWithBlank'],
  ['https://example.org/ahttps://example.org/b', 'twoLinks'],
  ['see annex', 'linkWithBlank'],
  ['annex', 'notALink'],
  ['javascript:alert(1)', 'notALink'],
])('%s is refused as %s', (entry, code) => {
  for (const read of [linkSchema.safeParse(entry), linksSchema(20).safeParse([entry])])
    expect(
      read.error?.issues.map((issue) => issue.code === 'custom' && issue.params?.['code']),
    ).toEqual([code]);
});

test.each([
  ['\u200Ehttps://example.org/a'],
  ['https://example.org/a\u200F'],
  ['\u202Ahttps://example.org/a\u202C'],
  ['<https://example.org/a>'],
  ['https://example.org/a;'],
  ['https://example.org/a،'],
])('%j is its address, without what was copied along', (entry) => {
  expect(linksSchema(20).parse([entry])).toEqual(['https://example.org/a']);
  expect(linkSchema.parse(entry)).toBe('https://example.org/a');
});

test('an address that holds another, as archives write them, is one', () => {
  const archived = 'https://archive.example.org/2024/https://example.org/a?u=https://example.org/b';

  expect(linksSchema(20).parse([archived])).toEqual([archived]);
});

test('as many addresses as a record takes are counted once they are split', () => {
  expect(linksSchema(1).safeParse([both.join(' ')]).success).toBe(false);
});
