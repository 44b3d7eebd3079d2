import { expect, test } from 'vitest';

import { codeOf, sourceFiles } from '#tests/support/source-files';

/** What DynamoDB answers of itself, and no item. */
const client = /^functions\/store\/table\/dynamodb-/;

/** A field of an item, taken for what it is hoped to be: `item['record'] as StoredRecord`. */
const castField = /\['\w+'\]\)? (?:\?\? \S+ )?as (?!const)\w[^\n]*/g;

const readers = sourceFiles.filter(
  ({ name }) =>
    /^(functions|shared\/(recompute|table|contract))\//.test(name) && !client.test(name),
);

test('what is stored is parsed where it is read, and never taken for what it is hoped to be', () => {
  expect(readers.length).toBeGreaterThan(100);
  expect(
    readers.flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(castField)].map(([cast]) => `${name}: ${cast}`),
    ),
  ).toEqual([]);
});
