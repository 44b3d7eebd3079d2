/**
 * All offers as columns, for matching everything at once. What decides a part is interned as a small code, so that each
 * asking is judged once against each code. Whatever leads to an offer lists it, grouped into classes of equal topics
 * and support; what the walk reads lies in the order of the walk.
 */
import type { RegionId } from '#shared/vocabulary/regions';

import { createCodes, keys } from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';

/** One offer component with its record. */
export type OfferRow = { readonly offer: RecordFeatures; readonly given: ComponentFeatures };

/** Consecutive classes. */
export type ClassRange = { readonly from: number; readonly to: number };

/**
 * What the walk reads of an entry, side by side in memory: an entry is a row in one of its lists. Records are numbered in
 * the order of ids; a party has a number only where the offer is open to all.
 */
export const entryFields = [
  'row',
  'language',
  'law',
  'scale',
  'country',
  'gap',
  'start',
  'end',
  'record',
  'party',
] as const;
export const entryLength = entryFields.length;

export type OfferColumns = {
  /** In the order of record ids, then of component ids. */
  readonly rows: readonly OfferRow[];
  /** What a suggestion says of its row: rows themselves lie far apart in memory. */
  readonly ids: readonly string[];
  readonly versions: readonly number[];
  readonly componentIds: readonly string[];
  /** By class: where its entries start (one more at the end), and the codes that all of them share. */
  readonly classStart: Int32Array;
  readonly classTopics: Int32Array;
  readonly classSupport: Int32Array;
  /** One entry after the other; rows ascend within a class. */
  readonly entries: Int32Array;
  /** A row for each code of a part. */
  readonly examples: Readonly<Record<keyof typeof keys, readonly OfferRow[]>>;
  readonly partyOf: (partyId: string) => number | undefined;
  /** The classes that one key leads to: rows that may serve anyone in an area, rows that name a region or a country. */
  readonly lists: ReadonlyMap<string, ClassRange>;
};

export const unboundedKey = (area: string): string => area;
export const regionKey = (area: string, region: RegionId): string => `${area} ${region}`;
export const countryKey = (area: string, country: string): string => `${area} ${country}`;

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

const listKeysOf = ({ given }: OfferRow): readonly string[] => {
  const { area, anywhere, countries, regions } = given;
  if (anywhere || countries.length + regions.length === 0) return [unboundedKey(area)];
  return [
    ...new Set([
      ...regions.map((region) => regionKey(area, region)),
      ...countries.map((country) => countryKey(area, country)),
    ]),
  ];
};

/** Entries in order of list, class and row, each as one number. */
const sortedEntries = (rows: readonly OfferRow[]) => {
  const listCodes = createCodes((key: string) => key);
  const classCodes = createCodes((row: OfferRow) => `${keys.topics(row)}/${keys.support(row)}`);
  const parts = rows.flatMap((row, at) =>
    listKeysOf(row).map((key) => [listCodes.codeOf(key), classCodes.codeOf(row), at] as const),
  );
  const [classCount, rowCount] = [classCodes.values.length, rows.length];
  const packed = Float64Array.from(
    parts,
    ([list, ofList, at]) => (list * classCount + ofList) * rowCount + at,
  ).sort();
  return {
    listKeys: listCodes.values,
    rowOf: Int32Array.from(packed, (entry) => entry % rowCount),
    classOf: Float64Array.from(packed, (entry) => Math.floor(entry / rowCount)),
    listOfClass: (packedClass: number): number => Math.floor(packedClass / classCount),
  };
};

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
  const { listKeys, rowOf, classOf, listOfClass } = sortedEntries(rows);
  const starts: number[] = [];
  classOf.forEach((each, at) => {
    if (at === 0 || each !== classOf[at - 1]) starts.push(at);
  });
  const lists = new Map<string, ClassRange>();
  starts.forEach((start, at) => {
    const key = listKeys[listOfClass(classOf[start] ?? 0)] ?? '';
    lists.set(key, { from: lists.get(key)?.from ?? at, to: at + 1 });
  });
  const codes = codesOf();
  const records = createCodes(({ offer }: OfferRow) => offer.id);
  const parties = createCodes(({ offer }: OfferRow) => offer.partyId);
  const byRow = (valueOf: (row: OfferRow, at: number) => number): Int32Array =>
    Int32Array.from(rows, valueOf);
  const fields: Record<(typeof entryFields)[number], Int32Array> = {
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
  entryFields.forEach((field, offset) => {
    const values = fields[field];
    rowOf.forEach((from, at) => (entries[at * entryLength + offset] = values[from] ?? 0));
  });
  const topics = byRow(codes.topics.codeOf);
  const support = byRow(codes.support.codeOf);
  return {
    rows,
    ids: rows.map(({ offer }) => offer.id),
    versions: rows.map(({ offer }) => offer.version),
    componentIds: rows.map(({ given }) => given.id),
    classStart: Int32Array.from([...starts, rowOf.length]),
    classTopics: Int32Array.from(starts, (start) => topics[rowOf[start] ?? 0] ?? 0),
    classSupport: Int32Array.from(starts, (start) => support[rowOf[start] ?? 0] ?? 0),
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
    lists,
  };
};
