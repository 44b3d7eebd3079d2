/** What goes with a party beside its records: its people with their rights, what it said, and what it was told. */
import { partyReader, sharedReaderOf } from '#shared/domain/inbox/inbox-entry';
import { movedReference } from '#shared/domain/merging/moved-party';
import type { Interest } from '#shared/domain/matches/interest';
import type { Item } from '#shared/table/item';
import { type Key, movedKey } from '#shared/table/keys';

import { regrantedActions } from '../../store/people/choices-store.ts';
import { inboxMoveActions } from '../../store/people/inbox-store.ts';
import { findInterest, interestActions } from '../../store/matches/interest-store.ts';
import { noteMoved } from '../../store/people/merge-store.ts';
import { findUser, userActions } from '../../store/people/user-store.ts';
import type { Action } from '../../table.ts';
import { auditOfMove, commitMove, type MergeRun } from './moving.ts';

/** On the way out, what was noted is crossed out in the same transaction. */
const noteOf = (
  { merge }: MergeRun,
  type: 'USER' | 'INTEREST',
  id: string,
): { readonly key: Key; readonly action: Action } => {
  const key = movedKey(merge.id, type, id);
  return merge.way === 'in'
    ? { key, action: noteMoved(merge, { type, id }, null) }
    : { key, action: { delete: key } };
};

export const movePerson = async (moving: MergeRun, sub: string): Promise<boolean> => {
  const { dependencies, move } = moving;
  const { table } = dependencies;
  return commitMove(moving, async () => {
    const before = await findUser(table, sub);
    if (before?.user.partyId !== move.from) return [];
    const user = { ...before.user, partyId: move.to.id, version: before.user.version + 1 };
    const audit = auditOfMove(moving);
    return [
      ...userActions(before, user, audit),
      ...(await regrantedActions(table, sub, sharedReaderOf(user), audit.at)),
      noteOf(moving, 'USER', sub).action,
    ];
  });
};

export const moveInterest = async (
  moving: MergeRun,
  id: string,
  goes: (interest: Interest) => Promise<boolean> = async () => true,
): Promise<boolean> => {
  const { dependencies, move } = moving;
  return commitMove(moving, async () => {
    const before = await findInterest(dependencies.table, id);
    if (before?.interest.party.id !== move.from || !(await goes(before.interest))) return [];
    const audit = auditOfMove(moving);
    const { interest } = before;
    const after = {
      ...interest,
      party: movedReference(interest.party, move),
      version: interest.version + 1,
      updatedAt: audit.at,
    };
    return [...interestActions(before, after, audit), noteOf(moving, 'INTEREST', id).action];
  });
};

/** An inbox is no archive: what was told stays told, with whoever acts for the party from then on. */
export const moveInboxEntry = async (moving: MergeRun, key: Key, to: string): Promise<boolean> =>
  commitMove(moving, async () => {
    const item: Item | undefined = await moving.dependencies.table.get(key);
    return item ? inboxMoveActions(item, partyReader(to)) : [];
  });

export const moveBlock = async (moving: MergeRun, key: Key, to: Key): Promise<boolean> =>
  commitMove(moving, async () => {
    const item = await moving.dependencies.table.get(key);
    return item ? [{ put: { ...item, ...to } }, { delete: key }] : [];
  });
