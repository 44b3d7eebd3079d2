/** What each filter can be set to, in the order of its vocabulary. */
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { type Label, notStated, notStatedLabel } from '#shared/vocabulary/label';
import { coverageStatuses, recordStates } from '#shared/vocabulary/record-states';
import { coverageRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import type { FilterName } from './filters.ts';

type Option = { readonly id: string; readonly label: Label };
type Name = FilterName | 'state';

const withNotStated = (terms: readonly Option[]): readonly Option[] => [
  ...terms,
  { id: notStated, label: notStatedLabel },
];

export const filterOptions: Readonly<Record<Name, readonly Option[]>> = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  region: coverageRegions,
  stakeholderType: withNotStated(stakeholderTypes),
  edition: withNotStated(editions),
  status: coverageStatuses,
  state: recordStates,
};
