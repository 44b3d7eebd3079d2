/** Matches with what stands beside them, as whoever is signed in sees them. */
import { matchForParties, type MatchForParties } from '#shared/contract/matches/match-views';
import { awaitedReply } from '#shared/domain/matches/awaited-reply';
import { byLeg } from '#shared/domain/matches/match-legs';
import type { Match } from '#shared/domain/matches/match';
import { nextState } from '#shared/domain/matches/match-transitions';
import { recordKinds } from '#shared/domain/records/record';
import { asksForReply } from '#shared/domain/matches/reply-by';

import type { Actor } from '../../actor.ts';
import { findCases } from '../../store/matches/case-store.ts';
import { findBlockedEverywhere, findConducts } from '../../store/matches/conduct-store.ts';
import { besideLeg, findExchanges } from '../../store/matches/exchange-store.ts';
import { readReadings } from '../../store/matches/match-ends.ts';
import { officersAmong } from '../../store/people/officers.ts';
import type { Table } from '../../table.ts';
import { legsOfReader, readerOf } from '../matches/match-access.ts';
import type { SeenMatch } from './match-lists.ts';

export const unansweredIn = ({ answered }: MatchForParties) =>
  recordKinds.filter((side) => !answered[side]);

/** Also where all have answered and the match could not go on: then one of them answers again, or it is revised. */
export const asksConsent = (view: MatchForParties): boolean =>
  view.legs.some(
    ({ state, answered }) =>
      state !== null && nextState('consent', state) !== undefined && answered !== null,
  );

/** Each match with what stands beside it: of the Secretariat's case, for the Secretariat alone. */
export const seenMatches = async (
  table: Table,
  actor: Actor,
  matches: readonly Match[],
): Promise<readonly SeenMatch[]> => {
  const readingOf = await readReadings(table, matches, legsOfReader(actor));
  const besides = matches.map((match) =>
    legsOfReader(actor)(match).map((leg) => ({
      leg,
      own: byLeg(match, leg),
      beside: besideLeg(match, leg),
    })),
  );
  const items = besides.flatMap((legs) => legs.map(({ beside }) => beside));
  const exchangeOf = await findExchanges(table, items);
  const conductOf = await findConducts(table, items);
  const everywhereOf = await findBlockedEverywhere(
    table,
    besides.flatMap((legs) => legs.map(({ own }) => own)),
  );
  const caseOf = actor.role === 'secretariat' ? await findCases(table, matches) : undefined;
  const officers = await officersAmong(
    table,
    matches.map((match) => caseOf?.(match).officer ?? null),
  );
  return matches.map((match, at) => {
    const view = matchForParties(match, readingOf(match), readerOf(actor, match));
    const legs = (besides[at] ?? []).map(({ leg, own, beside }) => ({
      leg,
      own,
      exchange: exchangeOf(beside),
      conduct: conductOf(beside),
    }));
    const asked = legs.filter(({ own }) => asksForReply(own));
    const awaited = asked.flatMap(({ leg, own, exchange, conduct }) => {
      const reading = readingOf(match)(leg);
      return awaitedReply(own, { reading, exchange, conduct, everywhere: everywhereOf(own) }) ?? [];
    });
    const matchCase = caseOf?.(match);
    return {
      match,
      view,
      legs,
      matchCase,
      hasOfficer: officers.has(matchCase?.officer ?? ''),
      replyBy: awaited.map(({ replyBy }) => replyBy).toSorted()[0] ?? null,
      awaited,
    };
  });
};
