import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { componentsIn } from '#dashboard/cell-page/in-cell';
import type { ShownComponent } from '#dashboard/records/shown-component';
import { componentsLetBy } from '#shared/domain/lists/record-filter';
import { areaIds } from '#shared/vocabulary/areas';
import { countryIds } from '#shared/vocabulary/countries';
import { coverageStatusIds } from '#shared/vocabulary/record-states';
import { coverageRegionIds, regionIds } from '#shared/vocabulary/regions';

const places = fc.record({
  countries: fc.uniqueArray(fc.constantFrom(...countryIds), { maxLength: 4 }),
  regions: fc.uniqueArray(fc.constantFrom(...regionIds), { maxLength: 2 }),
  anywhere: fc.boolean(),
  stated: fc.constant([]),
});

const component = fc
  .record({
    area: fc.constantFrom(...areaIds, null),
    status: fc.constantFrom(...coverageStatusIds),
    places,
  })
  .map((fields) => ({ id: 'c1', text: 'text', ...fields }) as unknown as ShownComponent);

const cell = fc.record({
  area: fc.constantFrom(...areaIds),
  region: fc.constantFrom(...coverageRegionIds),
});

describe('the components that a cell shows', () => {
  it('are those that the API lets through for it', () => {
    fc.assert(
      fc.property(
        fc.array(component, { maxLength: 5 }),
        cell,
        fc.constantFrom(...coverageStatusIds, null),
        fc.constantFrom(...countryIds, null),
        (components, key, status, country) => {
          const record = { party: { type: 'state' }, edition: null, statedOn: null, components };
          const filter = {
            ...key,
            status: status ?? undefined,
            country: country ?? undefined,
          };

          expect(componentsIn(components, key, status, country)).toEqual(
            componentsLetBy(filter, record),
          );
        },
      ),
    );
  });
});
