/** The matches that wait for an answer, or whose records read otherwise since: found by the links of the index. */
import { waitsForAnswer } from '#shared/contract/match-waits';
import { matchForParties, type MatchForParties } from '#shared/contract/match-views';
import type { Today, WaitingMatch } from '#shared/contract/today-views';
import { compareText } from '#shared/domain/compare-text';
import type { IndexEntry } from '#shared/domain/index-entry';
import type { Match } from '#shared/domain/match';
import { nextState } from '#shared/domain/match-transitions';
import { recordKinds } from '#shared/domain/record';
import { matchKey } from '#shared/table/keys';
import { matchIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import { readReadings } from '../../store/match-ends.ts';
import type { Table } from '../../table.ts';
import { mayReadMatch, readerOf } from '../matches/match-access.ts';
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

const lineOf = (match: Match, view: MatchForParties): WaitingMatch => ({
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
});

type Seen = { readonly line: WaitingMatch; readonly view: MatchForParties };

const listed = (seen: readonly Seen[]) => ({
  total: seen.length,
  items: seen
    .map(({ line }) => line)
    .sort((left, right) => compareText(left.since, right.since))
    .slice(0, mostShown),
});

/** A party is told what waits for its own answer, everybody else what waits for any. */
const waits =
  ({ role, partyId }: Actor) =>
  ({ view }: Seen): boolean =>
    role === 'representative'
      ? waitsForAnswer(view, partyId)
      : nextState('consent', view.state) !== undefined && unansweredIn(view).length > 0;

export const readWaitingMatches = async (
  table: Table,
  actor: Actor,
  entries: readonly IndexEntry[],
): Promise<Today['matches']> => {
  const live = liveMatches(entries);
  const items = await table.getMany(live.slice(0, mostRead).map(matchKey));
  const matches = items
    .flatMap((item) => (item ? [matchIn(item)] : []))
    .filter((match) => mayReadMatch(actor, match));
  const readingOf = await readReadings(table, matches);
  const seen = matches.map((match): Seen => {
    const view = matchForParties(match, readingOf(match), readerOf(actor, match));
    return { line: lineOf(match, view), view };
  });
  return {
    live: live.length,
    read: matches.length,
    answers: listed(seen.filter(waits(actor))),
    flags: listed(seen.filter(({ view }) => view.recordsChanged)),
  };
};
