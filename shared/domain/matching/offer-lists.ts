/**
 * Offer rows by what leads to them: an area without bounds, a region or a country in an area. A list is grouped by topics,
 * and a group into classes of equal support, so that most of a list is passed over group by group.
 */
import type { RegionId } from '#shared/vocabulary/regions';

import { createCodes, keys } from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';

/** One offer component with its record. */
export type OfferRow = { readonly offer: RecordFeatures; readonly given: ComponentFeatures };

/** Consecutive groups. */
export type GroupRange = { readonly from: number; readonly to: number };

export type OfferLists = {
  /** The row of each entry, an entry being a row in one of its lists; rows ascend within a class. */
  readonly rowOf: Int32Array;
  /** The first entry of each class, and the first class of each group; one more at the end of both. */
  readonly classStart: Int32Array;
  readonly groupStart: Int32Array;
  readonly ranges: ReadonlyMap<string, GroupRange>;
};

export const unboundedKey = (area: string): string => area;
export const regionKey = (area: string, region: RegionId): string => `${area} ${region}`;
export const countryKey = (area: string, country: string): string => `${area} ${country}`;

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

/** Classes by number, those of equal topics next to each other. */
const classesOf = (rows: readonly OfferRow[]) => {
  const names = rows.map((row) => `${keys.topics(row)}/${keys.support(row)}`);
  const ordered = [...new Set(names)].sort();
  const numbers = new Map(ordered.map((name, number) => [name, number]));
  const { codeOf } = createCodes((name: string) => name.slice(0, name.indexOf('/')));
  return {
    count: ordered.length,
    ofRow: Int32Array.from(names, (name) => numbers.get(name) ?? 0),
    groupOf: Int32Array.from(ordered, codeOf),
  };
};

/** Where a value begins that is not the one before. */
const startsOf = (values: Float64Array): Int32Array => {
  const starts: number[] = [];
  values.forEach((value, at) => {
    if (at === 0 || value !== values[at - 1]) starts.push(at);
  });
  return Int32Array.from(starts);
};

export const offerLists = (rows: readonly OfferRow[]): OfferLists => {
  const lists = createCodes((key: string) => key);
  const classes = classesOf(rows);
  // List, class and row as one number: sorting numbers is all it takes.
  const entries = Float64Array.from(
    rows.flatMap((row, at) =>
      listKeysOf(row).map(
        (key) => (lists.codeOf(key) * classes.count + (classes.ofRow[at] ?? 0)) * rows.length + at,
      ),
    ),
  ).sort();
  const classOf = entries.map((entry) => Math.floor(entry / rows.length));
  const classStart = startsOf(classOf);
  const listOf = (start: number): number => Math.floor((classOf[start] ?? 0) / classes.count);
  const groupOf = Float64Array.from(classStart, (start) => {
    const ofClass = (classOf[start] ?? 0) % classes.count;
    return listOf(start) * classes.count + (classes.groupOf[ofClass] ?? 0);
  });
  const groupStart = startsOf(groupOf);
  const ranges = new Map<string, GroupRange>();
  groupStart.forEach((first, group) => {
    const key = lists.values[listOf(classStart[first] ?? 0)] ?? '';
    ranges.set(key, { from: ranges.get(key)?.from ?? group, to: group + 1 });
  });
  return {
    rowOf: Int32Array.from(entries, (entry) => entry % rows.length),
    classStart: Int32Array.from([...classStart, entries.length]),
    groupStart: Int32Array.from([...groupStart, classStart.length]),
    ranges,
  };
};
