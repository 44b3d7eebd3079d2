/** A list of the API page by page: the first at once, the next when asked for. */
import { useCallback, useState } from 'react';

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

export const useList = <Item>(
  key: string,
  load: (cursor?: string) => Promise<Answered<Page<Item>>>,
): Listed<Item> => {
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
