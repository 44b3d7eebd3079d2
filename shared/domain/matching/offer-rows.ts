/**
 * All offers as columns, for matching everything at once. What decides a part is interned as a small code,
 * so that each pair of codes is judged once, by the part's own function.
 */
import type { RegionId } from '#shared/vocabulary/regions';

import type { ComponentFeatures, RecordFeatures } from './features.ts';

/** One offer component with its record. */
export type OfferRow = { readonly offer: RecordFeatures; readonly given: ComponentFeatures };

/** Gives equal values equal numbers, counted from 0. */
export const createCodes = <Value>(keyOf: (value: Value) => string) => {
  const codes = new Map<string, number>();
  const values: Value[] = [];
  return {
    values,
    codeOf: (value: Value): number => {
      const key = keyOf(value);
      const known = codes.get(key);
      if (known !== undefined) return known;
      codes.set(key, values.length);
      values.push(value);
      return values.length - 1;
    },
  };
};

export const topicsKey = ({ topics }: ComponentFeatures): string => topics.join();
export const supportKey = ({ supportTypes }: ComponentFeatures): string => supportTypes.join();
export const languagesKey = ({ languages }: ComponentFeatures): string => languages.join();
export const lawKey = ({ legalFrameworks, legalTradition }: RecordFeatures): string =>
  `${legalFrameworks.join()}/${legalTradition}`;
export const scaleKey = ({ caseload }: RecordFeatures): string => String(caseload);

/** `YYYY-MM-DD` as a number that orders the same way; without a date, as far out as it goes. */
export const dayNumber = (date: string | undefined, absent: number): number =>
  date === undefined ? absent : Number(date.replaceAll('-', ''));

/** Rows that one key leads to, grouped into classes of equal topics and support; in a class, ids ascend. */
export type RowList = {
  readonly rows: Int32Array;
  readonly classStart: Int32Array;
  readonly classTopics: Int32Array;
  readonly classSupport: Int32Array;
};

export type OfferColumns = {
  readonly rows: readonly OfferRow[];
  readonly topics: Int32Array;
  readonly support: Int32Array;
  readonly languages: Int32Array;
  readonly law: Int32Array;
  readonly scale: Int32Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** A row whose code is the index, for each code. */
  readonly topicsOf: readonly ComponentFeatures[];
  readonly supportOf: readonly ComponentFeatures[];
  readonly languagesOf: readonly ComponentFeatures[];
  readonly lawOf: readonly RecordFeatures[];
  readonly scaleOf: readonly RecordFeatures[];
  /** Rows that may serve anyone in an area, by area. */
  readonly unbounded: ReadonlyMap<string, RowList>;
  /** By `area region` and `area country`, as the offers name them. */
  readonly byRegion: ReadonlyMap<string, RowList>;
  readonly byCountry: ReadonlyMap<string, RowList>;
};

const byRecordThenComponent = (left: OfferRow, right: OfferRow): number =>
  left.offer.id < right.offer.id
    ? -1
    : left.offer.id > right.offer.id
      ? 1
      : left.given.id < right.given.id
        ? -1
        : 1;

/** Whatever no pledge can use is left out at once. */
const usableRows = (offers: readonly RecordFeatures[]): readonly OfferRow[] =>
  offers
    .filter(({ active }) => active !== false)
    .flatMap((offer) => offer.components.map((given) => ({ offer, given })))
    .filter(({ given }) => given.left === undefined || given.left > 0)
    .sort(byRecordThenComponent);

const classed = (members: readonly number[], topics: Int32Array, support: Int32Array): RowList => {
  const key = (row: number): number => (topics[row] ?? 0) * 65_536 + (support[row] ?? 0);
  const rows = Int32Array.from(members).sort(
    (left, right) => key(left) - key(right) || left - right,
  );
  const starts: number[] = [];
  rows.forEach((row, index) => {
    if (index === 0 || key(row) !== key(rows[index - 1] ?? 0)) starts.push(index);
  });
  const first = (index: number): number => rows[starts[index] ?? 0] ?? 0;
  return {
    rows,
    classStart: Int32Array.from([...starts, rows.length]),
    classTopics: Int32Array.from(starts, (_, index) => topics[first(index)] ?? 0),
    classSupport: Int32Array.from(starts, (_, index) => support[first(index)] ?? 0),
  };
};

const lists = (
  rows: readonly OfferRow[],
  keysOf: (row: OfferRow) => readonly string[],
  topics: Int32Array,
  support: Int32Array,
): ReadonlyMap<string, RowList> => {
  const members = new Map<string, number[]>();
  rows.forEach((row, index) => {
    for (const key of keysOf(row)) {
      const list = members.get(key);
      if (list) list.push(index);
      else members.set(key, [index]);
    }
  });
  return new Map([...members].map(([key, list]) => [key, classed(list, topics, support)]));
};

const isUnbounded = ({ anywhere, countries, regions }: ComponentFeatures): boolean =>
  anywhere || countries.length + regions.length === 0;

export const regionKey = (area: string, region: RegionId): string => `${area} ${region}`;
export const countryKey = (area: string, country: string): string => `${area} ${country}`;

export const offerColumns = (offers: readonly RecordFeatures[]): OfferColumns => {
  const rows = usableRows(offers);
  const topicCodes = createCodes(topicsKey);
  const supportCodes = createCodes(supportKey);
  const languageCodes = createCodes(languagesKey);
  const lawCodes = createCodes(lawKey);
  const scaleCodes = createCodes(scaleKey);
  const topics = Int32Array.from(rows, ({ given }) => topicCodes.codeOf(given));
  const support = Int32Array.from(rows, ({ given }) => supportCodes.codeOf(given));
  const bounded = (keys: (row: OfferRow) => readonly string[]) => (row: OfferRow) =>
    isUnbounded(row.given) ? [] : keys(row);
  const listsBy = (keys: (row: OfferRow) => readonly string[]) =>
    lists(rows, keys, topics, support);
  return {
    rows,
    topics,
    support,
    languages: Int32Array.from(rows, ({ given }) => languageCodes.codeOf(given)),
    law: Int32Array.from(rows, ({ offer }) => lawCodes.codeOf(offer)),
    scale: Int32Array.from(rows, ({ offer }) => scaleCodes.codeOf(offer)),
    start: Float64Array.from(rows, ({ given }) => dayNumber(given.start, -Infinity)),
    end: Float64Array.from(rows, ({ given }) => dayNumber(given.end, Infinity)),
    topicsOf: topicCodes.values,
    supportOf: supportCodes.values,
    languagesOf: languageCodes.values,
    lawOf: lawCodes.values,
    scaleOf: scaleCodes.values,
    unbounded: listsBy(({ given }) => (isUnbounded(given) ? [given.area] : [])),
    byRegion: listsBy(
      bounded(({ given }) => given.regions.map((region) => regionKey(given.area, region))),
    ),
    byCountry: listsBy(
      bounded(({ given }) => given.countries.map((country) => countryKey(given.area, country))),
    ),
  };
};
