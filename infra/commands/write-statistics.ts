/**
 * Counts in how many texts of this repository each word stands, and in how many of the judged records each topic is
 * found. Matching weighs shared words and topics by how rare these are, so the counts are data with a name, and new ones
 * are new tables.
 */
import { writeFileSync } from 'node:fs';

import {
  likenessStatistics,
  type WordStatistics,
  weightOf,
  type RecordWords,
} from '#shared/domain/matching/likeness/word-statistics';
import { readRecord } from '#shared/reading/read-record';
import { termTables } from '#shared/reading/term-files';
import { type Language, languages } from '#shared/vocabulary/label';
import { topicIds } from '#shared/vocabulary/topics';
import { wordsOfRecord } from '#shared/reading/likeness/words-of-record';

import { jsonOfFile } from './json-file.ts';
import { readJudgedFile } from './judged-file.ts';

const kinds = ['topics', 'support-types', 'conditions'] as const;

const wordsIn = (language: Language, text: string): RecordWords => ({
  language,
  words: [...wordsOfRecord(text).keys()],
});

/** The sentences of one code are about as long as a record, and speak of one thing as a record does. */
const sentencesIn = (language: Language): readonly RecordWords[] =>
  kinds.flatMap((kind) =>
    Object.values(
      jsonOfFile(`tests/reading/sentences/${language}/${kind}.json`) as Readonly<
        Record<string, readonly string[]>
      >,
    ).map((sentences) => wordsIn(language, sentences.join('\n'))),
  );

type PublicRow = {
  readonly title: string;
  readonly substance?: string;
  readonly parts?: readonly { readonly text: string }[];
};

const publicRows = (): readonly RecordWords[] =>
  (
    jsonOfFile('shared/data/acsg-public-record.json') as { readonly records: readonly PublicRow[] }
  ).records.map(({ title, substance = '', parts = [] }) =>
    wordsIn('en', [title, substance, ...parts.map(({ text }) => text)].join('\n')),
  );

const judgedRecords = readJudgedFile('tests/judged/given/records.json');

const judged = (): readonly RecordWords[] =>
  judgedRecords.map(({ language, title, text }) => wordsIn(language, `${title}\n${text}`));

const statistics = likenessStatistics([
  ...languages.flatMap(sentencesIn),
  ...publicRows(),
  ...judged(),
]);

for (const language of languages) {
  const { records, found } = statistics[language];
  // A word of one text weighs what one that no text has weighs: the most.
  const known = Object.entries(found).filter(([, count]) => count > 1);
  const file = new URL(`../../shared/reading/statistics/${language}.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify({ records, found: Object.fromEntries(known) })}\n`);
}

/** From this score on a topic counts as found in a record. */
const foundFrom = 2;

const topicsIn = async (record: (typeof judgedRecords)[number]): Promise<readonly string[]> =>
  readRecord(record, await termTables(record.language)).codes.topics.flatMap(({ code, score }) =>
    score >= foundFrom ? [code] : [],
  );

const topicCounts = async (): Promise<WordStatistics> => {
  const found = (await Promise.all(judgedRecords.map(topicsIn))).flat();
  const counts = Map.groupBy(found, (code) => code);
  return {
    records: judgedRecords.length,
    found: Object.fromEntries([...counts].map(([code, each]) => [code, each.length])),
  };
};

/** In percent: what a topic is worth that every second record has; the rarest is worth about four times as much. */
const leastWorth = 30;

const counts = await topicCounts();
const weights = Object.fromEntries(topicIds.map((id) => [id, leastWorth + weightOf(counts, id)]));
const weightsFile = new URL(
  '../../shared/domain/matching/readings/topic-weights.json',
  import.meta.url,
);
writeFileSync(weightsFile, `${JSON.stringify({ '2026-11': weights }, null, 2)}\n`);
