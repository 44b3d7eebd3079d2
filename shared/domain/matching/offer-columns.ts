/**
 * All offers as columns, for matching everything at once. What decides a part is interned as a small code, so that each
 * asking is judged once against each code; what the walk reads lies in the order of the walk.
 */
import { createCodes, keys } from './feature-codes.ts';
import type { RecordFeatures } from './features.ts';
import { offerLists, type OfferLists, type OfferRow } from './offer-lists.ts';

/**
 * What the walk reads of an entry, side by side in memory: an entry is a row in one of its lists. Records are numbered in
 * the order of ids; a party has a number only where the offer is open to all.
 */
export const entryOffset = {
  row: 0,
  language: 1,
  law: 2,
  scale: 3,
  country: 4,
  gap: 5,
  start: 6,
  end: 7,
  record: 8,
  party: 9,
} as const;
const entryFields = Object.keys(entryOffset) as (keyof typeof entryOffset)[];
export const entryLength = entryFields.length;

export type OfferColumns = {
  /** In the order of record ids, then of component ids. */
  readonly rows: readonly OfferRow[];
  /** What a suggestion says of its row: rows themselves lie far apart in memory. */
  readonly ids: readonly string[];
  readonly versions: readonly number[];
  readonly componentIds: readonly string[];
  readonly lists: OfferLists;
  /** The topics of each group and the support of each class, as codes. */
  readonly groupTopics: Int32Array;
  readonly classSupport: Int32Array;
  /** One entry after the other, in the order of the lists. */
  readonly entries: Int32Array;
  /** A row for each code of a part. */
  readonly examples: Readonly<Record<keyof typeof keys, readonly OfferRow[]>>;
  readonly partyOf: (partyId: string) => number | undefined;
};

/** `YYYY-MM-DD` as a number that orders the same way. */
export const dayNumber = (date: string | undefined, absent: 'first' | 'last'): number =>
  date === undefined ? (absent === 'first' ? 0 : 99_999_999) : Number(date.replaceAll('-', ''));

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** It excludes nobody and was tried with nobody: for two such records, it is enough that their parties differ. */
export const isOpenToAll = (record: RecordFeatures): boolean =>
  record.excludedPartyIds.length + record.excludedCountries.length + record.matched.length === 0;

const isUsable = ({ offer, given }: OfferRow): boolean =>
  offer.active !== false && (given.left === undefined || given.left > 0);

/** Whatever no pledge can use is left out at once. */
const usableRows = (offers: readonly RecordFeatures[]): readonly OfferRow[] =>
  offers
    .flatMap((offer) => offer.components.map((given) => ({ offer, given })))
    .filter(isUsable)
    .sort(
      (left, right) =>
        compare(left.offer.id, right.offer.id) || compare(left.given.id, right.given.id),
    );

const codesOf = () => ({
  topics: createCodes(keys.topics),
  support: createCodes(keys.support),
  language: createCodes(keys.language),
  law: createCodes(keys.law),
  scale: createCodes(keys.scale),
  country: createCodes(keys.country),
  gap: createCodes(keys.gap),
});

export const offerColumns = (offers: readonly RecordFeatures[]): OfferColumns => {
  const rows = usableRows(offers);
  const lists = offerLists(rows);
  const { rowOf, classStart, groupStart } = lists;
  const codes = codesOf();
  const records = createCodes(({ offer }: OfferRow) => offer.id);
  const parties = createCodes(({ offer }: OfferRow) => offer.partyId);
  const byRow = (valueOf: (row: OfferRow, at: number) => number): Int32Array =>
    Int32Array.from(rows, valueOf);
  const fields: Record<keyof typeof entryOffset, Int32Array> = {
    row: byRow((_, at) => at),
    language: byRow(codes.language.codeOf),
    law: byRow(codes.law.codeOf),
    scale: byRow(codes.scale.codeOf),
    country: byRow(codes.country.codeOf),
    gap: byRow(codes.gap.codeOf),
    start: byRow(({ given }) => dayNumber(given.start, 'first')),
    end: byRow(({ given }) => dayNumber(given.end, 'last')),
    record: byRow(records.codeOf),
    party: byRow((row) => (isOpenToAll(row.offer) ? parties.codeOf(row) : -1)),
  };
  const entries = new Int32Array(rowOf.length * entryLength);
  entryFields.forEach((field) => {
    const [values, offset] = [fields[field], entryOffset[field]];
    rowOf.forEach((from, at) => (entries[at * entryLength + offset] = values[from] ?? 0));
  });
  const topics = byRow(codes.topics.codeOf);
  const support = byRow(codes.support.codeOf);
  return {
    rows,
    ids: rows.map(({ offer }) => offer.id),
    versions: rows.map(({ offer }) => offer.version),
    componentIds: rows.map(({ given }) => given.id),
    lists,
    groupTopics: Int32Array.from(
      groupStart.subarray(0, -1),
      (first) => topics[rowOf[classStart[first] ?? 0] ?? 0] ?? 0,
    ),
    classSupport: Int32Array.from(
      classStart.subarray(0, -1),
      (start) => support[rowOf[start] ?? 0] ?? 0,
    ),
    entries,
    examples: {
      topics: codes.topics.values,
      support: codes.support.values,
      language: codes.language.values,
      law: codes.law.values,
      scale: codes.scale.values,
      country: codes.country.values,
      gap: codes.gap.values,
    },
    partyOf: parties.find,
  };
};
