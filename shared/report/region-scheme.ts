/** The regions of a report are those of its forum's day: a report on 2023 stays on the seven regions that were in use then. */
import type { Edition } from '../vocabulary/editions.ts';
import type { Label } from '../vocabulary/label.ts';
import { regionOf } from '../vocabulary/region-of.ts';
import {
  anywhere,
  coverageRegionLabel,
  notCoded,
  formerRegions,
  regions,
  regionSchemes,
  unboundedRegionIds,
} from '../vocabulary/regions.ts';
import { lastDayOf } from '../domain/values/days-of-date.ts';
import type { PlaceCodes } from '../domain/records/place.ts';
import { regionsThen, schemeOfEdition } from '../domain/records/regions-then.ts';
import { rowText, textsIn, type FileRow, wordsInCell } from '../export/cells.ts';

export const schemeIds = ['2025', 'before-2025'] as const;
export type SchemeId = (typeof schemeIds)[number];

type Named = { readonly id: string; readonly label: Label };

const [former, current] = regionSchemes;

export const schemeOf = ({ end }: Pick<Edition, 'end'>): SchemeId =>
  lastDayOf(end) > lastDayOf(former.validTo) ? current.id : former.id;

export const schemeLabel = (id: SchemeId): Label => (id === current.id ? current : former).label;

/** In the order of the scheme, with what no region is. */
export const regionsOfScheme = (id: SchemeId): readonly Named[] => [
  ...(id === current.id ? regions : formerRegions),
  ...unboundedRegionIds.map((each) => ({
    id: each,
    label: coverageRegionLabel(each),
  })),
];

/** A region that a record names as a whole is every former region of which it was made. */
const formerRegionsOf = (row: FileRow): readonly string[] => {
  if (row['anywhere'] === true) return [anywhere];
  const named = wordsInCell(rowText(row, 'regions'));
  const found = new Set<string>([
    ...formerRegions.filter(({ became }) => named.includes(became)).map(({ id }) => id),
    ...wordsInCell(rowText(row, 'component_countries')).map(
      (iso3) => regionOf(iso3, 'before-2025') ?? 'not_stated',
    ),
  ]);
  if (found.size > 0) return [...found].sort();
  return [rowText(row, 'places_stated') === '' ? 'not_stated' : notCoded];
};

/** Where a row of a file of pledges or offers counts. */
export const regionsOfRow = (row: FileRow, scheme: SchemeId): readonly string[] =>
  scheme === current.id ? wordsInCell(rowText(row, 'component_regions')) : formerRegionsOf(row);

/** As a row says them: what was written as codes is read as codes. */
const placesOfRow = (row: FileRow): PlaceCodes => ({
  countries: wordsInCell(rowText(row, 'component_countries')) as PlaceCodes['countries'],
  regions: wordsInCell(rowText(row, 'regions')) as PlaceCodes['regions'],
  anywhere: row['anywhere'] === true,
  stated: textsIn(rowText(row, 'places_stated')),
});

/** Where it counts among the figures of its own forum, by the regions of that day. */
export const regionsThenOfRow = (row: FileRow): readonly string[] =>
  regionsThen(schemeOfEdition(rowText(row, 'edition') || 'not_stated')).of(placesOfRow(row));
