/**
 * What was read of a record's prose as its postings carry it, packed: the codes that are worth something to matching, by
 * how certain they are, and the record's words by how rare they are. Derived from one version of the record by the
 * tables that it names; it scores pairs, and is asked by no gate, filter or count.
 */
import { type Language, languages } from '#shared/vocabulary/label';

import { packNumbers, unpackNumbers } from './hashed.ts';
import type { RecordFeatures } from '../features.ts';

export type PostedReading = {
  /** The tables of terms, and of rare words, that it was read with. */
  readonly tables: string;
  /** In which the record is written. */
  readonly language: Language;
  /** In percent: how certain it is that support is tied to return or transfer, and that nothing more is given. */
  readonly tied: number;
  readonly closed: number;
  /** Each ascending, by the hash of a code or a word. */
  readonly topics: Int32Array;
  readonly supportTypes: Int32Array;
  readonly places: Int32Array;
  readonly languages: Int32Array;
  readonly words: Int32Array;
};

const between = '~';

export const packReading = (reading: PostedReading): string =>
  [
    reading.tables,
    reading.language,
    reading.tied,
    reading.closed,
    ...[reading.topics, reading.supportTypes, reading.places, reading.languages, reading.words].map(
      packNumbers,
    ),
  ].join(between);

/** Whether these tables read it: what others read is used as it lies, until it is read anew. */
export const isReadBy = (packed: string | undefined, tables: string): boolean =>
  packed?.startsWith(`${tables}${between}`) === true;

/** Undefined for what no version of this program packed. */
export const unpackReading = (packed: string): PostedReading | undefined => {
  const [tables = '', written, tied, closed, ...numbers] = packed.split(between);
  const language = languages.find((each) => each === written);
  if (language === undefined || numbers.length !== 5) return undefined;
  const [topics, supportTypes, places, spoken, words] = numbers.map(unpackNumbers) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  return {
    tables,
    language,
    tied: Number(tied),
    closed: Number(closed),
    topics,
    supportTypes,
    places,
    languages: spoken,
    words,
  };
};

const readings = new WeakMap<RecordFeatures, { readonly reading: PostedReading | undefined }>();

/** Unpacked once: a record meets many. */
export const postedReadingIn = (record: RecordFeatures): PostedReading | undefined => {
  const known = readings.get(record);
  if (known) return known.reading;
  const reading = record.reading === undefined ? undefined : unpackReading(record.reading);
  readings.set(record, { reading });
  return reading;
};
