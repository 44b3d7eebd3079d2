/** Codes that a careful reader set where nothing in the text led to them: what the tables of terms lack. */

import { compareText } from '#shared/domain/values/compare-text';

import { compared, type JudgedKind } from './judged-codes.ts';
import type { ReadRecord } from './judged-score.ts';
import { textTable } from './text-table.ts';

/** What is read by tables of terms; amounts, dates and places are read by patterns. */
const ofTables = ['topics', 'supportTypes', 'conditions'] as const satisfies readonly JudgedKind[];

export type MissedCode = {
  readonly kind: JudgedKind;
  readonly code: string;
  readonly language: string;
  readonly records: readonly string[];
};

const missedIn = ({ record, reading }: ReadRecord) =>
  ofTables.flatMap((kind) => {
    const { gold, found } = compared(kind, record, reading);
    const read = new Set(found.map(({ word }) => word));
    return [...gold]
      .filter((code) => !read.has(code))
      .map((code) => ({ kind, code, language: record.language, id: record.id }));
  });

/** By kind, code and language, those that are missed in most records first. */
export const missedCodes = (read: readonly ReadRecord[]): readonly MissedCode[] => {
  const missed = Map.groupBy(
    read.flatMap(missedIn),
    ({ kind, code, language }) => `${kind} ${code} ${language}`,
  );
  return [...missed.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, records: [first, ...others].map(({ id }) => id) }] : [],
    )
    .map(({ kind, code, language, records }) => ({ kind, code, language, records }))
    .sort(
      (left, right) =>
        right.records.length - left.records.length ||
        compareText(left.kind, right.kind) ||
        compareText(left.code, right.code) ||
        compareText(left.language, right.language),
    );
};

export const missedReport = (read: readonly ReadRecord[]): string => {
  const missed = missedCodes(read);
  if (missed.length === 0) return 'Every code that was set by hand had a word that led to it.';
  const rows = missed.map(({ kind, code, language, records }) => [
    kind,
    code,
    language,
    String(records.length),
    records.join(' '),
  ]);
  return textTable([['kind', 'code', 'language', 'texts', 'records'], ...rows], Infinity);
};
