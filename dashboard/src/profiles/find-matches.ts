/** The matches of a country or a party: everyone's are read page by page, since no list of them is narrowed. */
import type { MatchForParties } from '#shared/contract/match-views';
import type { MatchView } from '#shared/contract/public-match-view';
import type { PartyReference } from '#shared/domain/party';

import type { ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';

type Match = MatchView | MatchForParties;
export type PageOfMatches = Answered<ListPage<Match>>;
export type LoadMatches = (cursor?: string, ifNoneMatch?: string) => Promise<PageOfMatches>;
export type FoundMatches = { readonly matches: readonly Match[]; readonly isCut: boolean };

const mostPages = 5;

/** Where each page that was read begins, and the ETag that it had. */
type ReadPage = { readonly cursor?: string | undefined; readonly tag?: string | undefined };

const readAll = async (
  load: LoadMatches,
  isOf: (party: PartyReference) => boolean,
): Promise<Answered<FoundMatches>> => {
  const matches: Match[] = [];
  const read: ReadPage[] = [];
  let cursor: string | undefined;
  do {
    const answer = await load(cursor);
    if (!answer.ok) return answer;
    const isOfThem = ({ supporters, recipients }: Match): boolean =>
      [...supporters, ...recipients].some(isOf);
    matches.push(...answer.value.items.filter(isOfThem));
    read.push({ cursor, tag: answer.tag });
    cursor = answer.value.next;
  } while (cursor !== undefined && read.length < mostPages);
  const value = { matches, isCut: cursor !== undefined };
  return { ok: true, value, etag: null, tag: JSON.stringify(read) };
};

/** The first answer that says anything: while every page is as it was, that nothing changed. */
const askAnew = async (
  load: LoadMatches,
  isOf: (party: PartyReference) => boolean,
  [page, ...others]: readonly ReadPage[],
): Promise<Answered<FoundMatches>> => {
  const answer = await load(page?.cursor, page?.tag);
  if (answer.ok) return readAll(load, isOf);
  const isUnchanged = answer.problem.status === 304;
  return isUnchanged && others.length > 0 ? askAnew(load, isOf, others) : answer;
};

/** @param tag what an earlier answer gave: each of its pages is asked for as it was then. */
export const findMatches = (
  load: LoadMatches,
  isOf: (party: PartyReference) => boolean,
  tag?: string,
): Promise<Answered<FoundMatches>> =>
  tag === undefined
    ? readAll(load, isOf)
    : askAnew(load, isOf, JSON.parse(tag) as readonly ReadPage[]);
