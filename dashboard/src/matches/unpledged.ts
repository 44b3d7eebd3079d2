/** Matches whose pledge is not in this register, counted over the list of matches page by page. */
import type { MatchView } from '#shared/contract/public-match-view';

import type { ListPage } from '../api/answers.ts';
import type { Answered, Client } from '../api/client.ts';

export type ListedMatch = Pick<MatchView, 'pledge'>;

export const isUnpledged = ({ pledge }: ListedMatch): boolean => pledge.recordId === null;

/** How the page of matches is asked for these alone. */
export const unpledgedSearch = '?pledge=none';
export const asksForUnpledged = (search: string): boolean =>
  new URLSearchParams(search).get('pledge') === 'none';

export type UnpledgedCount = {
  readonly count: number;
  /** There were no more pages than are read. */
  readonly complete: boolean;
};

/** Only imports make such matches, so a few pages hold them all; beyond, "at least" is said. */
const mostPages = 10;

export const countUnpledged = async (
  load: (cursor: string | undefined) => Promise<Answered<ListPage<ListedMatch>>>,
): Promise<Answered<UnpledgedCount>> => {
  let count = 0;
  let cursor: string | undefined;
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await load(cursor);
    if (!answer.ok) return answer;
    count += answer.value.items.filter(isUnpledged).length;
    cursor = answer.value.next;
    if (cursor === undefined) return { ...answer, value: { count, complete: true } };
  }
  return { ok: true, value: { count, complete: false }, etag: null };
};

/** Of the public matches, whoever reads: they are what the page of matches shows of them. */
export const countPublicUnpledged = (client: Client): Promise<Answered<UnpledgedCount>> =>
  countUnpledged((cursor) => client('listReleasedMatches', { query: { cursor } }));
