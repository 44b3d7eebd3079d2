/**
 * Every byte that is public of the real record: every public route, each item by its id, every export in both dialects.
 * The vocabulary and the description of the API are read for notes; their own words are about the API.
 */
import { beforeAll, describe, expect, test } from 'vitest';

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

const found = (phrase: RegExp | string) =>
  readings.flatMap(({ what, answer }) => {
    const at =
      typeof phrase === 'string' ? answer.text.indexOf(phrase) : answer.text.search(phrase);
    return at < 0 ? [] : [`${what}: …${answer.text.slice(Math.max(0, at - 60), at + 60)}…`];
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
    const told = readings.map(({ what, answer }) => ({
      what,
      text: answer.text
        // The name of a route's file and of a column, and what the column and the basis mean in general.
        .replaceAll('released_on', '')
        .replaceAll(/"basis": "[^"]*"/g, '')
        .replaceAll(/"(?:released_on|publication)": "[^"]*[;,(][^"]*"/g, '')
        .replaceAll(/"": "Day on which its owner[^"]*"/g, ''),
    }));

    expect(told.filter(({ text }) => /released/i.test(text)).map(({ what }) => what)).toEqual([]);
  });
});
