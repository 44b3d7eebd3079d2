/**
 * Offer rows by what leads to them: an area without bounds, a region or a country in an area. In a list, rows of one class
 * lie together: those of equal topics and support.
 */
import type { RegionId } from '#shared/vocabulary/regions';

import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import type { ClassRange, OfferClasses } from './offer-classes.ts';
import { columnOf } from './column.ts';
import { areaKey, createCodes } from './feature-codes.ts';
import { type TieredList, tieredList } from './tiered-list.ts';

/** One offer component with its record. */
export type OfferRow = { readonly offer: RecordFeatures; readonly given: ComponentFeatures };

export type OfferList = {
  /** Its entries, the last left out: an entry is a row in one of its lists. Rows ascend within a class. */
  readonly from: number;
  readonly until: number;
  /**
   * A list with fewer entries than its area has classes has none, as it is sooner read whole: so the starts of classes
   * together are never longer than all entries.
   */
  readonly tiered: TieredList | undefined;
};

export type OfferLists = {
  readonly lists: ReadonlyMap<string, OfferList>;
  /** The row of each entry, and its class as its area numbers them. */
  readonly rowOf: Int32Array;
  readonly classOf: Int32Array;
};

export const unboundedKey = (area: string): string => area;
export const regionKey = (area: string, region: RegionId): string => `${area} ${region}`;
export const countryKey = (area: string, country: string): string => `${area} ${country}`;

const listKeysOf = ({ given }: OfferRow): readonly string[] => {
  const { anywhere, countries, regions } = given;
  const area = areaKey(given);
  if (anywhere || countries.length + regions.length === 0) return [unboundedKey(area)];
  return [
    ...new Set([
      ...regions.map((region) => regionKey(area, region)),
      ...countries.map((country) => countryKey(area, country)),
    ]),
  ];
};

/** Where a value begins that is not the one before, and the end. */
const startsOf = (values: Int32Array): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at < values.length; at += 1)
    if (at === 0 || values[at] !== values[at - 1]) starts.push(at);
  return [...starts, values.length];
};

/** @param classOf ascends from the first entry of the list to its last. */
const classStarts = (
  classOf: Int32Array,
  { from, until }: Pick<OfferList, 'from' | 'until'>,
  { count }: ClassRange,
): Int32Array => {
  const starts = new Int32Array(count + 1).fill(until);
  for (let entry = until - 1; entry >= from; entry -= 1) starts[classOf[entry] ?? 0] = entry;
  for (let at = count - 1; at >= 0; at -= 1)
    starts[at] = Math.min(starts[at] ?? until, starts[at + 1] ?? until);
  return starts;
};

export const offerLists = (rows: readonly OfferRow[], classes: OfferClasses): OfferLists => {
  const names = createCodes((key: string) => key);
  // List, class and row as one number: sorting numbers is all it takes.
  const packed: number[] = [];
  rows.forEach((row, at) => {
    for (const key of listKeysOf(row))
      packed.push(
        (names.codeOf(key) * classes.count + (classes.ofRow[at] ?? 0)) * rows.length + at,
      );
  });
  const entries = Float64Array.from(packed).sort();
  const rowOf = columnOf(entries, (entry) => entry % rows.length);
  const classOf = rowOf.map((row) => classes.ofRow[row] ?? 0);
  const each = rows.length * classes.count;
  const starts = startsOf(columnOf(entries, (entry) => Math.floor(entry / each)));
  const lists = new Map(
    names.values.map((key, list) => {
      const [from = 0, until = 0] = [starts[list], starts[list + 1]];
      const first = rows[rowOf[from] ?? 0];
      const area = classes.ofArea(first ? areaKey(first.given) : '');
      const isLong = until - from >= area.count;
      const tiered = isLong
        ? tieredList(classStarts(classOf, { from, until }, area), until - from)
        : undefined;
      return [key, { from, until, tiered }];
    }),
  );
  return { lists, rowOf, classOf };
};
