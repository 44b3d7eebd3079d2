/** The entries of the index that somebody may see, by the table that says who sees a record in which state. */
import { type Viewer, viewersOf } from '#shared/domain/audience';
import type { IndexEntry } from '#shared/domain/index-entry';

import type { Actor } from '../../actor.ts';
import type { Dependencies } from '../../dependencies.ts';
import { type StoredIndex, readStoredIndex } from '../../store/index-store.ts';
import { partyScope } from './party-scope.ts';

const viewerOf = ({ role, partyId }: Actor, { party }: IndexEntry): Viewer | undefined => {
  if (role === 'representative') return partyId === party.id ? 'owner' : undefined;
  return role === 'secretariat' || role === 'reader' ? role : undefined;
};

const isSeenBy = (actor: Actor, entry: IndexEntry): boolean => {
  const viewer = viewerOf(actor, entry);
  const state = entry.marks.includes('unsubmitted') ? 'draft' : entry.state;
  return (
    viewer !== undefined &&
    state !== null &&
    (viewersOf[state] as readonly Viewer[]).includes(viewer)
  );
};

export const readSeenEntries = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
): Promise<StoredIndex> => {
  const { entries, leftOut } = await readStoredIndex(table, 'secretariat', partyScope(actor));
  return { entries: entries.filter((entry) => isSeenBy(actor, entry)), leftOut };
};
