/** The first matches of a list that is narrowed: one of its pages may hold few, or none, while others follow. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { MatchView } from '#shared/contract/published/public-match-view';

import type { ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { type LoadPage, pagesInTurn } from '../api/pages-in-turn.ts';

type Match = MatchView | MatchForParties;
export type PageOfMatches = Answered<ListPage<Match>>;
export type LoadMatches = LoadPage<ListPage<Match>>;
export type FoundMatches = { readonly matches: readonly Match[]; readonly isCut: boolean };

export const mostMatches = 100;
/** Each looks at ten stored pages at most. */
const mostPages = 5;

/** @param tag what an earlier answer gave: each of its pages is asked for as it was then. */
export const findMatches = async (
  load: LoadMatches,
  tag?: string,
): Promise<Answered<FoundMatches>> => {
  const answer = await pagesInTurn(
    load,
    ({ pages, entries }) => pages < mostPages && entries < mostMatches,
  )(undefined, tag);
  if (!answer.ok) return answer;
  const { items, next } = answer.value;
  return { ...answer, value: { matches: items, isCut: next !== undefined } };
};
