/** What a reader said that the headings of a source mean: on the device, by the headings as that source writes them. */
import type { SheetSubmission } from '#shared/contract/operations/sheet-operations';
import type { SheetOutcome } from '#shared/contract/files/sheet-views';

export type Meanings = SheetSubmission['headings'];

const prefix = 'acsg-headings-';

type Sheets = SheetOutcome['sheets'];

/** The headings that need a meaning, each once. */
export const unknownHeadings = (sheets: Sheets): readonly string[] => [
  ...new Set(
    sheets.flatMap(({ headings }) =>
      headings.flatMap(({ text, isKnown }) => (isKnown ? [] : [text])),
    ),
  ),
];

/** A source is told by all its headings: another one may mean something else by one of them. */
export const headingsKey = (sheets: Sheets): string =>
  prefix + sheets.flatMap(({ headings }) => headings.map(({ text }) => text)).join('|');

const isMeaning = ([, column]: readonly [string, unknown]): boolean =>
  column === null || typeof column === 'string';

/** A browser may forbid storage; then nothing is kept. */
export const keptMeanings = (source: string, storage: () => Storage): Meanings => {
  try {
    const kept: unknown = JSON.parse(storage().getItem(source) ?? '{}');
    return Object.fromEntries(Object.entries(kept ?? {}).filter(isMeaning)) as Meanings;
  } catch {
    return {};
  }
};

export const keepMeanings = (source: string, meanings: Meanings, storage: () => Storage): void => {
  try {
    storage().setItem(source, JSON.stringify(meanings));
  } catch {
    // The file is read all the same; its headings are asked for again next time.
  }
};
