/** What is known of a record as codes with certainties in percent, whether they were read from its prose or set by hand. */
import type { JudgedComponent, JudgedRecord } from '#infra/commands/judged-file';
import { firstDayOf, lastDayOf } from '#shared/domain/days-of-date';
import type { RecordWords } from '#shared/domain/matching/likeness/word-statistics';
import { readRecord } from '#shared/reading/read-record';
import type { Evidence } from '#shared/reading/reading';
import { termTables } from '#shared/reading/term-files';
import { wordsOfRecord } from '#shared/reading/words-of-record';

export type Certainties = ReadonlyMap<string, number>;

export type SoftRecord = RecordWords & {
  readonly topics: Certainties;
  readonly areas: Certainties;
  readonly supportTypes: Certainties;
  readonly places: Certainties;
  readonly spoken: Certainties;
  readonly law: Certainties;
  readonly conditions: Certainties;
  readonly start: string | undefined;
  readonly end: string | undefined;
  /** In percent: how sure it is that nothing more is given. */
  readonly closed: number;
};

export const whole = 100;

/** The score at which a code is as certain as one that was set by hand. */
const certainAt = { topics: 4, areas: 4.5, supportTypes: 4, conditions: 4.5 } as const;

type ReadCodes = readonly (Evidence & { readonly code: string })[];

const certaintiesOf = (codes: ReadCodes, certain: number): Certainties =>
  new Map(
    codes.map(({ code, score }) => [code, Math.min(whole, Math.round((score * whole) / certain))]),
  );

/** Many faint candidates are worth less than one that is certain, or offers of many words would suit everybody. */
const squared = (certainties: Certainties): Certainties =>
  new Map([...certainties].map(([code, each]) => [code, Math.round((each * each) / whole)]));

/** Values that patterns read have a grade alone. */
const ofGrade = { sure: 100, likely: 80, possible: 40 } as const;

const graded = (codes: ReadCodes): Certainties =>
  new Map(codes.map(({ code, grade }) => [code, ofGrade[grade]]));

/** Legal traditions have no table of terms yet: a few phrases show what they would be worth. */
const traditions: readonly (readonly [code: string, words: RegExp])[] = [
  [
    'civil',
    /civil[- ]law|droit (?:civil|romano|continental)|derecho (?:civil|continental)|romano|القانون المدني/iu,
  ],
  ['common', /common[- ]law|القانون العام|القانون الأنغلو/iu],
];

const lawOf = ({ title, text }: JudgedRecord): Certainties =>
  new Map(
    traditions.filter(([, words]) => words.test(`${title} ${text}`)).map(([code]) => [code, whole]),
  );

const own = (record: JudgedRecord) => ({
  language: record.language,
  words: [...wordsOfRecord(`${record.title}\n${record.text}`).keys()],
  law: lawOf(record),
});

const anywhere = 'anywhere';

export const softOfReading = async (record: JudgedRecord): Promise<SoftRecord> => {
  const { codes, closed } = readRecord(record, await termTables(record.language));
  return {
    ...own(record),
    topics: squared(certaintiesOf(codes.topics, certainAt.topics)),
    areas: certaintiesOf(codes.areas, certainAt.areas),
    supportTypes: squared(certaintiesOf(codes.supportTypes, certainAt.supportTypes)),
    conditions: certaintiesOf(codes.conditions, certainAt.conditions),
    places: new Map([
      ...graded([...codes.countries, ...codes.regions]),
      ...(codes.anywhere ? [[anywhere, ofGrade[codes.anywhere.grade]] as const] : []),
    ]),
    spoken: graded(codes.languages),
    start: codes.starts[0] && firstDayOf(codes.starts[0].date),
    end: codes.ends[0] && lastDayOf(codes.ends[0].date),
    closed: closed.length > 0 ? whole : 0,
  };
};

export const softOfGold = (record: JudgedRecord): SoftRecord => {
  const components = record.gold?.components ?? [];
  const set = (codesOf: (component: JudgedComponent) => readonly string[]): Certainties =>
    new Map(components.flatMap(codesOf).map((code) => [code, whole]));
  const days = (dayOf: (component: JudgedComponent) => string | undefined): readonly string[] =>
    components.flatMap((component) => dayOf(component) ?? []).sort();
  return {
    ...own(record),
    topics: set(({ topics }) => topics),
    areas: set(({ area }) => (area === null ? [] : [area])),
    supportTypes: set(({ supportTypes }) => supportTypes),
    conditions: set(({ conditions }) => conditions),
    places: set(({ places }) => [
      ...places.countries,
      ...places.regions,
      ...(places.anywhere ? [anywhere] : []),
    ]),
    spoken: set(({ languages }) => languages),
    start: days(({ window }) => window.start && firstDayOf(window.start)).at(0),
    end: days(({ window, due }) => {
      const end = window.end ?? due;
      return end && lastDayOf(end);
    }).at(-1),
    closed: components.length === 0 ? whole : 0,
  };
};
