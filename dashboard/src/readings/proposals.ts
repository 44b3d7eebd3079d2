/** The answers that are proposed of a text: what was read as sure or likely and is not stated yet. Pure. */
import type { CodesReadView, ReadingView, ReadSpan } from '#shared/contract/reading-views';
import { longestCondition } from '#shared/domain/limits';
import type { RecordKind } from '#shared/domain/record';
import { topics } from '#shared/vocabulary/topics';

import { quotesOf, sentenceAround, type TextsRead } from './quotes.ts';

export const proposedFields = [
  'supportRequested',
  'area',
  'topics',
  'supportTypes',
  'quantity',
  'countries',
  'regions',
  'anywhere',
  'languages',
  'start',
  'end',
  'due',
  'conditions',
] as const;
export type ProposedField = (typeof proposedFields)[number];

export type ProposedAnswer = {
  /** The same for the same answer: of field and value. */
  readonly id: string;
  readonly field: ProposedField;
  /** As the API takes it; of what has several values, one of them. */
  readonly value: unknown;
  readonly grade: 'sure' | 'likely';
  readonly spans: readonly ReadSpan[];
  readonly quotes: readonly string[];
};

/** A component as it is stated so far, in the API's shape; an area of null says that none fits. */
export type StatedComponent = {
  readonly area?: unknown;
  readonly topics?: unknown;
  readonly supportTypes?: unknown;
  readonly quantity?: unknown;
  readonly places?: unknown;
  readonly languages?: unknown;
  readonly window?: unknown;
  readonly due?: unknown;
  readonly conditions?: unknown;
};

export type ToPropose = {
  readonly kind: RecordKind;
  readonly texts: TextsRead;
  readonly stated: StatedComponent;
  /** Whether it is stated that support is asked for, or not; true also where nobody is to be asked. */
  readonly saysWhetherAsked: boolean;
};

type Evidence = Pick<CodesReadView['topics'][number], 'score' | 'grade' | 'spans' | 'marks'>;
type Fields = Readonly<Record<string, unknown>>;
type Offer = Evidence & {
  readonly field: ProposedField;
  readonly code: string;
  readonly value: unknown;
};

export const fieldsIn = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
export const arrayIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const isBlank = (value: unknown): boolean =>
  value === undefined || value === null || value === '';

const areaOf = new Map<string, string>(topics.map(({ id, area }) => [id, area]));

const isOffered = ({ grade }: Evidence): boolean => grade !== 'possible';

type ReadCodes = readonly (Evidence & { readonly code: string })[];

const codes = (field: ProposedField, read: ReadCodes, stated: unknown): readonly Offer[] =>
  read
    .filter(({ code }) => !arrayIn(stated).includes(code))
    .map((each) => ({ ...each, field, value: each.code }));

const first = <Read extends Evidence>(
  read: readonly Read[],
  field: ProposedField,
  valueOf: (read: Read) => unknown,
): readonly Offer[] => {
  const best = read.find(isOffered);
  if (!best) return [];
  const { score, grade, spans, marks } = best;
  const value = valueOf(best);
  return [{ score, grade, spans, marks, field, value, code: JSON.stringify(value) }];
};

/** Topics belong to an area: to the one that is stated, or else to the one that is proposed. */
const areaAndTopics = (
  { areas, topics: read }: CodesReadView,
  { area, topics: own }: StatedComponent,
) => {
  const proposed = area === undefined ? first(areas, 'area', ({ code }) => code) : [];
  const its = area ?? proposed[0]?.value;
  return [
    ...proposed,
    ...codes(
      'topics',
      read.filter(({ code }) => areaOf.get(code) === its),
      own,
    ),
  ];
};

const placesRead = (read: CodesReadView, { places }: StatedComponent): readonly Offer[] => {
  const { anywhere, countries, regions } = fieldsIn(places);
  if (anywhere === true) return [];
  const named = [...arrayIn(countries), ...arrayIn(regions)];
  return [
    ...codes('countries', read.countries, countries),
    ...codes('regions', read.regions, regions),
    ...(read.anywhere?.value && named.length === 0
      ? first([read.anywhere], 'anywhere', ({ value }) => value)
      : []),
  ];
};

/** A pledge that names a day and no beginning names the day by which it is to be kept. */
const timesRead = (
  { starts, ends }: CodesReadView,
  { kind, stated: { window, due } }: ToPropose,
): readonly Offer[] => {
  const { start, end } = fieldsIn(window);
  const proposed = isBlank(start) ? first(starts, 'start', ({ date }) => date) : [];
  const isDue = kind === 'pledge' && isBlank(start) && proposed.length === 0;
  const ending = isDue ? 'due' : 'end';
  return [
    ...proposed,
    ...(isBlank(isDue ? due : end) ? first(ends, ending, ({ date }) => date) : []),
  ];
};

/** In the words of the text: a kind alone is no condition. */
const conditionsRead = (
  { conditions }: CodesReadView,
  { stated, texts }: ToPropose,
): readonly Offer[] => {
  const known = new Set(arrayIn(stated.conditions).map((each) => fieldsIn(each)['kind']));
  return conditions
    .filter(({ code }) => !known.has(code))
    .flatMap((each) => {
      const [span] = each.spans;
      if (!span || span.in === 'party') return [];
      const text = sentenceAround(texts[span.in], span).slice(0, longestCondition);
      return [{ ...each, field: 'conditions' as const, value: { kind: each.code, text } }];
    });
};

const offersOf = (reading: ReadingView, asked: ToPropose): readonly Offer[] => {
  const { stated, saysWhetherAsked } = asked;
  const { codes: read, supportRequested } = reading;
  return [
    ...(supportRequested && !saysWhetherAsked
      ? first([supportRequested], 'supportRequested', ({ value }) => value)
      : []),
    ...areaAndTopics(read, stated),
    ...codes('supportTypes', read.supportTypes, stated.supportTypes),
    ...(isBlank(stated.quantity)
      ? first(read.quantities, 'quantity', ({ quantity }) => quantity)
      : []),
    ...placesRead(read, stated),
    ...codes('languages', read.languages, stated.languages),
    ...timesRead(read, asked),
    ...conditionsRead(read, asked),
  ];
};

export const proposalsOf = (reading: ReadingView, asked: ToPropose): readonly ProposedAnswer[] =>
  offersOf(reading, asked)
    .filter(isOffered)
    .map(({ field, code, value, grade, spans }) => ({
      id: `${field} ${code}`,
      field,
      value,
      grade: grade === 'sure' ? 'sure' : 'likely',
      spans,
      quotes: quotesOf(spans, asked.texts),
    }));

/** What was set aside, for these words: other words propose it anew. */
export const setAsideName = ({ id, quotes }: Pick<ProposedAnswer, 'id' | 'quotes'>): string =>
  `${id}: ${quotes.join(' … ').toLocaleLowerCase('en')}`;
