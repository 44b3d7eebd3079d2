/** A list of the API page by page: the first at once, the next when asked for. */
import { useCallback, useMemo, useState } from 'react';

import type { Page } from './answers.ts';
import type { Answered } from './client.ts';
import { type Loaded, type Remote, useRemote } from './remote.ts';

export type Listed<Item> = {
  readonly remote: Remote<readonly Item[]>;
  readonly reload: () => void;
  /** Undefined on the last page. */
  readonly more: (() => void) | undefined;
};

type Added<Item> = { readonly to: object; readonly page: Page<Item> };

/** So many empty pages are followed by themselves; then "show more" goes on. */
const mostEmptyPages = 20;

/** A page may be empty and continue, where a filter lets little through: to people that would look like the end. */
const pastEmptyPages =
  <Item>(load: (cursor?: string) => Promise<Answered<Page<Item>>>) =>
  async (cursor?: string): Promise<Answered<Page<Item>>> => {
    let answer = await load(cursor);
    for (let page = 1; page < mostEmptyPages; page += 1) {
      if (!answer.ok || answer.value.items.length > 0 || answer.value.next === undefined) break;
      answer = await load(answer.value.next);
    }
    return answer;
  };

export const useList = <Item>(
  key: string,
  loadPage: (cursor?: string) => Promise<Answered<Page<Item>>>,
): Listed<Item> => {
  const load = useMemo(() => pastEmptyPages(loadPage), [loadPage]);
  const { remote, reload }: Loaded<Page<Item>> = useRemote(key, () => load());
  const first = remote.state === 'ready' ? remote.value : undefined;
  const [added, setAdded] = useState<Added<Item>>();
  // What was added belongs to one first page; with another one it is gone.
  const rest = added && added.to === first ? added.page : undefined;
  const next = rest ? rest.next : first?.next;
  const more = useCallback(() => {
    if (!first || next === undefined) return;
    void load(next).then((answer) => {
      if (!answer.ok) return;
      setAdded({
        to: first,
        page: { items: [...(rest?.items ?? []), ...answer.value.items], next: answer.value.next },
      });
    });
  }, [first, next, rest, load]);
  return {
    remote:
      remote.state === 'ready'
        ? { ...remote, value: [...remote.value.items, ...(rest?.items ?? [])] }
        : remote,
    reload,
    more: next === undefined ? undefined : more,
  };
};
