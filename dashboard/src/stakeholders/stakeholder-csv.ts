/** The drawn numbers of the chart as a file. */
import type { CsvRow } from '../design/csv.ts';
import type { Words } from '../design/words.ts';
import type { StakeholderRow } from './stakeholder-rows.ts';

export const stakeholderCsv = (
  rows: readonly StakeholderRow[],
  asOf: string | null,
  { label }: Words,
): readonly CsvRow[] => [
  [
    'stakeholder_type_id',
    'stakeholder_type',
    'pledge_components',
    'open_offer_components',
    'committed_offer_components',
    'as_of',
  ],
  ...rows.map((row) => [
    row.id,
    label(row.label),
    row.pledges,
    row.openOffers,
    row.committedOffers,
    asOf ?? '',
  ]),
];
