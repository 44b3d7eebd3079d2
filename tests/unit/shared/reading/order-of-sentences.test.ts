/** What a text says does not depend on which of its sentences comes first. */
import { readFileSync } from 'node:fs';

import { beforeAll, expect, test } from 'vitest';

import { readRecord } from '#shared/reading/read-record';
import type { CodesRead, Reading } from '#shared/reading/reading';
import type { RecordText } from '#shared/reading/searched-record';
import { sentencesOf } from '#shared/reading/sentences';
import { termTables } from '#shared/reading/term-files';
import type { TermTables } from '#shared/reading/term-tables';
import { type Language, languages } from '#shared/vocabulary/label';
import { seededRandom } from '#tests/support/synthetic-features';

const orders = process.env['LONG'] === '1' ? 100 : 3;

type Judged = RecordText & { readonly id: string; readonly language: Language };

const judged = (folder: string): readonly Judged[] => {
  const file = new URL(`../../../judged/${folder}/records.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as readonly Judged[];
};

/** Numbered parts and lines have an order that means something. */
const inFreeOrder = ({ text }: Judged): boolean => !/\(\d\)|\n/.test(text);

const texts = [...judged('given'), ...judged('more')].filter(inFreeOrder);

const tables = new Map<Language, TermTables>();
beforeAll(async () => {
  for (const language of languages) tables.set(language, await termTables(language));
});

const sentencesIn = ({ text }: Judged): readonly string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end));

const readInOrder = (record: Judged, sentences: readonly string[]): Reading =>
  readRecord({ ...record, text: sentences.join(' ') }, tables.get(record.language) as TermTables);

const shuffled = <Of>(all: readonly Of[], random: () => number): readonly Of[] =>
  all
    .map((each) => [random(), each] as const)
    .sort(([left], [right]) => left - right)
    .map(([, each]) => each);

/** Amounts and the support that they speak for may refer to the sentence before: "twelve advisers … three of them". */
const kinds = [
  'topics',
  'areas',
  'conditions',
  'countries',
  'regions',
  'languages',
  'starts',
  'ends',
] as const satisfies readonly (keyof CodesRead)[];

const said = (reading: Reading): Readonly<Record<string, readonly string[]>> => ({
  ...Object.fromEntries(
    kinds.map((kind) => [
      kind,
      reading.codes[kind]
        .map((each) => `${'code' in each ? each.code : each.date} ${each.score} ${each.grade}`)
        .sort(),
    ]),
  ),
  asked: [String(reading.supportRequested?.value)],
});

test('whatever the order of its sentences, a text is read as the same codes with the same scores', () => {
  const random = seededRandom(20_261_130);
  const differing: unknown[] = [];
  for (const record of texts) {
    const sentences = sentencesIn(record);
    const before = said(readInOrder(record, sentences));
    for (let order = 0; order < orders; order += 1) {
      const after = said(readInOrder(record, shuffled(sentences, random)));
      for (const kind of Object.keys(before))
        if (String(before[kind]) !== String(after[kind]))
          differing.push([record.id, kind, before[kind], after[kind]]);
    }
  }
  console.log(`${texts.length} texts in ${orders} orders each, ${differing.length} read otherwise`);

  expect(texts.length).toBeGreaterThan(100);
  expect(differing).toEqual([]);
});
