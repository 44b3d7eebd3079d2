/** A list of the API page by page: the first at once, the next when asked for. */
import { useCallback, useEffect, useMemo, useState } from 'react';

import { keepLength, lengthReturnedTo } from '../navigation/left-place.ts';
import type { ListPage } from './answers.ts';
import type { Answered } from './client.ts';
import { type More, moreOf, type NextStanding } from './more.ts';
import { type LoadPage, pastEmptyPages } from './pages-in-turn.ts';
import { type Remote, useRemote } from './remote.ts';

export type RemoteList<Item, First = object> = {
  readonly remote: Remote<readonly Item[]>;
  /** The first page as it came, for what it says of the list as a whole. */
  readonly first: (ListPage<Item> & First) | undefined;
  readonly reload: () => void;
  readonly more: More;
  /** How many entries of the first page became others since, or came to it: nothing of it is shown before its reader wants it. */
  readonly changed: number;
};

/** What was added to one first page; with another one it is gone. */
type Added<Item> = {
  readonly to: object;
  readonly page: ListPage<Item>;
  readonly standing: NextStanding;
};

const pageAfter = <Item>(
  { to, page }: Added<Item>,
  answer: Answered<ListPage<Item>>,
): Added<Item> => {
  if (!answer.ok) return { to, page, standing: answer.problem };
  const { items, next } = answer.value;
  return { to, page: { items: [...page.items, ...items], next }, standing: 'ready' };
};

/** What only went is a change, too. */
const countChanged = (shown: readonly unknown[], news: readonly unknown[]): number => {
  const before = new Set(shown.map((item) => JSON.stringify(item)));
  return Math.max(1, news.filter((item) => !before.has(JSON.stringify(item))).length);
};

type Shown<Item> = {
  readonly key: string;
  readonly items: readonly Item[];
  /** More could come by itself: there is a next page, and it did not fail. */
  readonly mayGrow: boolean;
  readonly loadMore: () => void;
};

/**
 * Whoever asks for the new and had several pages before them gets as many entries; until then the former ones stay. Whoever comes
 * back to a list gets as many as they had left.
 */
const useKeptLength = <Item>({ key, items, mayGrow, loadMore }: Shown<Item>) => {
  const [kept, setKept] = useState<Pick<Shown<Item>, 'key' | 'items'>>();
  const former = kept?.key === key ? kept.items : undefined;
  const wanted = former?.length ?? lengthReturnedTo(key);
  const isShort = items.length < wanted && mayGrow;
  useEffect(() => {
    if (isShort) loadMore();
  }, [isShort, loadMore]);
  useEffect(() => keepLength(key, items.length), [key, items.length]);
  const keep = useCallback(() => setKept({ key, items }), [key, items]);
  return { items: isShort ? (former ?? items) : items, keep };
};

/**
 * @param live whether it is asked again while it is open, and says what changed.
 * @param isHere what of it stands here: nothing else is shown or is news, and nothing more is asked for its sake.
 */
export const useList = <Item, First extends object = object>(
  key: string,
  loadPage: LoadPage<ListPage<Item> & First>,
  live?: 'told',
  isHere?: (item: Item) => boolean,
): RemoteList<Item, First> => {
  const here = (items: readonly Item[]): readonly Item[] => (isHere ? items.filter(isHere) : items);
  const load = useMemo(() => pastEmptyPages(loadPage), [loadPage]);
  const {
    remote,
    reload: reloadFirst,
    news,
  } = useRemote<ListPage<Item> & First>(
    key,
    (ifNoneMatch) => load(undefined, ifNoneMatch),
    live,
    (page) => (isHere ? { items: here(page.items), isLast: page.next === undefined } : page),
  );
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
    remote: remote.state === 'ready' ? { ...remote, value: here(items) } : remote,
    first,
    reload,
    changed: first && news ? countChanged(here(first.items), here(news.items)) : 0,
    more: first && added ? moreOf(added.page.next, added.standing, loadMore) : { state: 'none' },
  };
};
