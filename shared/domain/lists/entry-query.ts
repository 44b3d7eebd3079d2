/** Which entries of the index a list asks for, and in which order. Pure: the same rule for counting, paging and worklists. */
import type { CountryId } from '#shared/vocabulary/countries';

import { lastDayOf } from '../values/days-of-date.ts';
import { compareText } from '../values/compare-text.ts';
import type { IndexEntry } from './index-entry.ts';
import { isInForce, type RecordKind, type RecordState } from '../records/record.ts';
import { componentsLetBy, type Filter, isLetBy } from './record-filter.ts';
import type { ListOrder, QueueId } from './list-orders.ts';
import { referenceOf, readReference } from '../records/reference.ts';
import { foldedWords, wordsAnswer } from './search-words.ts';
import { type QueueDay, workQueues } from './work-queues.ts';

export type EntryQuery = Filter & {
  readonly kind?: RecordKind | undefined;
  /** `in_force`: as coverage counts them. */
  readonly state?: RecordState | 'in_force' | undefined;
  /** Whose it is: one party, or any of a country. */
  readonly party?: string | undefined;
  readonly partyCountry?: CountryId | undefined;
  /** Words, or one reference. */
  readonly q?: string | undefined;
  readonly queue?: QueueId | undefined;
  /** `YYYY-MM-DD`: what changed on that day or later. */
  readonly changedSince?: string | undefined;
};

const isFound = (q: string): ((entry: IndexEntry) => boolean) => {
  const asked = foldedWords(q);
  return (entry) => {
    if (wordsAnswer(entry.words, asked)) return true;
    const named = readReference(entry.kind, q);
    return named.ok && referenceOf(entry) === named.value;
  };
};

const isInState = ({ state }: IndexEntry, asked: NonNullable<EntryQuery['state']>): boolean =>
  asked === 'in_force' ? state !== null && isInForce({ state }) : state === asked;

/** How many components of what is asked for its filter lets through: what figures count. */
export const componentsAskedFor = (asked: readonly IndexEntry[], filter: EntryQuery): number =>
  asked.reduce((sum, entry) => sum + componentsLetBy(filter, entry).length, 0);

export const isAskedFor = (
  { kind, state, party, partyCountry, q, queue, changedSince, ...filter }: EntryQuery,
  today: QueueDay,
): ((entry: IndexEntry) => boolean) => {
  const answers = q === undefined ? undefined : isFound(q);
  const since = changedSince === undefined ? undefined : Date.parse(changedSince);
  return (entry) =>
    (kind === undefined || entry.kind === kind) &&
    (state === undefined || isInState(entry, state)) &&
    (party === undefined || entry.party.id === party) &&
    (partyCountry === undefined || entry.party.country === partyCountry) &&
    (queue === undefined || workQueues[queue](entry, today)) &&
    (since === undefined || entry.changedAt >= since) &&
    isLetBy(filter, entry) &&
    (answers === undefined || answers(entry));
};

type Compare = (left: IndexEntry, right: IndexEntry) => number;

const statedTime = ({ statedOn, at }: IndexEntry): string =>
  statedOn ?? new Date(at).toISOString().slice(0, 10);

/** A year says no more than that it was some day of it: the last one, so that nobody is made older than stated. */
const statedDay = (entry: IndexEntry): string => lastDayOf(statedTime(entry));

const orders: Readonly<Record<ListOrder, Compare>> = {
  newest: (left, right) => right.at - left.at,
  oldest: (left, right) => left.at - right.at,
  title: (left, right) => compareText(left.title, right.title),
  waiting: (left, right) => left.stateSince - right.stateSince,
  stated: (left, right) => compareText(statedDay(left), statedDay(right)),
};

/** Entries of the same place are in the order of their ids, so that every page begins where the one before ended. */
export const entriesInOrder = (
  entries: readonly IndexEntry[],
  order: ListOrder,
): readonly IndexEntry[] => {
  const compare = orders[order];
  return entries.toSorted((left, right) => compare(left, right) || compareText(left.id, right.id));
};

/** Where a page ended: how many entries lay before, and which was the last. */
export type ListPosition = { readonly at: number; readonly id: string };

/** After its last entry, where that is still in the list; else after as many as there were. */
export const startAfter = (
  entries: readonly IndexEntry[],
  position: ListPosition | undefined,
): number => {
  if (position === undefined) return 0;
  const found = entries.findIndex(({ id }) => id === position.id);
  return found < 0 ? position.at : found + 1;
};
