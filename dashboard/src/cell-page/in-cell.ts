/** Which components of a record lie in a coverage cell: as `shared/domain/lists/record-filter.ts` reads it, without the schemas. A test holds the two equal. */
import { reachOfCountry } from '#shared/domain/matching/reach';
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import { rowsOfPlaces } from './coverage-regions.ts';
import type { CellKey } from '../filters/filters.ts';
import type { ShownComponent } from '../records/shown-component.ts';

export const componentsIn = (
  components: readonly ShownComponent[],
  { area, region }: CellKey,
  status: CoverageStatusId | null,
  country: string | null,
): readonly ShownComponent[] =>
  components.filter(
    (component) =>
      component.area === area &&
      (status === null || component.status === status) &&
      rowsOfPlaces(component.places).includes(region) &&
      (country === null || reachOfCountry(component.places, country) !== undefined),
  );
