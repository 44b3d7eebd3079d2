/**
 * What pledges ask, numbered by what it has in common with others, in an order in which those that ask for the
 * same come one after the other.
 */
import { regionOf } from '#shared/vocabulary/region-of';

import { columnOf, wideColumnOf } from './column.ts';
import { createCodes, noArea, placeKey } from './feature-codes.ts';
import { createFeatureNumbers } from './feature-numbers.ts';
import { type ComponentFeatures, isCovered, type RecordFeatures } from '../features.ts';
import { classParts, type CodedPart, numberOf, settingParts } from './part-groups.ts';
import type { AskingComponent } from './part-tables.ts';

export type AskedComponent = AskingComponent & {
  /** The area of the offers that are looked at: a component that states none looks at all, and all look at such offers. */
  readonly area: string;
  /** The number of the pledge, and of the component in the order of ids. */
  readonly pledgeNumber: number;
  readonly askedNumber: number;
};

/** What it shares with others, as numbers. */
export type NumberedComponent = AskedComponent & {
  /** Needs of one area that are alike in the parts of a class share an order of classes. */
  readonly given: number;
  readonly setting: number;
  readonly placed: number;
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

export const numberedComponents = (
  pledges: readonly RecordFeatures[],
  areas: readonly string[],
  reads: boolean,
): readonly NumberedComponent[] => {
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
  const found: NumberedComponent[] = [];
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
export const askingOrder = (asking: readonly NumberedComponent[]): Int32Array => {
  const places = createCodes(({ placed }: NumberedComponent) => placed);
  const givenOf = columnOf(asking, createCodes(({ given }: NumberedComponent) => given).codeOf);
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
