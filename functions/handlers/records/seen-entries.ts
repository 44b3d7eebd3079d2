/** The entries of the index that somebody may see, by the table that says who sees a record in which state. */
import { type Viewer, viewersOf } from '#shared/domain/rights/audience';
import type { IndexEntry } from '#shared/domain/lists/index-entry';

import type { Actor } from '../../actor.ts';
import type { Dependencies } from '../../dependencies.ts';
import { viewerOf } from '../../http/viewer-of.ts';
import { type StoredIndex, readStoredIndex } from '../../store/derived/index-store.ts';
import { partyScope } from './party-scope.ts';

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
  return {
    entries: entries.filter((entry) => isSeenBy(actor, entry)),
    // How many records of others there were no room for is nothing that a reader of countries may know.
    leftOut: actor.role === 'countryReader' ? 0 : leftOut,
  };
};
