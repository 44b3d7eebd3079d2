/**
 * Codes read from the prose of the texts that were held out, beside those of a careful reader: F1 by kind, grade and language.
 * Timed is the reading of one text with all tables loaded, on the wall, beside parsing the same record from its JSON.
 * Only totals are printed. Goal: at most 2 ms a text in the median, and the figures below.
 */
import { readRecord } from '#shared/reading/read-record';
import { termTables } from '#shared/reading/term-files';
import { languages } from '#shared/vocabulary/label';
import { judgedReport } from '#infra/commands/judged-report';
import { type JudgedRecord, readJudgedFile } from '#infra/commands/judged-file';
import {
  askedRightly,
  codedWithoutGold,
  type ReadRecord,
  scoreOf,
  tally,
} from '#infra/commands/judged-score';

import type { Report } from './support/report.ts';
import { median } from './support/timing.ts';

const mostMilliseconds = 2;
const rounds = 15;

/** Least F1 of what is sure or likely, on texts that nobody who wrote a table or set a weight has seen. */
const goals = {
  areas: 0.9,
  topics: 0.75,
  supportTypes: 0.72,
  quantity: 0.75,
  places: 0.9,
  languages: 0.95,
  start: 0.9,
  endOrDue: 0.9,
} as const;

const folder = 'tests/judged/held-out';

const timesOf = (work: () => unknown): readonly number[] =>
  Array.from({ length: rounds }, () => {
    const since = performance.now();
    work();
    return performance.now() - since;
  });

type Tables = ReadonlyMap<string, Awaited<ReturnType<typeof termTables>>>;

const readAll = (records: readonly JudgedRecord[], tables: Tables): readonly ReadRecord[] =>
  records.flatMap((record) => {
    const own = tables.get(record.language);
    return own ? [{ record, reading: readRecord(record, own) }] : [];
  });

/** The median text of each side, in milliseconds. */
const speed = (records: readonly JudgedRecord[], tables: Tables) => {
  const reading = records.map((record) => median(timesOf(() => readAll([record], tables))));
  const parsing = records.map((record) => {
    const written = JSON.stringify(record);
    return median(timesOf(() => JSON.parse(written)));
  });
  return { reading: median(reading), parsing: median(parsing) };
};

/** How far a language may be behind the one that is read best. */
const mostBehind = 0.08;

const behind = (read: readonly ReadRecord[]): readonly string[] =>
  (Object.keys(goals) as (keyof typeof goals)[]).flatMap((kind) => {
    const figures = languages.map((language) => {
      const own = read.filter(({ record }) => record.language === language);
      return [language, scoreOf(tally(kind, 'likely', own)).f1] as const;
    });
    const best = Math.max(...figures.map(([, f1]) => f1));
    return figures.flatMap(([language, f1]) =>
      best - f1 > mostBehind
        ? [`${kind} in ${language} ${(best - f1).toFixed(2)} behind the best`]
        : [],
    );
  });

const falls = (read: readonly ReadRecord[]): readonly string[] => {
  const sure = scoreOf(tally('topics', 'sure', read));
  const candidates = scoreOf(tally('topics', 'possible', read));
  const asked = askedRightly(read);
  const empty = codedWithoutGold(read);
  const below = (name: string, figure: number, goal: number): readonly string[] =>
    figure < goal ? [`${name} ${figure.toFixed(2)} of ${goal}`] : [];
  return [
    ...Object.entries(goals).flatMap(([kind, goal]) =>
      below(kind, scoreOf(tally(kind as keyof typeof goals, 'likely', read)).f1, goal),
    ),
    ...behind(read),
    ...below('precision of sure topics', sure.precision, 0.95),
    ...below('recall of sure topics', sure.recall, 0.45),
    ...below('topics among candidates', candidates.recall, 0.9),
    ...below('asked or not', asked.right / asked.of, 0.95),
    ...(empty.sure > 0 ? [`texts without codes with a sure one: ${empty.sure}`] : []),
    ...(empty.likely > empty.of / 3 ? [`with a likely one: ${empty.likely} of ${empty.of}`] : []),
  ];
};

export const run = async ([
  file = `${folder}/records.json`,
]: readonly string[]): Promise<Report> => {
  const records = readJudgedFile(file);
  const since = performance.now();
  const tables: Tables = new Map(
    await Promise.all(languages.map(async (each) => [each, await termTables(each)] as const)),
  );
  const loading = performance.now() - since;
  const terms = [...tables.values()].reduce((sum, { index }) => sum + index.terms.length, 0);
  console.log(`${terms} terms in four languages, loaded in ${loading.toFixed(0)} ms`);
  const read = readAll(records, tables);
  console.log(`${read.length} texts of ${file}`);
  console.log(judgedReport(read));
  const { reading, parsing } = speed(records, tables);
  console.log(
    `${reading.toFixed(2)} ms a text in the median, ${(reading / parsing).toFixed(0)} times parsing its record (${parsing.toFixed(4)} ms)`,
  );
  const missed = falls(read);
  console.log(missed.length > 0 ? `below the goals: ${missed.join('; ')}` : 'every goal reached');
  return {
    bench: 'reading',
    figure: Number(reading.toFixed(2)),
    unit: 'ms to read one text, the median of those held out',
    goal: `<= ${mostMilliseconds}, and every goal of reading reached`,
    holds: reading <= mostMilliseconds && missed.length === 0,
  };
};
