/** What is kept of a row from import to import, and what a row at hand says of who it is. */
import type { PublicRecordRow } from './public-record-row.ts';

export type RowKind = PublicRecordRow['kind'];

/** What an import keeps of each row: one entry, for ever, among those of the same parties. */
export type RowEntry = {
  /** Names the ids of its records, which others have noted: it stays as it was made. */
  readonly seed: string;
  readonly number: number;
  /** Another row has taken its number since. */
  readonly lostNumber?: true;
  readonly content: string;
  /** A digest of its title; absent in entries from before it was kept. */
  readonly title?: string;
  /** Digests of the pages that it named in its last edition. */
  readonly pages: readonly string[];
  readonly kind: RowKind;
  /** The file in which it was first met: rows of one file are told apart by that file. */
  readonly file?: string;
};

/** What a row at hand says of who it is. */
export type RowFacts = {
  readonly number: number;
  readonly kind: RowKind;
  /** Digests of its pages, whatever way their addresses are spelled. */
  readonly pages: readonly string[];
  /** Names its parties. */
  readonly group: string;
  /** A digest of what it says, but for its number, the spelling of its addresses and their order. */
  readonly content: string;
  /** A digest of its title alone. */
  readonly title: string;
  /** What named and told rows before spellings were seen through: new ids are still made from it. */
  readonly asWritten: { readonly group: string; readonly content: string };
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
  (entry: Pick<RowEntry, 'number' | 'lostNumber'>): boolean =>
    entry.number === number && !entry.lostNumber;
