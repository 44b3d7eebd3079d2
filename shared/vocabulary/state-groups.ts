/**
 * Groups of States by which texts say where support is. Members as publicly known on 31 December 2025; nothing later has
 * been looked at. That a name stands here is no statement about the status of any territory.
 */
import names from '../data/state-group-names.json' with { type: 'json' };
import type { IdOf, Label } from './label.ts';
import { type RegionalFramework, regionalFrameworks } from './regional-frameworks.ts';
import type { StateGroupTerm } from './state-group.ts';
import { stateGroupsOfAfrica } from './state-groups-africa.ts';
import { stateGroupsOfAmericas } from './state-groups-americas.ts';
import { stateGroupsOfAsia } from './state-groups-asia-and-arab-states.ts';
import { stateGroupsOfEurope } from './state-groups-europe-and-world.ts';

/** The date of all lists of members. */
export const stateGroupsAsOf = '2025-12-31';

const ofFramework = ({ id, label, members }: RegionalFramework) => ({
  id,
  label,
  source: `${label.en}, members`,
  members,
});

const list = [
  ...regionalFrameworks.map(ofFramework),
  ...stateGroupsOfAfrica,
  ...stateGroupsOfAsia,
  ...stateGroupsOfAmericas,
  ...stateGroupsOfEurope,
] as const satisfies readonly StateGroupTerm[];

export type StateGroupId = IdOf<typeof list>;
export type StateGroup = StateGroupTerm & { readonly id: StateGroupId };

export const stateGroups: readonly StateGroup[] = list;

/** What a group is called in texts of each language, parted by `;`: `word*` is any word that begins so. */
export const stateGroupNames: Readonly<Record<StateGroupId, Label>> = names;
