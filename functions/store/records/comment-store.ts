/** Comments beside records, in the table: who spoke and when is audited, the words lie beside it and can be erased. */
import {
  type Commented,
  type CommentTexts,
  type CommentThread,
  silentThread,
} from '#shared/domain/records/comments';
import { shaped } from '#shared/domain/kept/kept-shapes';
import type { Item } from '#shared/table/item';
import { commentsKey } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../../table.ts';
import { auditAction, type AuditContext } from '../log/audit.ts';

export type HeldComments = Commented & { readonly auditHash: string | null };

export const commentsIn = (item: Item): Commented => ({
  thread: shaped<CommentThread>('comments', item['thread']),
  texts: shaped<CommentTexts>('texts of comments', item['texts']),
});

export const findComments = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<HeldComments> => {
  const item = await table.get(commentsKey(id));
  return item
    ? { ...commentsIn(item), auditHash: auditHashIn(item) }
    : { ...silentThread(id), auditHash: null };
};

export const commentActions = (
  before: HeldComments,
  { thread, texts }: Commented,
  audit: AuditContext,
): readonly Action[] => {
  const held =
    before.auditHash === null ? undefined : { value: before.thread, auditHash: before.auditHash };
  const { append, auditHash } = auditAction('COMMENTS', held, thread, audit);
  const put = { ...commentsKey(thread.id), version: thread.version, thread, texts, auditHash };
  return [
    { put, ...(held ? { ifVersion: held.value.version } : { ifAbsent: true as const }) },
    append,
  ];
};
