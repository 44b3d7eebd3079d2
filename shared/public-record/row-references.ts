/**
 * Rows refer to each other by number in their prose ("Niger's commitment is row 23"), and either of two may be the one
 * that says so: "Answered by the offers in rows 1 and 2" ties as much as a match that names its commitment.
 */
import { linksIn } from '#shared/domain/values/link';

import { rowNumberOf } from './row-number.ts';
import { pagesOf } from './same-page.ts';

/** Such as "row 23", "rows 1 and 2". */
export const rowMention = /\brows? (\d{1,9}(?:(?:, and |, | and |[–-])\d{1,9})*)/giu;
const span = /^(\d+)[–-](\d+)$/u;
/** No notes mean more rows than this by "rows 1–9". */
const longestSpan = 100;

const numbersIn = (list: string): readonly number[] =>
  list.split(/, and |, | and /u).flatMap((item) => {
    const [, from, to] = span.exec(item) ?? [];
    if (from === undefined || to === undefined) return item.split(/[–-]/u).map(Number);
    const length = Number(to) - Number(from) + 1;
    return length > 0 && length <= longestSpan
      ? Array.from({ length }, (_, index) => Number(from) + index)
      : [Number(from), Number(to)];
  });

/** Prose as it reads whatever number each row has in the edition at hand. */
export const withoutRowNumbers = (text: string): string =>
  text.replace(rowMention, (whole, numbers: string) => whole.replace(numbers, '#'));

const proseOf = (record: unknown): string => {
  if (typeof record !== 'object' || record === null) return '';
  const notes: unknown = 'notes' in record ? record.notes : undefined;
  const substance: unknown = 'substance' in record ? record.substance : undefined;
  return [notes, substance].filter((text) => typeof text === 'string').join('\n');
};

/** The row numbers that a row's notes and substance mention, but its own. */
export const referencedRows = (record: unknown): readonly number[] => {
  const found = [...proseOf(record).matchAll(rowMention)].flatMap(([, list]) =>
    numbersIn(list ?? ''),
  );
  const own = rowNumberOf(record);
  return [...new Set(found)].filter((number) => number !== own).sort((one, other) => one - other);
};

const isMatch = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'kind' in record && record.kind === 'match';

/** Matches last, so that the records that they link are there before them. */
export const inImportOrder = <Row>(records: readonly Row[]): readonly Row[] => [
  ...records.filter((record) => !isMatch(record)),
  ...records.filter(isMatch),
];

const group = <Row, Name>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly Name[],
): ReadonlyMap<Name, readonly Row[]> => {
  const groups = new Map<Name, Row[]>();
  for (const row of rows)
    for (const name of namesOf(row)) {
      const members = groups.get(name);
      if (members) members.push(row);
      else groups.set(name, [row]);
    }
  return groups;
};

const ownNumber = (record: unknown): readonly number[] => {
  const own = rowNumberOf(record);
  return own === null ? [] : [own];
};

/** Looks up, for a match, the rows that it mentions or that mention it. Matches are no ends of matches. */
export const relatedIn = <Row>(all: readonly Row[]): ((record: unknown) => readonly Row[]) => {
  const rows = all.filter((record) => !isMatch(record));
  const byNumber = group(rows, ownNumber);
  const byMention = group(rows, referencedRows);
  return (record) => {
    if (!isMatch(record)) return [];
    const mentioned = referencedRows(record).flatMap((number) => byNumber.get(number) ?? []);
    const mentioning = ownNumber(record).flatMap((number) => byMention.get(number) ?? []);
    return [...new Set([...mentioned, ...mentioning])];
  };
};

const pagesOfRow = (record: unknown): readonly string[] => {
  if (typeof record !== 'object' || record === null || !('source' in record)) return [];
  const { source } = record;
  const entries = Array.isArray(source) ? source : [];
  return pagesOf(entries.flatMap((entry) => (typeof entry === 'string' ? linksIn(entry) : [])));
};

/** As many rows of one page as go along with each of them. */
const mostSiblings = 300;

/**
 * Looks up the rows that have a page in common with one, those of its first page first: by them, rows that changed their
 * numbers or the order of their pages are told apart.
 */
export const siblingsIn = <Row>(rows: readonly Row[]): ((record: unknown) => readonly Row[]) => {
  const byPage = group(rows, pagesOfRow);
  return (record) => {
    const siblings = pagesOfRow(record).flatMap((page) =>
      (byPage.get(page) ?? []).slice(0, mostSiblings + 1),
    );
    return [...new Set(siblings)].filter((row) => row !== record).slice(0, mostSiblings);
  };
};
