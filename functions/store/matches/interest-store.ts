/** What parties say to the Secretariat, as it is kept: found by the party's own pair, by either record, and while it waits. */
import { isOpenInterest, type Interest } from '#shared/domain/matches/interest';
import type { Item } from '#shared/table/item';
import { interestKey, interestOfKey, interestsOfPartition } from '#shared/table/keys';
import { auditHashIn, interestIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable, Table } from '../../table.ts';
import { auditAction, type AuditContext } from '../log/audit.ts';
import { readPartition } from '../table/read-partition.ts';

export type HeldInterest = { readonly interest: Interest; readonly auditHash: string };

const heldIn = (item: Item): HeldInterest => ({
  interest: interestIn(item),
  auditHash: auditHashIn(item),
});

export const findInterest = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<HeldInterest | undefined> => {
  const item = await table.get(interestKey(id));
  return item && heldIn(item);
};

/** What stands of a record, oldest first. */
export const interestsOf = async (
  table: Pick<Table, 'page' | 'getMany'>,
  recordId: string,
): Promise<readonly Interest[]> => {
  const named = await readPartition(table, interestsOfPartition(recordId));
  const items = await table.getMany(named.map(({ SK }) => interestKey(SK)));
  return items
    .flatMap((item) => (item ? [interestIn(item)] : []))
    .filter(({ says }) => says !== null)
    .sort((left, right) => (left.saidAt < right.saidAt ? -1 : 1));
};

const waiting = 'INTEREST';
const pageLength = 100;
const mostRead = 500;

/** What waits for the Secretariat, as far as it is read: an index may be a moment old. */
export const openInterests = async (
  table: Pick<Table, 'indexPage'>,
): Promise<readonly Interest[]> => {
  const found: Interest[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', waiting, from, pageLength);
    found.push(...page.items.map(interestIn).filter(isOpenInterest));
    from = page.next;
  } while (from && found.length < mostRead);
  return found;
};

const recordsOf = ({ pledgeId, offerId }: Interest): readonly string[] =>
  offerId === null ? [pledgeId] : [pledgeId, offerId];

/** Found by its records as long as it stands. */
const placeActions = (after: Interest): readonly Action[] =>
  recordsOf(after).map((recordId) => {
    const key = interestOfKey(recordId, after.id);
    return after.says === null ? { delete: key } : { put: { ...key } };
  });

export const interestActions = (
  before: HeldInterest | undefined,
  after: Interest,
  audit: AuditContext,
): readonly Action[] => {
  const held = before && { value: before.interest, auditHash: before.auditHash };
  const { append, auditHash } = auditAction('INTEREST', held, after, audit);
  const item = {
    ...interestKey(after.id),
    version: after.version,
    interest: after,
    auditHash,
    ...(isOpenInterest(after) && {
      kindKey: waiting,
      updatedKey: `${after.saidAt}#${after.id}`,
    }),
  };
  return [
    { put: item, ...(held ? { ifVersion: held.value.version } : { ifAbsent: true as const }) },
    append,
    ...placeActions(after),
  ];
};
