/** The matches that ask something of whoever is signed in, or whose records read otherwise since: found by the links of the index. */
import { waitsForAnswer } from '#shared/contract/matches/match-waits';
import type { Today, WholeListId } from '#shared/contract/people/today-views';
import { compareText } from '#shared/domain/values/compare-text';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { nextState } from '#shared/domain/matches/match-transitions';
import { matchKey } from '#shared/table/keys';
import { matchIn } from '#shared/table/stored-truth';
import type { WaitingMatch } from '#shared/contract/people/waiting-views';

import type { Actor } from '../../actor.ts';
import type { Table } from '../../table.ts';
import { mayReadMatch } from '../matches/match-access.ts';
import { matchListsOf, type SeenMatch } from './match-lists.ts';
import { shownOf } from './shown-list.ts';
import { unansweredIn, asksConsent, seenMatches } from './seen-matches.ts';

/** Those that ask for consent first; the answer says how many there are and how many were looked at. */
const mostRead = 100;

const liveMatches = (entries: readonly IndexEntry[]): readonly string[] => {
  const rows = entries.flatMap(({ matches }) => matches);
  const asking = new Set(
    rows.flatMap(({ id, state }) => (nextState('consent', state) === undefined ? [] : id)),
  );
  const asks = (id: string): number => (asking.has(id) ? 0 : 1);
  return [...new Set(rows.map(({ id }) => id))].sort(
    (left, right) => asks(left) - asks(right) || compareText(left, right),
  );
};

const lineOf = ({ match, view, replyBy, matchCase }: SeenMatch): WaitingMatch => ({
  id: match.id,
  version: match.version,
  title: view.title,
  synthetic: match.synthetic,
  state: view.state,
  since: match.disclosed?.at ?? match.updatedAt,
  unanswered: [...unansweredIn(view)],
  recipients: view.recipients,
  supporters: view.supporters,
  recordsChanged: view.recordsChanged,
  replyBy,
  note: matchCase?.note ?? null,
  standDown: view.standDown?.why ?? null,
});

const listedWith =
  (whole: WholeListId | undefined) => (list: WholeListId, seen: readonly SeenMatch[]) =>
    shownOf(
      seen.map(lineOf).sort((left, right) => compareText(left.since, right.since)),
      list === whole,
    );

/** A party is told what waits for its own answer, everybody else what waits for any. */
const waits =
  ({ role, partyId }: Actor) =>
  ({ view }: SeenMatch): boolean =>
    role === 'representative' ? waitsForAnswer(view, partyId) : asksConsent(view);

export const readWaitingMatches = async (
  table: Table,
  actor: Actor,
  entries: readonly IndexEntry[],
  today: string,
  whole: WholeListId | undefined,
): Promise<Today['matches']> => {
  const live = liveMatches(entries);
  const items = await table.getMany(live.slice(0, mostRead).map(matchKey));
  const matches = items
    .flatMap((item) => (item ? [matchIn(item)] : []))
    .filter((match) => mayReadMatch(actor, match));
  const seen = await seenMatches(table, actor, matches);
  const listed = listedWith(whole);
  return {
    live: live.length,
    read: matches.length,
    answers: listed('answers', seen.filter(waits(actor))),
    flags: listed(
      'flags',
      seen.filter(({ view }) => view.recordsChanged),
    ),
    more: matchListsOf(seen, actor, today).map((each) => ({
      list: each.list,
      ...listed(each.list, each.matches),
    })),
  };
};
