/** Inboxes as their readers find them, and as they lie in the table. */
import type { InboxEntry, InboxKind } from '#shared/domain/inbox/inbox-entry';
import { inboxPartition } from '#shared/table/inbox-keys';

import type { Living } from './lives.ts';
import type { MemoryTable } from '#functions/store/table/memory-table';
import type { Persona, World } from './world.ts';

type Line = {
  readonly id: string;
  readonly kind: InboxKind;
  readonly asks: boolean;
  readonly isRead: boolean;
  readonly title: string | null;
  readonly by: string | null;
  readonly subject: { readonly kind: string; readonly id: string } | null;
};

export const readInboxOf = async (
  { call }: World,
  as: Persona,
): Promise<{ readonly unread: number; readonly entries: readonly Line[] }> =>
  (await call('getInbox', { as })).body;

/** Delivers what was written, and answers what somebody was told, the latest first. */
export const toldTo = async (world: World, as: Persona): Promise<readonly InboxKind[]> => {
  await world.sequence();
  return (await readInboxOf(world, as)).entries.map(({ kind }) => kind);
};

/** What somebody was told of one record or match. */
export const toldOf = async (
  world: World,
  as: Persona,
  { id }: Pick<Living, 'id'>,
): Promise<readonly InboxKind[]> => {
  await world.sequence();
  const { entries } = await readInboxOf(world, as);
  return entries.filter(({ subject }) => subject?.id === id).map(({ kind }) => kind);
};

/** Of what somebody was told, that which still asks for an answer, the latest first. */
export const askedOf = async (world: World, as: Persona): Promise<readonly InboxKind[]> => {
  await world.sequence();
  const { entries } = await readInboxOf(world, as);
  return entries.filter(({ asks }) => asks).map(({ kind }) => kind);
};

/** Every entry of every inbox. */
export const inboxEntriesIn = (table: MemoryTable): readonly InboxEntry[] =>
  table
    .items()
    .filter(({ PK }) => PK.startsWith(inboxPartition('')))
    .map((item) => item['entry'] as InboxEntry);
