/** What every row of a file of figures says of the whole file. As columns and not as lines above the head, which no reader of CSV expects. */
import { bases } from './basis.ts';
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
  filter: 'What was asked for, as `name=value` joined by "; "; none: everything',
  basis: 'Whose records are counted',
  as_of: 'When a figure of the coverage last changed (UTC); empty while there is none',
  source: 'Where the facts come from',
  licence: 'Under which licence the data that this file contains are given',
} as const;

/** Such as `area=A1; status=open`. */
export const filterText = ({ filter }: Pick<About, 'filter'>): string =>
  Object.entries(filter)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}=${value}`)
    .join('; ') || 'none';

export const aboutValues = (about: About): Readonly<Record<keyof typeof aboutColumns, string>> => ({
  filter: filterText(about),
  basis: about.basis,
  as_of: about.asOf ?? '',
  source: sourceOf(about.basis),
  licence,
});
