/**
 * Every byte that is public of the real record: every public route, each item by its id, every export in both dialects.
 */
import { beforeAll, describe, expect, test } from 'vitest';

import { bases } from '#shared/export/basis';
import { type Reading, readPublic } from '#tests/support/every-read';
import { filePhrases } from '#tests/support/file-phrases';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';

const notes = realRows.flatMap(({ notes: text }) => (typeof text === 'string' ? [text] : []));
/** Sentences of notes that no public text says as well. */
const sentences = notes
  .flatMap((text) => text.split(/(?<=[.;]) /u))
  .filter(({ length }) => length > 12);

let readings: readonly Reading[] = [];

beforeAll(async () => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  await world.settle();
  const ids = world.table.items().flatMap(({ PK, SK }) => (PK.startsWith('PUB#') ? [SK] : []));
  readings = await readPublic(world, ids);
});

/** Without its read-me, which is first, and its dictionary, which is last. */
const rowsOfWorkbook = (text: string): string =>
  text
    .split('\0')
    .filter((entry) => entry.startsWith('xl/worksheets/'))
    .slice(1, -1)
    .join('\n');

/** What is said of the records: without what a file says of itself, its columns and its basis. A schema and a Data Package tell of columns alone. */
const said = ({ text, body }: Reading['answer']): string => {
  const { columns: _columns, ...rest } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if ('$schema' in rest) return '';
  const isWorkbook = text.startsWith('[Content_Types].xml');
  const described = body && 'columns' in body ? JSON.stringify(rest) : text;
  const words = isWorkbook ? rowsOfWorkbook(text) : described;
  return words.replaceAll(bases.public, '').replaceAll('released_on', '');
};

const found = (phrase: RegExp | string) =>
  readings.flatMap(({ what, answer }) => {
    const text = said(answer);
    const at = typeof phrase === 'string' ? text.indexOf(phrase) : text.search(phrase);
    return at < 0 ? [] : [`${what}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });

describe('what is public of the real record', () => {
  test('is read whole', () => {
    expect(readings.length).toBeGreaterThan(60);
    expect(readings.filter(({ answer }) => answer.status === 200).length).toBeGreaterThan(50);
    expect(notes.length).toBeGreaterThan(30);
  });

  test.each(filePhrases)('says nothing like %s', (phrase) => {
    expect(found(phrase)).toEqual([]);
  });

  test.each(sentences)('does not quote a note: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test('holds no number and no notes of a row', () => {
    expect(found(/"(?:row|notes|digest|contentDigest)":/)).toEqual([]);
  });

  test('says of nothing that somebody released it', () => {
    expect(found(/releas(?:ed|ing)/i)).toEqual([]);
  });
});
