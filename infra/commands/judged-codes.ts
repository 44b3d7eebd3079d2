/** What was read of a record and what a careful reader set, kind by kind, as words that can be compared. */

import { firstDayOf, lastDayOf } from '#shared/domain/values/days-of-date';
import type { CodesRead, Reading } from '#shared/reading/reading';
import type { Grade } from '#shared/vocabulary/reading-terms';

import type { JudgedComponent, JudgedRecord } from './judged-file.ts';

export const judgedKinds = [
  'areas',
  'topics',
  'supportTypes',
  'quantity',
  'places',
  'languages',
  'start',
  'endOrDue',
  'conditions',
] as const;
export type JudgedKind = (typeof judgedKinds)[number];

type Amount = {
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly per?: string | undefined;
  readonly currency?: string | undefined;
};

const anyPeriod = ['once', 'year', 'month'];

const amountWords = ({ min, max, unit, per, currency = '' }: Amount): readonly string[] =>
  (per === undefined ? anyPeriod : [per]).map(
    (period) => `${min}-${max} ${currency}${unit} ${period}`,
  );

const placeWords = ({
  countries,
  regions,
  anywhere,
}: JudgedComponent['places']): readonly string[] => [
  ...countries,
  ...regions,
  ...(anywhere ? ['anywhere'] : []),
];

const some = <Value>(value: Value | null | undefined): readonly Value[] =>
  value === null || value === undefined ? [] : [value];

const goldOf: Readonly<Record<JudgedKind, (component: JudgedComponent) => readonly string[]>> = {
  areas: ({ area }) => some(area),
  topics: ({ topics }) => topics,
  supportTypes: ({ supportTypes }) => supportTypes,
  quantity: ({ quantity }) => some(quantity).flatMap(amountWords),
  places: ({ places }) => placeWords(places),
  languages: ({ languages }) => languages,
  start: ({ window }) => some(window.start).map(firstDayOf),
  endOrDue: ({ window, due }) => [...some(window.end), ...some(due)].map(lastDayOf),
  conditions: ({ conditions }) => conditions,
};

const alsoOf: Readonly<Record<JudgedKind, (also: JudgedComponent['also']) => readonly string[]>> = {
  areas: ({ areas }) => areas,
  topics: ({ topics }) => topics,
  supportTypes: ({ supportTypes }) => supportTypes,
  quantity: ({ quantities }) => quantities.flatMap(amountWords),
  places: ({ countries, regions }) => [...countries, ...regions],
  languages: ({ languages }) => languages,
  start: ({ start }) => start.map(firstDayOf),
  endOrDue: ({ end, due }) => [...end, ...due].map(lastDayOf),
  conditions: ({ conditions }) => conditions,
};

export type FoundCode = { readonly word: string; readonly grade: Grade };

const codesFound = (
  codes: readonly { readonly code: string; readonly grade: Grade }[],
): readonly FoundCode[] => codes.map(({ code, grade }) => ({ word: code, grade }));

const readOf: Readonly<Record<JudgedKind, (codes: CodesRead) => readonly FoundCode[]>> = {
  areas: ({ areas }) => codesFound(areas),
  topics: ({ topics }) => codesFound(topics),
  supportTypes: ({ supportTypes }) => codesFound(supportTypes),
  quantity: ({ quantities }) =>
    quantities.flatMap(({ quantity, grade }) =>
      amountWords(quantity).map((word) => ({ word, grade })),
    ),
  places: ({ countries, regions, anywhere }) => [
    ...codesFound([...countries, ...regions]),
    ...some(anywhere).map(({ grade }) => ({ word: 'anywhere', grade })),
  ],
  languages: ({ languages }) => codesFound(languages),
  start: ({ starts }) => starts.map(({ date, grade }) => ({ word: firstDayOf(date), grade })),
  endOrDue: ({ ends }) => ends.map(({ date, grade }) => ({ word: lastDayOf(date), grade })),
  conditions: ({ conditions }) => codesFound(conditions),
};

export type ComparedCodes = {
  readonly gold: ReadonlySet<string>;
  /** Neither right nor wrong where it was read. */
  readonly also: ReadonlySet<string>;
  readonly found: readonly FoundCode[];
};

export const compared = (
  kind: JudgedKind,
  { gold }: JudgedRecord,
  { codes }: Reading,
): ComparedCodes => {
  const components = gold?.components ?? [];
  return {
    gold: new Set(components.flatMap(goldOf[kind])),
    also: new Set(components.flatMap(({ also }) => alsoOf[kind](also))),
    found: readOf[kind](codes),
  };
};

/** A pledge has its own country, whatever its text says, so places are measured on offers alone. */
export const isMeasured = (kind: JudgedKind, record: JudgedRecord): boolean =>
  kind !== 'places' || record.kind === 'offer';
