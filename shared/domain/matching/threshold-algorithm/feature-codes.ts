/** Equal values as equal small numbers: what a part looks at, in one word. */
import type { ComponentFeatures } from '../features.ts';

/** Gives equal values equal numbers, counted from 0. */
export const createCodes = <Value, Key = string>(keyOf: (value: Value) => Key) => {
  const codes = new Map<Key, number>();
  const values: Value[] = [];
  return {
    /** The first value of each number. */
    values,
    /** The number of a key, where a value had it. */
    find: (key: Key): number | undefined => codes.get(key),
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

/** No part looks at the order of a set. Most sets are small, and there are many. */
export const setKey = (values: readonly string[]): string => {
  const [first = '', second] = values;
  if (second === undefined) return first;
  if (values.length > 2) return values.toSorted().join();
  return first < second ? `${first},${second}` : `${second},${first}`;
};

/** A component that states no area stands by itself. */
export const noArea = 'not_stated';
export const areaKey = ({ area }: Pick<ComponentFeatures, 'area'>): string => area ?? noArea;

export const countriesKey = ({ countries }: ComponentFeatures): string => setKey(countries);
export const placeKey = ({ countries, regions, anywhere }: ComponentFeatures): string =>
  `${setKey(countries)}/${setKey(regions)}/${anywhere}`;
