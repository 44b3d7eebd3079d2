/** What imports left in a world: the records of pledges and offers, and the matches, as they stand. */
import type { Match } from '#shared/domain/match';
import type { StoredRecord } from '#shared/domain/record';

import type { World } from './world.ts';

export const recordsIn = ({ table }: World): readonly StoredRecord[] =>
  table
    .items()
    .flatMap(({ SK, record }) => (SK === 'META' && record ? [record as StoredRecord] : []));

export const matchesIn = ({ table }: World): readonly Match[] =>
  table.items().flatMap(({ SK, match }) => (SK === 'META' && match ? [match as Match] : []));
