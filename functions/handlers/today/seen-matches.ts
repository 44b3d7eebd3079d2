/** Matches with what stands beside them, as whoever is signed in sees them. */
import { matchForParties, type MatchForParties } from '#shared/contract/match-views';
import type { Match } from '#shared/domain/match';
import { replyByOf } from '#shared/domain/reply-by';
import { nextState } from '#shared/domain/match-transitions';
import { clockRuns } from '#shared/domain/match-conduct';
import { type RecordKind, recordKinds } from '#shared/domain/record';

import type { Actor } from '../../actor.ts';
import { findCases } from '../../store/case-store.ts';
import { findBlockedEverywhere, findConducts } from '../../store/conduct-store.ts';
import { findExchanges } from '../../store/exchange-store.ts';
import { readReadings } from '../../store/match-ends.ts';
import { officersAmong } from '../../store/officers.ts';
import type { Table } from '../../table.ts';
import { readerOf } from '../matches/match-access.ts';
import type { SeenMatch } from './match-lists.ts';

export const unansweredIn = ({ answered }: MatchForParties) =>
  recordKinds.filter((side) => !answered[side]);

export const asksConsent = (view: MatchForParties): boolean =>
  nextState('consent', view.state) !== undefined && unansweredIn(view).length > 0;

/** Each match with what stands beside it: of the Secretariat's case, for the Secretariat alone. */
export const seenMatches = async (
  table: Table,
  actor: Actor,
  matches: readonly Match[],
): Promise<readonly SeenMatch[]> => {
  const readingOf = await readReadings(table, matches);
  const exchangeOf = await findExchanges(table, matches);
  const conductOf = await findConducts(table, matches);
  const everywhereOf = await findBlockedEverywhere(table, matches);
  const caseOf = actor.role === 'secretariat' ? await findCases(table, matches) : undefined;
  const officers = await officersAmong(
    table,
    matches.map((match) => caseOf?.(match).officer ?? null),
  );
  return matches.map((match) => {
    const view = matchForParties(match, readingOf(match), readerOf(actor, match));
    const exchange = exchangeOf(match);
    const conduct = conductOf(match);
    const runs = (side: RecordKind) => clockRuns(conduct, everywhereOf(match), side);
    const matchCase = caseOf?.(match);
    return {
      match,
      view,
      exchange,
      conduct,
      matchCase,
      hasOfficer: officers.has(matchCase?.officer ?? ''),
      replyBy: replyByOf(match, exchange.replyBy)?.date ?? null,
      isUnanswered: asksConsent(view) && unansweredIn(view).some(runs),
    };
  });
};
