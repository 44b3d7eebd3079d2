/** What stands beside a record in items of its own: what everyone may see of it, its contact, and when it lapses or becomes public. */
import { releasedView } from '#shared/contract/published/to-view';
import { isPublic } from '#shared/domain/published/is-public';
import { isSameValue } from '#shared/domain/values/same-value';
import type { World } from '#shared/domain/world';
import { announcedItemOf } from '#shared/table/announced-items';
import type { Item } from '#shared/table/item';
import { publicKey, contactKey } from '#shared/table/keys';
import { lapseOf } from '#shared/table/projection';
import type { StoredRecord } from '#shared/domain/records/record';

import type { Action } from '../../table.ts';
import type { RecordVersions } from './record-postings.ts';

/** What everyone may see of a record: undefined while nothing is released, and for test data in the real record. */
export const publicItemFor = (
  world: World,
  { record, released }: RecordVersions,
): Item | undefined =>
  released && isPublic(world, record)
    ? { ...publicKey(record.kind, record.id), view: releasedView(released, record) }
    : undefined;

/** Whether what everyone reads of a record names a party: whoever excludes it, or asks it first, tells nobody. */
export const isReadByAll = (
  world: World,
  { record, released }: RecordVersions,
  partyId: string,
): boolean => {
  if (!released || !isPublic(world, record)) return false;
  const { party, partners } = releasedView(released, record);
  return [party, ...partners].some(({ id }) => id === partyId);
};

/** What everyone reads before and after a change. */
export type Shown = { readonly before: Item | undefined; readonly after: Item | undefined };

export const publicActions = ({ before, after }: Shown): readonly Action[] => {
  if (after) return [{ put: after }];
  return before ? [{ delete: { PK: before.PK, SK: before.SK } }] : [];
};

export const contactActions = ({ kind, id }: StoredRecord, contact: unknown): readonly Action[] => {
  if (contact === undefined) return [];
  const key = contactKey(kind, id);
  return [contact === null ? { delete: key } : { put: { ...key, contact } }];
};

/** Moves what waits for its time, where that is another, and says whose it is, where that is. */
export const waitingActions = (was: Item | undefined, is: Item | undefined): readonly Action[] => [
  ...(was && was.SK !== is?.SK ? [{ delete: { PK: was.PK, SK: was.SK } }] : []),
  ...(is && !isSameValue(was, is) ? [{ put: is }] : []),
];

export const dueActions = (
  before: StoredRecord | undefined,
  after: StoredRecord,
): readonly Action[] => [
  ...waitingActions(before && lapseOf(before), lapseOf(after)),
  ...waitingActions(before && announcedItemOf(before), announcedItemOf(after)),
];
