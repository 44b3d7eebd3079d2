/** Precision, recall and F1 of readings against what a careful reader set, by kind, grade and language. */

import type { Reading } from '#shared/reading/reading';
import { type Grade, grades } from '#shared/vocabulary/reading-terms';
import { type Language, languages } from '#shared/vocabulary/label';

import { compared, isMeasured, type JudgedKind } from './judged-codes.ts';
import type { JudgedRecord } from './judged-file.ts';

export type ReadRecord = { readonly record: JudgedRecord; readonly reading: Reading };

export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

/** Of a reading that found nothing nothing is wrong, but its F1 is nothing. */
export const scoreOf = ({ right, wrong, missed }: Tally) => {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

const sum = (tallies: readonly Tally[]): Tally => ({
  right: tallies.reduce((total, { right }) => total + right, 0),
  wrong: tallies.reduce((total, { wrong }) => total + wrong, 0),
  missed: tallies.reduce((total, { missed }) => total + missed, 0),
});

const isAtLeast = (grade: Grade, least: Grade): boolean =>
  grades.indexOf(grade) <= grades.indexOf(least);

const tallyOf = (kind: JudgedKind, least: Grade, { record, reading }: ReadRecord): Tally => {
  const { gold, also, found } = compared(kind, record, reading);
  const taken = new Set(
    found.filter(({ grade }) => isAtLeast(grade, least)).map(({ word }) => word),
  );
  const right = [...gold].filter((word) => taken.has(word)).length;
  const wrong = [...taken].filter((word) => !gold.has(word) && !also.has(word)).length;
  return { right, wrong, missed: gold.size - right };
};

/** Everything that was read with this grade or a better one. */
export const tally = (kind: JudgedKind, least: Grade, read: readonly ReadRecord[]): Tally =>
  sum(
    read
      .filter(({ record }) => record.gold && isMeasured(kind, record))
      .map((each) => tallyOf(kind, least, each)),
  );

export const recordsInLanguage = (read: readonly ReadRecord[], language: Language) =>
  read.filter(({ record }) => record.language === language);

export const languagesOf = (read: readonly ReadRecord[]): readonly Language[] =>
  languages.filter((language) => recordsInLanguage(read, language).length > 0);

/** Of how many pledges it was read rightly whether they ask for support. */
export const askedRightly = (read: readonly ReadRecord[]) => {
  const pledges = read.filter(({ record }) => record.gold && record.kind === 'pledge');
  const right = pledges.filter(
    ({ record, reading }) =>
      (reading.supportRequested?.value ?? null) === record.gold?.supportRequested,
  );
  return { right: right.length, of: pledges.length };
};

const isCoded = (grade: Grade, { reading: { codes } }: ReadRecord): boolean =>
  [codes.areas, codes.topics, codes.supportTypes, codes.conditions].some((list) =>
    list.some((each) => each.grade === grade),
  );

/** Of the records in which a careful reader set nothing: how many have a code of each grade. */
export const codedWithoutGold = (read: readonly ReadRecord[]) => {
  const empty = read.filter(({ record }) => record.gold?.components.length === 0);
  return {
    of: empty.length,
    sure: empty.filter((each) => isCoded('sure', each)).length,
    likely: empty.filter((each) => isCoded('likely', each)).length,
  };
};
