/** The matches of a country or a party: everyone's are read page by page, since no list of them is narrowed. */
import type { MatchForParties } from '#shared/contract/matches/match-views';
import type { MatchView } from '#shared/contract/published/public-match-view';
import type { PartyReference } from '#shared/domain/parties/party';

import type { ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { type LoadPage, pagesInTurn } from '../api/pages-in-turn.ts';

type Match = MatchView | MatchForParties;
export type PageOfMatches = Answered<ListPage<Match>>;
export type LoadMatches = LoadPage<ListPage<Match>>;
export type FoundMatches = { readonly matches: readonly Match[]; readonly isCut: boolean };

const mostPages = 5;

/** @param tag what an earlier answer gave: each of its pages is asked for as it was then. */
export const findMatches = async (
  load: LoadMatches,
  isOf: (party: PartyReference) => boolean,
  tag?: string,
): Promise<Answered<FoundMatches>> => {
  const answer = await pagesInTurn(load, ({ pages }) => pages < mostPages)(undefined, tag);
  if (!answer.ok) return answer;
  const { items, next } = answer.value;
  const matches = items.filter(({ supporters, recipients }) =>
    [...supporters, ...recipients].some(isOf),
  );
  return { ...answer, value: { matches, isCut: next !== undefined } };
};
