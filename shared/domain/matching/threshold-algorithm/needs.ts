/** What pledges ask, in an order in which those that ask for the same come one after the other. */
import { regionOf } from '#shared/vocabulary/region-of';

import { type ClassOrder, classOrder } from './class-order.ts';
import { columnOf, wideColumnOf } from './column.ts';
import { createCodes, noArea, placeKey } from './feature-codes.ts';
import { createFeatureNumbers } from './feature-numbers.ts';
import { type ComponentFeatures, isCovered, type RecordFeatures } from '../features.ts';
import { dayNumber, isOpenToAll, type OfferColumns, worldNumber } from './offer-columns.ts';
import { classParts, type CodedPart, numberOf, settingParts } from './part-groups.ts';
import { type AskingComponent, createPartTables, type PartTable } from './part-tables.ts';
import type { Policy } from '../policy.ts';
import { type Reached, reachedLists } from './reached-lists.ts';
import { pointsOf } from '../score-parts.ts';

type Component = AskingComponent & {
  /** The area of the offers that are looked at: a component that states none looks at all, and all look at such offers. */
  readonly area: string;
  /** The number of the pledge, and of the component in the order of ids. */
  readonly pledgeNumber: number;
  readonly askedNumber: number;
};

/** What it shares with others, as numbers. */
type Numbered = Component & {
  /** Needs of one area that are alike in the parts of a class share an order of classes. */
  readonly given: number;
  readonly setting: number;
  readonly placed: number;
};

/** One component of a pledge, made ready for the walk. */
export type Need = Component & {
  /** Whom it must not meet; undefined where its own gates must be asked. */
  readonly party: number | undefined;
  readonly world: number;
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

const areasFor = (asked: ComponentFeatures, areas: readonly string[]): readonly string[] =>
  asked.area === null ? areas : areas.filter((area) => area === asked.area || area === noArea);

const numbered = (
  pledges: readonly RecordFeatures[],
  areas: readonly string[],
  reads: boolean,
): readonly Numbered[] => {
  const numbers = createFeatureNumbers();
  const { wordOf, pairOf } = numbers;
  const numbersOf = (parts: readonly CodedPart[]) =>
    parts.map((part) => numberOf(part, numbers, reads));
  const [ofClass, ofSetting] = [numbersOf(classParts), numbersOf(settingParts)];
  const together = (
    numberers: ReturnType<typeof numbersOf>,
    { pledge, asked }: AskingComponent,
    first: number,
  ) => {
    let number = first;
    for (const each of numberers) number = pairOf(number, each(pledge, asked));
    return number;
  };
  const found: Numbered[] = [];
  pledges.forEach((pledge, pledgeNumber) => {
    if (pledge.active === false) return;
    inOrderOfIds(pledge.components).forEach((asked, askedNumber) => {
      if (isCovered(asked)) return;
      for (const area of areasFor(asked, areas)) {
        const areaNumber = wordOf(area);
        found.push({
          pledge,
          asked,
          area,
          pledgeNumber,
          askedNumber,
          given: together(ofClass, { pledge, asked }, areaNumber),
          setting: together(ofSetting, { pledge, asked }, 0),
          placed: pairOf(numbers.place(asked), areaNumber),
        });
      }
    });
  });
  return found;
};

/** By number: its place among the values when they are sorted. */
const ranksOf = (values: readonly string[]): Int32Array => {
  const ranks = new Map(values.toSorted().map((value, rank) => [value, rank]));
  return columnOf(values, (value) => ranks.get(value) ?? 0);
};

/**
 * By what is asked for, then by region and place: neighbours read the same lists, which are still in the processor's cache.
 * Three numbers are packed in one, as sorting numbers is all it takes; codes are dense, so that it stays exact.
 */
const orderOf = (asking: readonly Numbered[]): Int32Array => {
  const places = createCodes(({ placed }: Numbered) => placed);
  const givenOf = columnOf(asking, createCodes(({ given }: Numbered) => given).codeOf);
  const placeOf = columnOf(asking, places.codeOf);
  const ranks = ranksOf(
    places.values.map(
      ({ asked, area }) => `${regionOf(asked.countries[0] ?? '')} ${area} ${placeKey(asked)}`,
    ),
  );
  const packed = wideColumnOf(asking, (_, at) => {
    const rank = ranks[placeOf[at] ?? 0] ?? 0;
    return ((givenOf[at] ?? 0) * ranks.length + rank) * asking.length + at;
  }).sort();
  return columnOf(packed, (each) => each % asking.length);
};

type Value = 'given' | 'setting' | 'placed';

/** What all needs of one value share, made when the first of them comes. */
const sharedBy = <Shared>(value: Value, make: (asking: Numbered) => Shared) => {
  const known = new Map<number, Shared>();
  return (asking: Numbered): Shared => {
    const found = known.get(asking[value]);
    if (found !== undefined) return found;
    const made = make(asking);
    known.set(asking[value], made);
    return made;
  };
};

/** The same for needs in order, of which only the last is kept. */
const sharedByNeighbours = <Shared>(value: Value, make: (asking: Numbered) => Shared) => {
  let last: { readonly number: number; readonly made: Shared } | undefined;
  return (asking: Numbered): Shared => {
    if (last?.number !== asking[value]) last = { number: asking[value], made: make(asking) };
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
  const orderFor = sharedByNeighbours('given', (asking) =>
    classOrder(tables.ofClasses(asking, columns.classes.ofArea(asking.area))),
  );
  const settingsFor = sharedBy('setting', tables.ofSettings);
  const reachedFrom = sharedBy('placed', (asking) =>
    reachedLists(columns, tables, asking, asking.area),
  );
  const unknownGap = pointsOf('unknown', weights.gap, neutralPercent);
  const components = numbered(pledges, columns.classes.areas, policy.readings !== null);
  for (const at of orderOf(components)) {
    const asking = components[at] as Numbered;
    const { pledge, asked, area, pledgeNumber, askedNumber } = asking;
    yield {
      pledge,
      asked,
      area,
      pledgeNumber,
      askedNumber,
      party: isOpenToAll(pledge) ? (columns.partyOf(pledge.partyId) ?? -1) : undefined,
      world: worldNumber(pledge),
      start: dayNumber(asked.start, 'first'),
      end: dayNumber(asked.end, 'last'),
      order: orderFor(asking),
      settings: settingsFor(asking),
      reached: reachedFrom(asking),
      mostGap: asked.left !== undefined && asked.left > 0 ? weights.gap : unknownGap,
    };
  }
}
