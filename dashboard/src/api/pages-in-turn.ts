/** Pages of a list that are read one after the other as one answer, and asked for again each by its own ETag. */
import type { ListPage } from './answers.ts';
import type { Answered } from './client.ts';

/** @param ifNoneMatch the tag of the answer that is shown. */
export type LoadPage<Of> = (cursor?: string, ifNoneMatch?: string) => Promise<Answered<Of>>;

/** Whether one more page is read after so many, on which so many entries stood. */
type GoesOn = (read: { readonly pages: number; readonly entries: number }) => boolean;

/** Where each page that was read begins, and the ETag that it had. */
type ReadPage = { readonly cursor?: string | undefined; readonly tag?: string | undefined };

/** @param first the page that begins at the cursor. */
const readOn = async <Of extends ListPage<unknown>>(
  load: LoadPage<Of>,
  goesOn: GoesOn,
  cursor: string | undefined,
  first: Answered<Of>,
): Promise<Answered<Of>> => {
  const read: ReadPage[] = [];
  const items: unknown[] = [];
  let at = cursor;
  let answer = first;
  for (;;) {
    if (!answer.ok) return answer;
    read.push({ cursor: at, tag: answer.tag });
    items.push(...answer.value.items);
    at = answer.value.next;
    if (at === undefined || !goesOn({ pages: read.length, entries: items.length })) break;
    answer = await load(at);
  }
  return { ...answer, value: { ...answer.value, items }, tag: JSON.stringify(read) };
};

/** While every page is as it was, that nothing changed; else all of them, of which the first may be here already. */
const askAnew = async <Of extends ListPage<unknown>>(
  load: LoadPage<Of>,
  goesOn: GoesOn,
  pages: readonly ReadPage[],
): Promise<Answered<Of>> => {
  const [first, ...others] = pages;
  const begun = await load(first?.cursor, first?.tag);
  let answer = begun;
  for (const { cursor, tag } of others) {
    if (answer.ok || answer.problem.status !== 304) break;
    answer = await load(cursor, tag);
  }
  if (!answer.ok) return answer;
  const again = begun.ok ? begun : await load(first?.cursor);
  return readOn(load, goesOn, first?.cursor, again);
};

export const pagesInTurn =
  <Of extends ListPage<unknown>>(load: LoadPage<Of>, goesOn: GoesOn): LoadPage<Of> =>
  async (cursor, ifNoneMatch) =>
    ifNoneMatch === undefined
      ? readOn(load, goesOn, cursor, await load(cursor))
      : askAnew(load, goesOn, JSON.parse(ifNoneMatch) as readonly ReadPage[]);

/** So many empty pages are followed by themselves; then "show more" goes on. */
const mostEmptyPages = 20;

/** A page may be empty and continue, where a filter lets little through: to people that would look like the end. */
export const pastEmptyPages = <Of extends ListPage<unknown>>(load: LoadPage<Of>): LoadPage<Of> =>
  pagesInTurn(load, ({ pages, entries }) => entries === 0 && pages < mostEmptyPages);
