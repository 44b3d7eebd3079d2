/** What is kept of a row from import to import, and what a row at hand says of who it is. */
import type { PublicRecordRow } from './public-record-row.ts';

export type RowKind = PublicRecordRow['kind'];

/** What an import keeps of each row: one entry, for ever, among those of the same page and parties. */
export type RowEntry = {
  readonly seed: string;
  readonly number: number;
  /** Another row has taken its number since. */
  readonly lostNumber?: true;
  readonly content: string;
  /** A digest of its title; absent in entries from before it was kept. */
  readonly title?: string;
  readonly kind: RowKind;
  /** The file in which it was first met: rows of one file are told apart by that file. */
  readonly file?: string;
};

/** What a row at hand says of who it is. */
export type RowFacts = {
  readonly number: number;
  readonly kind: RowKind;
  readonly source: string;
  /** Names its page and parties. */
  readonly group: string;
  /** A digest of what it says, but for its number. */
  readonly content: string;
  /** A digest of its title alone. */
  readonly title: string;
};

/** What else is at hand of the file. */
export type AtHand = {
  readonly rows: readonly RowFacts[];
  /** Numbers of rows that could not be read: who they are is not known, but they are there. */
  readonly unread: ReadonlySet<number>;
  readonly file?: string | undefined;
};

export const holdsNumber =
  (number: number) =>
  (entry: RowEntry): boolean =>
    entry.number === number && !entry.lostNumber;
