/** What a record says does not depend on the language that it is written in. */
import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from 'vitest';

import { readRecord } from '#shared/reading/read-record';
import type { Reading } from '#shared/reading/reading';
import type { RecordText } from '#shared/reading/searched-record';
import { termTables } from '#shared/reading/term-files';
import type { TermTables } from '#shared/reading/term-tables';
import { type Language, languages } from '#shared/vocabulary/label';

type Coded = {
  readonly area: string;
  readonly topics: readonly string[];
  readonly supportTypes: readonly string[];
};
type Translated = RecordText & {
  readonly id: string;
  readonly gold: { readonly components: readonly Coded[] };
};

const file = new URL('../../../judged/translated/records.json', import.meta.url);
const records = JSON.parse(readFileSync(file, 'utf8')) as readonly Translated[];

/** The four of one record follow each other. */
const inFourLanguages = records
  .filter((_, at) => at % languages.length === 0)
  .map((first, number) => ({
    title: first.title,
    texts: records.slice(number * languages.length, (number + 1) * languages.length),
  }));

const tables = new Map<Language, TermTables>();
beforeAll(async () => {
  for (const language of languages) tables.set(language, await termTables(language));
});

const read = (record: Translated): Reading =>
  readRecord(record, tables.get(record.language) as TermTables);

const likely = (codes: readonly { readonly grade: string; readonly code: string }[]) =>
  codes.filter(({ grade }) => grade !== 'possible').map(({ code }) => code);

/** What patterns read, which is the same in any language or wrong. */
const keptIn = ({ supportRequested, codes }: Reading) => ({
  asked: supportRequested?.value ?? null,
  quantity: codes.quantities.find(({ grade }) => grade !== 'possible')?.quantity ?? null,
  regions: likely(codes.regions).toSorted(),
  languages: likely(codes.languages).toSorted(),
  starts: codes.starts.map(({ date }) => date),
  ends: codes.ends.map(({ date }) => date),
});

describe('a translation keeps', () => {
  test.each(inFourLanguages)(
    'whether support is asked for, amounts, dates, places and languages of "$title"',
    ({ texts }) => {
      expect(texts.map(({ language }) => language).toSorted()).toEqual([...languages].toSorted());
      const [first, ...others] = texts.map((text) => keptIn(read(text)));

      for (const other of others) expect(other).toEqual(first);
    },
  );

  test('the areas, topics and kinds of support that a careful reader sets, but for a few', () => {
    const lost = records.flatMap((record) => {
      const { codes } = read(record);
      const found = new Set(
        [codes.areas, codes.topics, codes.supportTypes].flatMap((list) => likely(list)),
      );
      return record.gold.components
        .flatMap(({ area, topics, supportTypes }) => [area, ...topics, ...supportTypes])
        .filter((code) => !found.has(code))
        .map((code) => `${record.id} ${record.language} ${code}`);
    });
    console.log(`lost in translation: ${lost.join(', ')}`);

    expect(lost.length).toBeLessThanOrEqual(4);
  });
});
