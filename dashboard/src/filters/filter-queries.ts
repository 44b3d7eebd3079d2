/** The filters of the coverage page as the API takes them. Pure. */
import type { CellKey, Filters } from './filters.ts';

/** As the files of what is counted take them. The country narrows the open cell alone. */
export const fileQueryOf = ({
  area,
  region,
  stakeholderType,
  edition,
  status,
}: Filters): Readonly<Record<string, string | undefined>> => ({
  area: area ?? undefined,
  region: region ?? undefined,
  stakeholderType: stakeholderType ?? undefined,
  edition: edition ?? undefined,
  status: status ?? undefined,
});

/** The query by which the API lists the records behind a cell. */
export const recordQueryOf = (
  cell: CellKey,
  { stakeholderType, edition, status, country }: Filters,
): Readonly<Record<string, string | undefined>> => ({
  area: cell.area,
  region: cell.region,
  stakeholderType: stakeholderType ?? undefined,
  edition: edition ?? undefined,
  status: status ?? undefined,
  country: country ?? undefined,
});
