/** What is toldNews of an import beside its counts: rows that wait, that have another number, that change under matches, and looks. */
import type { ImportOutcome } from '#shared/contract/files/import-views';
import type { Language } from '#shared/vocabulary/label';

import type { RowDone } from './import-row.ts';
import { wordedLook } from './worded-look.ts';

/** As many matches of one record as are named: the answer is kept as one. */
const mostMatches = 20;

/** As many unlisted pages of one row as are named. */
const mostPages = 3;

/** As many looks as are toldNews of one request. */
const mostLooks = 300;

type ImportNews = {
  /** How many unchanged rows were read again on a later day. */
  readAgain: number;
  readonly waiting: NonNullable<ImportOutcome['waiting']>;
  readonly renumbered: NonNullable<ImportOutcome['renumbered']>;
  readonly underMatches: NonNullable<ImportOutcome['underMatches']>;
  readonly looks: NonNullable<ImportOutcome['looks']>;
};

export const toldNews = ({
  readAgain,
  waiting,
  renumbered,
  underMatches,
  looks,
}: ImportNews): Partial<ImportNews> => ({
  ...(readAgain > 0 && { readAgain }),
  ...(waiting.length > 0 && { waiting }),
  ...(renumbered.length > 0 && { renumbered }),
  ...(underMatches.length > 0 && { underMatches }),
  ...(looks.length > 0 && { looks: looks.slice(0, mostLooks) }),
});

export const noNewsYet = (): ImportNews => ({
  readAgain: 0,
  waiting: [],
  renumbered: [],
  underMatches: [],
  looks: [],
});

type RowPlace = { readonly row: number | null; readonly pointer: string };

/** What was done with a row, toldNews beside the counts. */
export const tellRow = (
  news: ImportNews,
  { row, pointer }: RowPlace,
  done: RowDone,
  language: Language,
): void => {
  if (done.readAgain) news.readAgain += 1;
  if (done.changed && done.waitsFor.length > 0)
    news.waiting.push({ row, pointer, pages: done.waitsFor.slice(0, mostPages) });
  if (row !== null && done.was !== undefined) news.renumbered.push({ row, was: done.was, pointer });
  for (const look of done.looks)
    news.looks.push({ row, ...wordedLook(look, { pointer, language }) });
  for (const { recordId, matches } of done.underMatches)
    news.underMatches.push({
      row,
      pointer,
      recordId,
      matches: matches.slice(0, mostMatches),
      count: matches.length,
    });
};
