/** What the page of an inbox shows: entries that come in and older ones that are asked for, and what of them is read. */
import { useState } from 'react';

import type { Inbox } from '#shared/contract/people/inbox-views';
import { mostMarked } from '#shared/domain/inbox/inbox-entry';

import type { Problem } from '../api/problem.ts';
import type { Remote } from '../api/remote.ts';
import { type More, moreOf, type NextStanding } from '../api/more.ts';
import { pastEmptyPages } from '../api/pages-in-turn.ts';
import { useServices } from '../services/services.tsx';
import { tellInboxChanged } from './inbox-changes.ts';
import { type ShownInbox, withMarks, withNewest, withOlder } from './shown-inbox.ts';
import { useInbox } from './use-inbox.ts';

type InboxOnPage = {
  readonly remote: Remote<ShownInbox>;
  readonly reload: () => void;
  readonly more: More;
  readonly mark: (ids: readonly string[], isRead: boolean) => Promise<void>;
  /** What was marked last, and why the last marks were not taken. */
  readonly marked: readonly string[] | undefined;
  readonly problem: Problem | null;
};

const inCalls = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.length === 0 ? [] : [ids.slice(0, mostMarked), ...inCalls(ids.slice(mostMarked))];

/** The newest as they are read anew, with all that came to them. */
const useHeld = (remote: Remote<Inbox>) => {
  const [held, setHeld] = useState<{ readonly of: Inbox; readonly shown: ShownInbox }>();
  const shownOf = (newest: Inbox): ShownInbox =>
    held?.of === newest ? held.shown : withNewest(newest, held?.shown);
  if (remote.state === 'ready' && held?.of !== remote.value)
    setHeld({ of: remote.value, shown: shownOf(remote.value) });
  const change = (of: (shown: ShownInbox) => ShownInbox): void =>
    setHeld((now) => now && { ...now, shown: of(now.shown) });
  const shown: Remote<ShownInbox> =
    remote.state === 'ready' ? { ...remote, value: shownOf(remote.value) } : remote;
  return { shown, change };
};

export const useShownInbox = (): InboxOnPage => {
  const { client } = useServices();
  const { remote, reload } = useInbox();
  const { shown, change } = useHeld(remote);
  const [standing, setStanding] = useState<NextStanding>('ready');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [marked, setMarked] = useState<readonly string[]>();

  const load = pastEmptyPages(async (cursor?: string) => {
    const answer = await client('getInbox', { query: { cursor } });
    if (!answer.ok) return answer;
    const { entries: items, next } = answer.value;
    return { ...answer, value: { items, next } };
  });
  const loadOlder = async (after: string): Promise<void> => {
    setStanding('loading');
    const answer = await load(after);
    setStanding(answer.ok ? 'ready' : answer.problem);
    if (answer.ok) change((now) => withOlder(now, after, answer.value));
  };
  const mark = async (ids: readonly string[], isRead: boolean): Promise<void> => {
    for (const entries of inCalls(ids)) {
      const answer = await client('markInbox', { body: { entries, isRead } });
      setProblem(answer.ok ? null : answer.problem);
      if (!answer.ok) return;
      setMarked(entries);
      change((now) => withMarks(now, entries, isRead));
      tellInboxChanged();
    }
  };
  const next = shown.state === 'ready' ? shown.value.next : undefined;
  const more = moreOf(next, standing, (after) => void loadOlder(after));
  return { remote: shown, reload, more, mark, marked, problem };
};
