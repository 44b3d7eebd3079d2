/** The matches that ask something of whoever is signed in, or whose records read otherwise since: found by the links of the index. */
import { waitsForAnswer } from '#shared/contract/match-waits';
import { matchForParties, type MatchForParties } from '#shared/contract/match-views';
import type { Today } from '#shared/contract/today-views';
import type { WaitingMatch } from '#shared/contract/waiting-views';
import { compareText } from '#shared/domain/compare-text';
import type { IndexEntry } from '#shared/domain/index-entry';
import type { Match } from '#shared/domain/match';
import { replyByOf } from '#shared/domain/reply-by';
import { nextState } from '#shared/domain/match-transitions';
import { recordKinds } from '#shared/domain/record';
import { matchKey } from '#shared/table/keys';
import { matchIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import { findCases } from '../../store/case-store.ts';
import { findExchanges } from '../../store/exchange-store.ts';
import { readReadings } from '../../store/match-ends.ts';
import { officersAmong } from '../../store/officers.ts';
import type { Table } from '../../table.ts';
import { mayReadMatch, readerOf } from '../matches/match-access.ts';
import { matchListsOf, type SeenMatch } from './match-lists.ts';
import { mostShown } from './waiting-records.ts';

/** Those that ask for consent first; the answer says how many there are and how many were looked at. */
const mostRead = 100;

const liveMatches = (entries: readonly IndexEntry[]): readonly string[] => {
  const states = new Map(
    entries.flatMap(({ matches }) => matches.map(({ id, state }) => [id, state] as const)),
  );
  const asks = (id: string): number => {
    const state = states.get(id);
    return state && nextState('consent', state) ? 0 : 1;
  };
  return [...states.keys()].sort(
    (left, right) => asks(left) - asks(right) || compareText(left, right),
  );
};

const unansweredIn = ({ answered }: MatchForParties) =>
  recordKinds.filter((side) => !answered[side]);

const lineOf = ({ match, view, replyBy, matchCase }: SeenMatch): WaitingMatch => ({
  id: match.id,
  version: match.version,
  title: match.title,
  synthetic: match.synthetic,
  state: match.state,
  since: match.disclosed?.at ?? match.updatedAt,
  unanswered: [...unansweredIn(view)],
  recipients: view.recipients,
  supporters: view.supporters,
  recordsChanged: view.recordsChanged,
  replyBy,
  note: matchCase?.note ?? null,
  standDown: view.standDown?.why ?? null,
});

const listed = (seen: readonly SeenMatch[]) => ({
  total: seen.length,
  items: seen
    .map(lineOf)
    .sort((left, right) => compareText(left.since, right.since))
    .slice(0, mostShown),
});

const asksConsent = (view: MatchForParties): boolean =>
  nextState('consent', view.state) !== undefined && unansweredIn(view).length > 0;

/** A party is told what waits for its own answer, everybody else what waits for any. */
const waits =
  ({ role, partyId }: Actor) =>
  ({ view }: SeenMatch): boolean =>
    role === 'representative' ? waitsForAnswer(view, partyId) : asksConsent(view);

/** Each match with what stands beside it: of the Secretariat's case, for the Secretariat alone. */
const seenBy = async (
  table: Table,
  actor: Actor,
  matches: readonly Match[],
): Promise<readonly SeenMatch[]> => {
  const readingOf = await readReadings(table, matches);
  const exchangeOf = await findExchanges(table, matches);
  const caseOf = actor.role === 'secretariat' ? await findCases(table, matches) : undefined;
  const officers = await officersAmong(
    table,
    matches.map((match) => caseOf?.(match).officer ?? null),
  );
  return matches.map((match) => {
    const view = matchForParties(match, readingOf(match), readerOf(actor, match));
    const exchange = exchangeOf(match);
    const matchCase = caseOf?.(match);
    return {
      match,
      view,
      exchange,
      matchCase,
      hasOfficer: officers.has(matchCase?.officer ?? ''),
      replyBy: replyByOf(match, exchange.replyBy)?.date ?? null,
      isUnanswered: asksConsent(view),
    };
  });
};

export const readWaitingMatches = async (
  table: Table,
  actor: Actor,
  entries: readonly IndexEntry[],
  today: string,
): Promise<Today['matches']> => {
  const live = liveMatches(entries);
  const items = await table.getMany(live.slice(0, mostRead).map(matchKey));
  const matches = items
    .flatMap((item) => (item ? [matchIn(item)] : []))
    .filter((match) => mayReadMatch(actor, match));
  const seen = await seenBy(table, actor, matches);
  return {
    live: live.length,
    read: matches.length,
    answers: listed(seen.filter(waits(actor))),
    flags: listed(seen.filter(({ view }) => view.recordsChanged)),
    more: matchListsOf(seen, actor, today).map((each) => ({
      list: each.list,
      ...listed(each.matches),
    })),
  };
};
