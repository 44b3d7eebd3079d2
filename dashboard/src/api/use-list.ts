/** A list of the API page by page: the first at once, the next when asked for. */
import { useCallback, useEffect, useMemo, useState } from 'react';

import type { ListPage } from './answers.ts';
import type { Answered } from './client.ts';
import type { Problem } from './problem.ts';
import { type Remote, useRemote } from './remote.ts';

/** The pages that are not shown yet: none, or the next one, which may be on its way or have failed to come. */
export type More =
  | { readonly state: 'none' }
  | { readonly state: 'ready'; readonly load: () => void }
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem; readonly load: () => void };

export type RemoteList<Item, First = object> = {
  readonly remote: Remote<readonly Item[]>;
  /** The first page as it came, for what it says of the list as a whole. */
  readonly first: (ListPage<Item> & First) | undefined;
  readonly reload: () => void;
  readonly more: More;
  /** How many entries of the first page became others since, or came to it: nothing of it is shown before its reader wants it. */
  readonly changed: number;
};

/** Of the next page: on its way, or why it did not come. */
export type NextStanding = 'ready' | 'loading' | Problem;

/** What was added to one first page; with another one it is gone. */
type Added<Item> = {
  readonly to: object;
  readonly page: ListPage<Item>;
  readonly standing: NextStanding;
};

/** @param ifNoneMatch the ETag of that page as it is shown. */
type LoadPage<Of> = (cursor?: string, ifNoneMatch?: string) => Promise<Answered<Of>>;

/** So many empty pages are followed by themselves; then "show more" goes on. */
const mostEmptyPages = 20;

/** A page may be empty and continue, where a filter lets little through: to people that would look like the end. */
export const pastEmptyPages =
  <Of extends ListPage<unknown>>(load: LoadPage<Of>): LoadPage<Of> =>
  async (cursor, ifNoneMatch) => {
    let answer = await load(cursor, ifNoneMatch);
    for (let page = 1; page < mostEmptyPages; page += 1) {
      if (!answer.ok || answer.value.items.length > 0 || answer.value.next === undefined) break;
      answer = await load(answer.value.next);
    }
    return answer;
  };

const pageAfter = <Item>(
  { to, page }: Added<Item>,
  answer: Answered<ListPage<Item>>,
): Added<Item> => {
  if (!answer.ok) return { to, page, standing: answer.problem };
  const { items, next } = answer.value;
  return { to, page: { items: [...page.items, ...items], next }, standing: 'ready' };
};

/** @param next where the next page begins; undefined where there is none. */
export const moreOf = (
  next: string | undefined,
  standing: NextStanding,
  load: (next: string) => void,
): More => {
  if (next === undefined) return { state: 'none' };
  if (standing === 'loading') return { state: 'loading' };
  const loadNext = (): void => load(next);
  return standing === 'ready'
    ? { state: 'ready', load: loadNext }
    : { state: 'failed', problem: standing, load: loadNext };
};

/** What only went is a change, too. */
const countChanged = (
  shown: ListPage<unknown> | undefined,
  news: ListPage<unknown> | undefined,
): number => {
  if (!shown || !news) return 0;
  const before = new Set(shown.items.map((item) => JSON.stringify(item)));
  return Math.max(1, news.items.filter((item) => !before.has(JSON.stringify(item))).length);
};

type Shown<Item> = {
  readonly key: string;
  readonly items: readonly Item[];
  /** More could come by itself: there is a next page, and it did not fail. */
  readonly mayGrow: boolean;
  readonly loadMore: () => void;
};

/** Whoever asks for the new and had several pages before them gets as many entries; until then the former ones stay. */
const useKeptLength = <Item>({ key, items, mayGrow, loadMore }: Shown<Item>) => {
  const [former, setFormer] = useState<Pick<Shown<Item>, 'key' | 'items'>>();
  const isShort = former?.key === key && items.length < former.items.length && mayGrow;
  useEffect(() => {
    if (isShort) loadMore();
  }, [isShort, loadMore]);
  const keep = useCallback(() => setFormer({ key, items }), [key, items]);
  return { items: isShort ? former.items : items, keep };
};

/** @param live whether it is asked again while it is open, and says what changed. */
export const useList = <Item, First extends object = object>(
  key: string,
  loadPage: LoadPage<ListPage<Item> & First>,
  live?: 'told',
): RemoteList<Item, First> => {
  const load = useMemo(() => pastEmptyPages(loadPage), [loadPage]);
  const {
    remote,
    reload: reloadFirst,
    news,
  } = useRemote<ListPage<Item> & First>(key, (ifNoneMatch) => load(undefined, ifNoneMatch), live);
  const first = remote.state === 'ready' ? remote.value : undefined;
  const [held, setHeld] = useState<Added<Item>>();
  const added = useMemo(
    (): Added<Item> | undefined =>
      first && held?.to !== first
        ? { to: first, page: { items: [], next: first.next }, standing: 'ready' }
        : held,
    [first, held],
  );
  const loadMore = useCallback(() => {
    if (added?.page.next === undefined || added.standing === 'loading') return;
    setHeld({ ...added, standing: 'loading' });
    void load(added.page.next).then((answer) =>
      setHeld((now) => (now?.to === added.to ? pageAfter(added, answer) : now)),
    );
  }, [added, load]);
  const shown = useMemo(
    () => [...(first?.items ?? []), ...(added?.page.items ?? [])],
    [first, added],
  );
  const mayGrow = added?.page.next !== undefined && typeof added.standing === 'string';
  const { items, keep } = useKeptLength({ key, items: shown, mayGrow, loadMore });
  const reload = useCallback(() => {
    keep();
    reloadFirst();
  }, [keep, reloadFirst]);
  return {
    remote: remote.state === 'ready' ? { ...remote, value: items } : remote,
    first,
    reload,
    changed: countChanged(first, news),
    more: first && added ? moreOf(added.page.next, added.standing, loadMore) : { state: 'none' },
  };
};
