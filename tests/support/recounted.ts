/** Rows of the public NDJSON filtered and counted anew, by their columns alone: no code of the product decides here. */
import { parse } from 'csv-parse/sync';

import { regionOf } from '#shared/vocabulary/region-of';
import { coverageStatusIds } from '#shared/vocabulary/record-states';

export type Row = Readonly<Record<string, string | number | boolean | null>>;

export type FilterOfTest = Readonly<
  Partial<
    Record<
      | 'area'
      | 'region'
      | 'country'
      | 'named'
      | 'stakeholderType'
      | 'edition'
      | 'initiative'
      | 'status'
      | 'year',
      string | undefined
    >
  >
>;

export const listedIn = (csv: string): readonly Row[] =>
  parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' }) as readonly Row[];

const text = (row: Row, column: string): string => String(row[column] ?? '');

const codes = (row: Row, column: string): readonly string[] =>
  text(row, column)
    .split('; ')
    .filter((each) => each !== '');

const reaches = (row: Row, country: string): boolean =>
  row['anywhere'] === true ||
  codes(row, 'component_countries').includes(country) ||
  codes(row, 'regions').includes(regionOf(country as never) ?? '');

const belongs = (row: Row, wanted: string): boolean => {
  const actual = codes(row, 'initiatives');
  return wanted
    .split(',')
    .some((each) =>
      each === 'none'
        ? actual.length === 0
        : each === 'any'
          ? actual.length > 0
          : actual.includes(each),
    );
};

type Rule = (row: Row, wanted: string) => boolean;

const rules: Readonly<Record<keyof FilterOfTest, Rule>> = {
  area: (row, wanted) =>
    wanted === 'stated' ? text(row, 'area') !== '' : text(row, 'area') === wanted,
  region: (row, wanted) => codes(row, 'component_regions').includes(wanted),
  country: reaches,
  named: (row, wanted) => codes(row, 'component_countries').includes(wanted),
  stakeholderType: (row, wanted) => text(row, 'entity_type') === wanted,
  edition: (row, wanted) => (text(row, 'edition') || 'not_stated') === wanted,
  initiative: belongs,
  status: (row, wanted) => wanted.split(',').includes(text(row, 'coverage')),
  year: (row, wanted) => (text(row, 'stated_on').slice(0, 4) || 'not_stated') === wanted,
};

const asked = (filter: FilterOfTest) =>
  (Object.entries(filter) as [keyof FilterOfTest, string | undefined][]).filter(
    (entry): entry is [keyof FilterOfTest, string] => entry[1] !== undefined,
  );

/** Of pledges and offers. */
export const passes = (filter: FilterOfTest, row: Row): boolean =>
  asked(filter).every(([name, wanted]) => rules[name](row, wanted));

const rulesOfMatches: Readonly<Partial<Record<keyof FilterOfTest, Rule>>> = {
  area: (row, wanted) =>
    wanted === 'stated' ? text(row, 'areas') !== '' : codes(row, 'areas').includes(wanted),
  region: (row, wanted) =>
    codes(row, 'countries').some(
      (country) => (regionOf(country as never) ?? 'not_stated') === wanted,
    ),
  country: (row, wanted) => codes(row, 'countries').includes(wanted),
  stakeholderType: (row, wanted) =>
    [...codes(row, 'supporter_types'), ...codes(row, 'recipient_types')].includes(wanted),
};

export const matchPasses = (filter: FilterOfTest, row: Row): boolean =>
  asked(filter).every(([name, wanted]) => rulesOfMatches[name]?.(row, wanted) ?? false);

const stagesOfIati = [
  'agreed',
  'planning',
  'in_progress',
  'fulfilled',
  'closed_unfulfilled',
  'suspended',
];

export const toldByIati = (row: Row): boolean =>
  stagesOfIati.includes(text(row, 'state')) && text(row, 'start') + text(row, 'end') !== '';

/** A row is a component, and counts once. */
export const figuresIn = (pledges: readonly Row[], offers: readonly Row[]) => ({
  pledgeComponents: Object.fromEntries(
    coverageStatusIds.map((id) => [
      id,
      pledges.filter((row) => text(row, 'coverage') === id).length,
    ]),
  ) as Readonly<Record<(typeof coverageStatusIds)[number], number>>,
  offerComponents: offers.length,
});
