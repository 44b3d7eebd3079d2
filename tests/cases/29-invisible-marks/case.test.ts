import { expect, test } from 'vitest';

import { contactSchema, unfinishedContactSchema } from '#shared/contract/records/contact';
import { readText, textOf } from '#shared/domain/values/text';
import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';

const file = new URL('marks.json', import.meta.url);

test('text copied from right-to-left documents is taken without its invisible marks', async () => {
  const world = await aRealWorld();

  expect(await importFile(world, file)).toMatchObject({ imported: 3, refused: [] });

  const records = recordsIn(world);
  expect(records.map(({ title }) => title).sort()).toEqual(
    ['Pledge 823', 'تدريب القضاة في هيئة الاستئناف', 'تدريب'].sort(),
  );
  expect(records.find(({ title }) => title === 'Pledge 823')?.components[0]?.text).toBe(
    'First line\nsecond line',
  );
});

test.each([
  ['\u202Bنص\u202C', 'نص'],
  ['\u2067\u2068نص\u2069\u2069', 'نص'],
  ['  \u202A a \u202C\u000B ', 'a'],
  ['a \u2066b\u2069 c', 'a b c'],
  ['a\u000Cb', 'a\nb'],
  ['a\u0085b\u000C', 'a\nb'],
  ['\u202Aa', '\u202Aa'],
  ['a\u202C', 'a\u202C'],
  ['\u202B\u202Ea\u202C\u202C', '\u202Ea\u202C'],
])('%j is read as %j', (written, read) => {
  expect(readText(written)).toBe(read);
  expect(readText(readText(written))).toBe(read);
});

test('an override is refused with its name and place', async () => {
  const world = await aRealWorld();
  const row = {
    row: 1,
    kind: 'commitment',
    title: 'ab\u202Ecd',
    from: [{ name: 'Niger', type: 'state', iso3: 'NER' }],
    areas: ['A1'],
    source: ['https://example.org/1'],
  };

  const { body } = await importRows(world, [row]);

  expect(body.refused[0]).toMatchObject({ pointer: '/records/0/title' });
  expect(body.refused[0].reason).toMatch(/U\+202E at position 3/);
  expect(textOf(10).safeParse('a\u2066b').success).toBe(false);
});

test.each([
  ['\u200Fa@example.org', '\u200E+41 22 7398111'],
  ['a@example.org\u200E', '\u202A+41 22 7398111\u202C'],
  ['\u2068a@example.org\u2069 ', '+41 22 7398111\u200B'],
  ['a\uFF20example.org', '\uFEFF+41 22 7398111'],
])('a contact copied as %j and %j reaches who is meant', (email, phone) => {
  const meant = { name: 'A name', email: 'a@example.org', phone: '+41 22 7398111' };

  for (const schema of [contactSchema, unfinishedContactSchema])
    expect(schema.parse({ name: 'A name', email, phone })).toEqual(meant);
});
