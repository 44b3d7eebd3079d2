/** The entries of an inbox as its page shows them: the newest are read anew, older ones stand as they came. Pure. */
import type { Inbox } from '#shared/contract/people/inbox-views';

/** The newest first, without a gap, and where those begin that are older than all of them. */
export type ShownInbox = {
  readonly entries: Inbox['entries'];
  readonly next?: string | undefined;
};

/** What has gone from among the newest is gone. Where none of them was shown before, others may lie between: it begins anew. */
export const withNewest = (newest: ShownInbox, shown: ShownInbox | undefined): ShownInbox => {
  const known = new Set(newest.entries.map(({ id }) => id));
  const last = newest.entries.at(-1);
  if (!shown || newest.next === undefined || !shown.entries.some(({ id }) => known.has(id)))
    return { entries: newest.entries, next: newest.next };
  const older = shown.entries.filter(
    ({ id, at }) => !known.has(id) && (last === undefined || at <= last.at),
  );
  return { entries: [...newest.entries, ...older], next: shown.next };
};

type OlderPage = { readonly items: Inbox['entries']; readonly next?: string | undefined };

/** A page that was asked for before the list began anew goes on from nothing that is shown. */
export const withOlder = (
  shown: ShownInbox,
  after: string,
  { items, next }: OlderPage,
): ShownInbox => (shown.next === after ? { entries: [...shown.entries, ...items], next } : shown);

export const withMarks = (
  { entries, next }: ShownInbox,
  ids: readonly string[],
  isRead: boolean,
): ShownInbox => ({
  entries: entries.map((entry) => (ids.includes(entry.id) ? { ...entry, isRead } : entry)),
  next,
});

export const unreadOf = ({ entries }: ShownInbox): readonly string[] =>
  entries.filter(({ isRead }) => !isRead).map(({ id }) => id);
