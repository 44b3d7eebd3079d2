/** The table's own numbers as a file: one line per cell. */
import type { CsvRow } from '../design/csv.ts';
import type { Words } from '../design/words.ts';
import type { CoverageTable } from './coverage-rows.ts';

export const coverageCsv = (
  { areas, rows }: CoverageTable,
  asOf: string | null,
  { label }: Words,
): readonly CsvRow[] => [
  [
    'area_id',
    'area',
    'region_id',
    'region',
    'pledge_components',
    'open',
    'partly_met',
    'met',
    'delivered',
    'not_stated',
    'offer_components',
    'as_of',
  ],
  ...rows.flatMap(({ place, cells }) =>
    cells.map(({ area, region, counts, total, offers }) => {
      const title = areas.find(({ id }) => id === area)?.short;
      return [
        area,
        title ? label(title) : area,
        region,
        label(place.label),
        total,
        counts.open,
        counts.partly_met,
        counts.met,
        counts.delivered,
        counts.not_stated,
        offers,
        asOf ?? '',
      ];
    }),
  ),
];
