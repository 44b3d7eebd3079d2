/** What every row of a file says of the whole file. As columns and not as lines above the head, which no reader of CSV expects. */
import { bases } from './basis.ts';
import type { Column, ColumnType } from './column.ts';
import type { About } from './figure-row.ts';

const ours =
  'Areas, kinds and party types are our classification. No endorsement by the United Nations or UNHCR.';

/** Only of public records may it be said that public pages are where their facts come from. */
export const sourceOf = (basis: string): string =>
  basis === bases.public
    ? `Public pages named with each record. ${ours}`
    : `Records of this register, public or not; those that restate public pages name them. ${ours}`;

export const licence =
  'Regions contain UNHCR population statistics, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); regions of two releases joined, M49 codes added.';

export const aboutColumns = {
  filter: 'text',
  basis: 'text',
  as_of: 'time',
  source: 'text',
  licence: 'text',
} as const satisfies Readonly<Record<string, ColumnType>>;

export type AboutColumn = keyof typeof aboutColumns;
export type AboutValues = Readonly<Record<AboutColumn, string | null>>;

/** Beside records, of which the day on which they were read is told: the same file twice on one day has the same bytes. */
export const aboutRecords: Readonly<Record<AboutColumn, ColumnType>> = {
  ...aboutColumns,
  as_of: 'date',
};

/** They tell of the file, and of nothing that was said. */
export const aboutRecordsList: readonly Column[] = Object.entries(aboutRecords).map(
  ([name, type]) => ({ name, type, ofThisRegister: true }),
);

/** Such as `area=A1; status=open`. */
export const filterText = ({ filter }: Pick<About, 'filter'>): string =>
  Object.entries(filter)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ') || 'none';

export const aboutValues = (about: About): AboutValues => ({
  filter: filterText(about),
  basis: about.basis,
  as_of: about.asOf,
  source: sourceOf(about.basis),
  licence,
});

export const aboutRecordValues = (about: About): AboutValues => ({
  ...aboutValues(about),
  as_of: about.asOf?.slice(0, 10) ?? null,
});
