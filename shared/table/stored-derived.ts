/**
 * Lists, index pages and the counters of units, as they lie. Like postings (`stored-features.ts`) and cells
 * (`stored-cell.ts`), every change reads them by the thousand, so they are checked by hand and not by a schema: each field
 * of each, and that it is there.
 */
import { unknownStanding } from '../domain/matching/list-order.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import {
  anArray,
  aBoolean,
  aCount,
  anObject,
  aText,
  aTextOrNull,
  type Checks,
  nullOr,
  readerOfChecked,
  type KeptItem,
} from './checks.ts';
import { unreadable } from '../domain/kept/unreadable-item.ts';

const suggestionChecks: Checks<Suggestion> = {
  id: aText,
  version: aCount,
  score: aCount,
  accepted: aBoolean,
  partyNumber: aCount,
  pledgeComponent: aText,
  offerComponent: aText,
  parts: anArray(aCount),
};

/** How often a unit was opened or written; 0 where there is none. */
export const revIn = (item: KeptItem | undefined): number => {
  const rev = item?.['rev'] ?? 0;
  if (aCount(rev)) return rev as number;
  throw unreadable('unit', ['rev']);
};

export type StoredList = {
  readonly rev: number;
  readonly open: boolean;
  /** None on a list that was opened and never closed. */
  readonly entries: readonly Suggestion[];
  readonly policyVersion: number | null;
  readonly asOf: string | null;
};

const readList = readerOfChecked<StoredList>('list', {
  rev: aCount,
  open: aBoolean,
  entries: anArray(anObject(suggestionChecks)),
  policyVersion: nullOr(aCount),
  asOf: aTextOrNull,
});

/** Entries that lie as maps are from before lists were packed, and so from before they knew parties. */
const withStanding = (entry: unknown): unknown =>
  typeof entry === 'object' && entry && 'id' in entry && !('partyNumber' in entry)
    ? { ...unknownStanding(String(entry.id)), ...entry }
    : entry;

export const parseList = (item: KeptItem): StoredList =>
  readList({
    rev: item['rev'],
    open: item['open'],
    entries: Array.isArray(item['entries'])
      ? item['entries'].map(withStanding)
      : (item['entries'] ?? []),
    policyVersion: item['policyVersion'] ?? null,
    asOf: item['asOf'] ?? null,
  });

/** A record's row as it was posted. */
export const rowIn = ({ row }: KeptItem): string => {
  if (typeof row === 'string') return row;
  throw unreadable('posted row', ['row']);
};

export type StoredIndexPage = {
  readonly rev: number;
  /** Rows in the order of their ids, a line each. */
  readonly rows: string;
  /** Rows for which the page had no room. */
  readonly leftOut: number;
};

const readIndexPage = readerOfChecked<StoredIndexPage>('index page', {
  rev: aCount,
  rows: aText,
  leftOut: aCount,
});

export const indexPageIn = ({ rev, rows, leftOut }: KeptItem): StoredIndexPage =>
  readIndexPage({ rev, rows, leftOut });
