/** What a record's postings carry of its reading. Pure: the same version and the same tables, the same text. */
import { type WordStatistics, weightOf } from '#shared/domain/matching/likeness/word-statistics';
import { ascending, hashed, hashOf, mostAmount } from '#shared/domain/matching/readings/hashed';
import {
  certaintyAmount,
  codeName,
  type ReadKind,
  weightAmount,
} from '#shared/domain/matching/readings/names';
import type { PostedReading } from '#shared/domain/matching/readings/posted-reading';
import { regionOf } from '#shared/vocabulary/region-of';
import type { Grade } from '#shared/vocabulary/reading-terms';

import { readRecord } from './read-record.ts';
import type { Evidence, ReadCode } from './reading.ts';
import type { RecordText } from './searched-record.ts';
import type { TermTables } from './term-tables.ts';
import { readPlaces } from './values/places.ts';
import { wordsOfRecord } from './likeness/words-of-record.ts';

const whole = 100;

/** The score at which a code that terms were found for is as certain as any reading. */
const certainAt = { topics: 4, supportTypes: 4, conditions: 4.5 } as const;

/** How many of a kind are posted, the most certain first. */
const mostOf = { topics: 8, supportTypes: 6, places: 6, languages: 4, words: 48 } as const;

type Certain = readonly (readonly [code: string, percent: number])[];

const byScore = (codes: readonly ReadCode[], certain: number): Certain =>
  codes.map(({ code, score }) => [code, Math.min(whole, Math.round((score * whole) / certain))]);

/** Many faint candidates are worth less than one that is certain, or offers of many words would suit everybody. */
const squared = (codes: Certain): Certain =>
  codes.map(([code, percent]) => [code, Math.round((percent * percent) / whole)]);

/** Values that patterns read have a grade alone. */
const ofGrade = { sure: 100, likely: 80, possible: 40 } as const satisfies Record<Grade, number>;

const byGrade = (codes: readonly (Evidence & { readonly code: string })[]): Certain =>
  codes.map(({ code, grade }) => [code, ofGrade[grade]]);

const packed = (kind: ReadKind, codes: Certain): Int32Array => {
  const best = new Map<string, number>();
  for (const [code, percent] of codes)
    best.set(code, Math.max(best.get(code) ?? 0, certaintyAmount(percent)));
  const found = [...best]
    .filter(([, amount]) => amount > 0)
    .sort(([left, more], [right, less]) => less - more || (left < right ? -1 : 1))
    .slice(0, mostOf[kind]);
  return ascending(found.map(([code, amount]) => hashed(hashOf(codeName(kind, code)), amount)));
};

/** Places are compared by region: a country that a text names rarely is the one that support is for. */
const inRegions = (codes: Certain): Certain =>
  codes.flatMap(([code, percent]) => {
    const region = code.length <= 3 ? regionOf(code) : code;
    return region === undefined ? [] : [[region, percent] as const];
  });

/** Of a group's members so many are in a region for which it is meant. */
const mostMembers = 0.25;

/** What an offer states of its places in words is read as its text is: "EAC Partner States". */
const regionsInWords = ({ placesInWords = [], language }: RecordText): Certain =>
  placesInWords.flatMap((words) => {
    const { countries, regions } = readPlaces(words, language);
    const meant = regions.filter(({ share }) => share >= mostMembers);
    return inRegions([...countries, ...meant].map(({ code }) => [code, ofGrade.likely]));
  });

/** The rarest words of a record; what every second one has says nothing. */
const wordsIn = (text: string, statistics: WordStatistics): Int32Array => {
  const best = new Map<number, number>();
  for (const word of wordsOfRecord(text).keys()) {
    const amount = Math.min(mostAmount, weightAmount(weightOf(statistics, word)));
    if (amount > 0) best.set(hashOf(word), amount);
  }
  const rarest = [...best]
    .sort(([left, more], [right, less]) => less - more || left - right)
    .slice(0, mostOf.words);
  return ascending(rarest.map(([hash, amount]) => hashed(hash, amount)));
};

export type PostingTables = {
  readonly terms: TermTables;
  readonly statistics: WordStatistics;
  /** Names both, and the form in which they are used. */
  readonly digest: string;
};

export const postedReadingOf = (
  record: RecordText,
  { terms, statistics, digest }: PostingTables,
): PostedReading => {
  const { codes, closed } = readRecord(record, terms);
  const conditions = byScore(codes.conditions, certainAt.conditions);
  const anywhere: Certain = codes.anywhere ? [['anywhere', ofGrade[codes.anywhere.grade]]] : [];
  return {
    tables: digest,
    language: record.language,
    tied: conditions.find(([code]) => code === 'return_or_transfer')?.[1] ?? 0,
    closed: closed.length > 0 ? whole : 0,
    topics: packed('topics', squared(byScore(codes.topics, certainAt.topics))),
    supportTypes: packed(
      'supportTypes',
      squared(byScore(codes.supportTypes, certainAt.supportTypes)),
    ),
    places: packed('places', [
      ...inRegions(byGrade([...codes.countries, ...codes.regions])),
      ...regionsInWords(record),
      ...anywhere,
    ]),
    languages: packed('languages', byGrade(codes.languages)),
    words: wordsIn(`${record.title}\n${record.text}`, statistics),
  };
};
