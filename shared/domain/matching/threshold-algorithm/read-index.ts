/**
 * Where the offers of an area name a topic, or use a word, as far as is stated or read: so a need adds up what it shares with
 * all of them from the few lists of its own topics and words.
 */
import { certainCodes } from '../readings/certain-codes.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import { hashedAmount, hashIn, mostAmount, packNumbers } from '../readings/hashed.ts';
import { columnOf } from './column.ts';
import { areaKey, createCodes } from './feature-codes.ts';
import type { OfferRow } from './offer-lists.ts';

/** By the hash of a name: rows that hold it, each as `row * amounts + amount`. */
export type NameLists = ReadonlyMap<number, Int32Array>;

export const amounts = mostAmount + 1;

export type ReadIndex = {
  readonly topicsOf: (area: string) => NameLists;
  readonly wordsOf: (area: string, language: string) => NameLists;
  /** By row: places alike for whoever asks have one number, and a row for each. */
  readonly placesOf: Int32Array;
  readonly placeExamples: readonly OfferRow[];
};

const none: NameLists = new Map();

const createLists = () => {
  const lists = new Map<string, Map<number, number[]>>();
  return {
    add: (key: string, numbers: Int32Array, row: number): void => {
      let names = lists.get(key);
      if (!names) lists.set(key, (names = new Map<number, number[]>()));
      for (const number of numbers) {
        const packed = row * amounts + hashedAmount(number);
        const held = names.get(hashIn(number));
        if (held) held.push(packed);
        else names.set(hashIn(number), [packed]);
      }
    },
    done: (): ReadonlyMap<string, NameLists> =>
      new Map(
        [...lists].map(([key, names]) => [
          key,
          new Map([...names].map(([hash, rows]) => [hash, Int32Array.from(rows)])),
        ]),
      ),
  };
};

export const readIndex = (rows: readonly OfferRow[]): ReadIndex => {
  const [topics, words] = [createLists(), createLists()];
  rows.forEach(({ offer, given }, row) => {
    const area = areaKey(given);
    topics.add(area, certainCodes(offer, given).topics, row);
    const reading = postedReadingIn(offer);
    if (reading) words.add(`${area} ${reading.language}`, reading.words, row);
  });
  const places = createCodes(({ offer, given }: OfferRow) =>
    packNumbers(certainCodes(offer, given).places),
  );
  const placesOf = columnOf(rows, places.codeOf);
  const [byTopic, byWord] = [topics.done(), words.done()];
  return {
    topicsOf: (area) => byTopic.get(area) ?? none,
    wordsOf: (area, language) => byWord.get(`${area} ${language}`) ?? none,
    placesOf,
    placeExamples: places.values,
  };
};
