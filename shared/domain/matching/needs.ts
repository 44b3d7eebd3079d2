/** What pledges ask, in an order in which those that ask for the same come one after the other. */
import { regionOf } from '#shared/vocabulary/region-of';

import { type ClassOrder, classOrder } from './class-order.ts';
import {
  createCodes,
  placeKey,
  languagesKey,
  lawKey,
  scaleKey,
  supportKey,
  topicsKey,
} from './feature-codes.ts';
import { type ComponentFeatures, isCovered, type RecordFeatures } from './features.ts';
import { dayNumber, isOpenToAll, type OfferColumns } from './offer-columns.ts';
import { type Asking, createPartTables, type PartTable } from './part-tables.ts';
import type { Policy } from './policy.ts';
import { type Reached, reachedLists } from './reached-lists.ts';
import { pointsOf } from './score-parts.ts';

type Numbered = Asking & {
  /** The number of the pledge, and of the component in the order of ids. */
  readonly pledgeNumber: number;
  readonly askedNumber: number;
};

/** One component of a pledge, made ready for the walk. */
export type Need = Numbered & {
  /** Whom it must not meet; undefined where its own gates must be asked. */
  readonly party: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly order: ClassOrder;
  readonly settings: PartTable;
  readonly reached: readonly Reached[];
  /** The most that the gap can add to any offer. */
  readonly mostGap: number;
};

/** Ids decide between equal pairs of components. */
export const inOrderOfIds = (
  components: readonly ComponentFeatures[],
): readonly ComponentFeatures[] =>
  components.length < 2
    ? components
    : components.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));

const numbered = (pledges: readonly RecordFeatures[]): readonly Numbered[] => {
  const found: Numbered[] = [];
  pledges.forEach((pledge, pledgeNumber) => {
    if (pledge.active === false) return;
    inOrderOfIds(pledge.components).forEach((asked, askedNumber) => {
      if (!isCovered(asked)) found.push({ pledge, asked, pledgeNumber, askedNumber });
    });
  });
  return found;
};

/** Needs of one area, topics and support share an order of classes. */
const givenKey = ({ asked }: Asking): string =>
  `${asked.area} ${topicsKey(asked)} ${supportKey(asked)}`;

const settingKey = ({ pledge, asked }: Asking): string =>
  `${languagesKey(asked)} ${lawKey(pledge)} ${scaleKey(pledge)}`;

const placedKey = ({ asked }: Asking): string => `${asked.area} ${placeKey(asked)}`;

/** By number: its place among the values when they are sorted. */
const ranksOf = (values: readonly string[]): Int32Array => {
  const ranks = new Map(values.toSorted().map((value, rank) => [value, rank]));
  return Int32Array.from(values, (value) => ranks.get(value) ?? 0);
};

/**
 * By what is asked for, then by region and place: neighbours read the same lists, which are still in the processor's cache.
 * Three numbers are packed in one, as sorting numbers is all it takes.
 */
const inOrder = (asking: readonly Numbered[]): readonly Numbered[] => {
  const given = createCodes(givenKey);
  const places = createCodes(placedKey);
  const givenOf = Int32Array.from(asking, given.codeOf);
  const placeOf = Int32Array.from(asking, places.codeOf);
  const ranks = ranksOf(
    places.values.map((each) => `${regionOf(each.asked.countries[0] ?? '')} ${placedKey(each)}`),
  );
  const packed = Float64Array.from(asking, (_, at) => {
    const rank = ranks[placeOf[at] ?? 0] ?? 0;
    return ((givenOf[at] ?? 0) * ranks.length + rank) * asking.length + at;
  }).sort();
  return Array.from(packed, (each) => asking[each % asking.length] as Numbered);
};

/** What all needs of one value share, made when the first of them comes. */
const sharedBy = <Shared>(keyOf: (asking: Asking) => string, make: (asking: Asking) => Shared) => {
  const known = new Map<string, Shared>();
  return (asking: Asking): Shared => {
    const key = keyOf(asking);
    const made = known.get(key) ?? make(asking);
    known.set(key, made);
    return made;
  };
};

/** The same for needs in order, of which only the last is kept. */
const sharedByNeighbours = <Shared>(
  keyOf: (asking: Asking) => string,
  make: (asking: Asking) => Shared,
) => {
  let last: { readonly key: string; readonly made: Shared } | undefined;
  return (asking: Asking): Shared => {
    const key = keyOf(asking);
    if (last?.key !== key) last = { key, made: make(asking) };
    return last.made;
  };
};

export function* needsOf(
  pledges: readonly RecordFeatures[],
  columns: OfferColumns,
  policy: Policy,
): Generator<Need> {
  const { weights, neutralPercent } = policy;
  const tables = createPartTables(columns, policy);
  const orderFor = sharedByNeighbours(givenKey, (asking) =>
    classOrder(tables.ofClasses(asking, columns.classes.ofArea(asking.asked.area))),
  );
  const settingsFor = sharedBy(settingKey, tables.ofSettings);
  const reachedFrom = sharedBy(placedKey, ({ asked }) => reachedLists(columns, tables, asked));
  const unknownGap = pointsOf('unknown', weights.gap, neutralPercent);
  for (const asking of inOrder(numbered(pledges))) {
    const { pledge, asked, pledgeNumber, askedNumber } = asking;
    yield {
      pledge,
      asked,
      pledgeNumber,
      askedNumber,
      party: isOpenToAll(pledge) ? (columns.partyOf(pledge.partyId) ?? -1) : undefined,
      start: dayNumber(asked.start, 'first'),
      end: dayNumber(asked.end, 'last'),
      order: orderFor(asking),
      settings: settingsFor(asking),
      reached: reachedFrom(asking),
      mostGap: asked.left !== undefined && asked.left > 0 ? weights.gap : unknownGap,
    };
  }
}
