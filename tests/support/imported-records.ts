/** What imports left in a world: the records of pledges and offers, and the matches, as they stand. */
import type { Match } from '#shared/domain/matches/match';
import type { StoredRecord } from '#shared/domain/records/record';

import type { Living } from './lives.ts';
import { etag } from './refusals/scene.ts';
import type { World } from './world.ts';

export const recordsIn = ({ table }: World): readonly StoredRecord[] =>
  table
    .items()
    .flatMap(({ SK, record }) => (SK === 'META' && record ? [record as StoredRecord] : []));

export const matchesIn = ({ table }: World): readonly Match[] =>
  table.items().flatMap(({ SK, match }) => (SK === 'META' && match ? [match as Match] : []));

/** An imported record with somebody who acts for its party. */
export const ownedBy = async (
  { call }: World,
  { kind, id, party }: StoredRecord,
): Promise<Living> => {
  await call('putUser', {
    as: 'administrator',
    path: { sub: 'persona-otherState' },
    body: { role: 'representative', partyId: party.id },
    headers: { 'if-match': etag(1) },
  });
  return { kind, id, as: 'otherState' };
};
