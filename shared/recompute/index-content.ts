/** What an index page says, from the rows that are posted under it. Pure, and always small enough for an item. */
import { compareText } from '../domain/values/compare-text.ts';
import { longestWords } from '../domain/lists/index-entry-of-record.ts';
import { cutRow } from '../table/index-row.ts';

export type IndexContent = {
  /** A line for each row, in the order of their ids. */
  readonly rows: string;
  /** How many rows there was no room for. */
  readonly leftOut: number;
};

export const emptyIndexPage: IndexContent = { rows: '', leftOut: 0 };

/** Characters of at most three bytes, within the 400 KB of an item. */
const longestPage = 125_000;

/** Of a page that grows too long, the words of every row are cut, evenly, before any row is left out. */
const cuts = [longestWords, 400, 160, 60, 0] as const;

const joined = (rows: readonly string[]): string => rows.join('\n');

/** Rows begin with their ids. */
export const indexContent = (posted: readonly string[]): IndexContent => {
  const rows = posted.toSorted(compareText);
  for (const longest of cuts) {
    const cut = longest === longestWords ? rows : rows.map((row) => cutRow(row, longest));
    const content = joined(cut);
    if (content.length <= longestPage) return { rows: content, leftOut: 0 };
  }
  // Longest first, so that as few as possible are missing.
  const short = rows
    .map((row) => cutRow(row, 0))
    .toSorted((left, right) => left.length - right.length || compareText(left, right));
  let room = longestPage;
  const kept = short.filter((row) => (room -= row.length + 1) >= 0);
  return { rows: joined(kept.toSorted(compareText)), leftOut: rows.length - kept.length };
};
