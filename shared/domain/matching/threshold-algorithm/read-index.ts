/**
 * Where the offers of a list name a topic, or use a word, as far as is stated or read: so a need adds up what it shares with
 * all of them from the few lines of its own topics and words.
 */
import { certainCodes } from '../readings/certain-codes.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import { packNumbers } from '../readings/hashed.ts';
import { columnOf } from './column.ts';
import { createCodes } from './feature-codes.ts';
import { nameLines, type NameLines, type NumbersAt } from './name-lines.ts';
import type { OfferColumns } from './offer-columns.ts';
import type { OfferList, OfferRow } from './offer-lists.ts';

export type ReadList = {
  readonly topics: NameLines;
  readonly wordsIn: (language: string) => NameLines;
};

export type ReadIndex = {
  /** Made when the list is first reached. */
  readonly ofList: (list: OfferList) => ReadList;
  /** By row: places alike for whoever asks have one number, and a row for each. */
  readonly placesOf: Int32Array;
  readonly placeExamples: readonly OfferRow[];
  /** By row. */
  readonly supportTypesOf: readonly Int32Array[];
};

const none = nameLines([]);

const readList = ({ rows, rowOf }: OfferColumns, { from, until }: OfferList): ReadList => {
  const topics: NumbersAt[] = [];
  const words = new Map<string, NumbersAt[]>();
  for (let entry = from; entry < until; entry += 1) {
    const place = entry - from;
    const { offer, given } = rows[rowOf[entry] as number] as OfferRow;
    topics.push({ place, numbers: certainCodes(offer, given).topics });
    const reading = postedReadingIn(offer);
    if (!reading) continue;
    const inLanguage = words.get(reading.language) ?? [];
    words.set(reading.language, inLanguage);
    inLanguage.push({ place, numbers: reading.words });
  }
  const lines = new Map([...words].map(([language, used]) => [language, nameLines(used)]));
  return { topics: nameLines(topics), wordsIn: (language) => lines.get(language) ?? none };
};

export const readIndex = (columns: OfferColumns): ReadIndex => {
  const { rows } = columns;
  const places = createCodes(({ offer, given }: OfferRow) =>
    packNumbers(certainCodes(offer, given).places),
  );
  const known = new Map<OfferList, ReadList>();
  return {
    ofList: (list) => {
      const made = known.get(list) ?? readList(columns, list);
      known.set(list, made);
      return made;
    },
    placesOf: columnOf(rows, places.codeOf),
    placeExamples: places.values,
    supportTypesOf: rows.map(({ offer, given }) => certainCodes(offer, given).supportTypes),
  };
};
