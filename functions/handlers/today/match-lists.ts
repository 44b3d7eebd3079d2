/** The lists of matches by what they ask of whoever is signed in: each is told by a rule over one match and what stands beside it. */
import { type MatchListId, matchListIds } from '#shared/contract/people/today-views';
import type { AwaitedReply } from '#shared/domain/matches/awaited-reply';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { isHandedTo, type MatchCase } from '#shared/domain/matches/match-case';
import { isUndecided, type MatchConduct } from '#shared/domain/matches/match-conduct';
import {
  awaitsAcceptance,
  type MatchExchange,
  openQuestionsTo,
} from '#shared/domain/matches/match-exchange';
import type { Match } from '#shared/domain/matches/match';
import { isLive } from '#shared/domain/match-states';
import { sidesOf } from '#shared/domain/matches/match-parties';

import type { Actor } from '../../actor.ts';

export type SeenMatch = {
  readonly match: Match;
  readonly view: MatchForParties;
  /** Each leg that its reader sees, with what passes beside it. */
  readonly legs: readonly {
    readonly own: Match;
    readonly exchange: MatchExchange;
    readonly conduct: MatchConduct;
  }[];
  /** For the Secretariat alone. */
  readonly matchCase: MatchCase | undefined;
  readonly hasOfficer: boolean;
  readonly replyBy: string | null;
  /** What each of these legs still waits for. */
  readonly awaited: readonly AwaitedReply[];
};

type Rule = (seen: SeenMatch, actor: Actor, today: string) => boolean;

const rules: Readonly<Record<MatchListId, Rule>> = {
  handOvers: ({ matchCase }, { sub }) => matchCase !== undefined && isHandedTo(matchCase, sub),
  unowned: ({ matchCase, match, hasOfficer }) =>
    matchCase !== undefined && isLive(match.state) && !hasOfficer,
  /** A party reads the day beside its own answer. Where nobody is held to the day, it is the Secretariat’s to see to. */
  overdue: ({ awaited }, { role }, today) =>
    role !== 'representative' &&
    awaited.some(
      ({ replyBy, held }) => replyBy < today && (held.length > 0 || role === 'secretariat'),
    ),
  introductions: ({ legs }, { partyId }) =>
    legs.some(({ own, exchange }) =>
      sidesOf(own, partyId).some((side) => awaitsAcceptance(own, exchange, side)),
    ),
  questions: ({ legs }, { role, partyId }) =>
    legs.some(
      ({ own, exchange }) =>
        openQuestionsTo(
          own,
          exchange,
          role === 'secretariat' ? ['secretariat'] : sidesOf(own, partyId),
        ).length > 0,
    ),
  reported: ({ legs }, { role }) =>
    role === 'secretariat' && legs.some(({ conduct }) => isUndecided(conduct)),
  standDown: ({ view }) => view.standDown !== null,
};

/** By list, the matches that belong to it; lists without any are left out. */
export const matchListsOf = (
  seen: readonly SeenMatch[],
  actor: Actor,
  today: string,
): readonly { readonly list: MatchListId; readonly matches: readonly SeenMatch[] }[] =>
  matchListIds
    .map((list) => ({ list, matches: seen.filter((each) => rules[list](each, actor, today)) }))
    .filter(({ matches }) => matches.length > 0);
