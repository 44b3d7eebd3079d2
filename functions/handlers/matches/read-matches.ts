/** Matches as their parties see them, and all of them for the Secretariat and its readers. */
import {
  asReadBy,
  matchForParties,
  type MatchForParties,
} from '#shared/contract/matches/match-views';
import type { Match } from '#shared/domain/matches/match';
import { isMatchLetBy, type MatchFilter } from '#shared/domain/matches/match-filter';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Item } from '#shared/table/item';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { mayAtAll, notAllowed } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { readReadings } from '../../store/matches/match-ends.ts';
import { matchPages } from '../../store/matches/match-store.ts';
import { countedFirstPage, fillPage } from '../../store/records/record-lists.ts';
import type { HistoryEntry } from '../../store/records/history-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { historyPage, type HistoryQuery } from '../history-page.ts';
import { entryFor } from './history-entry.ts';
import { findMatchFor, legsOfReader, matchAnswer, mayReadMatch, readerOf } from './match-access.ts';

type One = { readonly actor: Actor; readonly path: { readonly id: string } };

export const readMatch =
  (dependencies: Dependencies) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const held = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!held.ok) return held;
    const { match } = held.value;
    const readingOf = await readReadings(dependencies.table, [match], legsOfReader(actor));
    return ok(matchAnswer(actor, match, readingOf(match)));
  };

export const readMatchHistory =
  (dependencies: Dependencies) =>
  async ({
    actor,
    path,
    query,
  }: One & { readonly query: HistoryQuery }): Promise<Result<Answer, Refusal>> => {
    const held = await findMatchFor(dependencies, actor, 'readMatch', path.id);
    if (!held.ok) return held;
    const shown = (entry: HistoryEntry) => entryFor(actor, held.value.match, entry);
    return historyPage(dependencies, { actor, type: 'MATCH', id: path.id, query, shown });
  };

/** One stored page of matches, of which the actor gets those that they may read. */
export const readableMatches = async (
  { table }: Pick<Dependencies, 'table'>,
  actor: Actor,
  from: Item | undefined,
): Promise<{ items: readonly { at: Item; value: MatchForParties }[]; next?: Item }> => {
  const page = await matchPages(table)(from);
  const shown = page.items.filter(({ value }) => mayReadMatch(actor, value));
  const readingOf = await readReadings(
    table,
    shown.map(({ value }) => value),
    legsOfReader(actor),
  );
  const items = shown.map(({ at, value }) => ({
    at,
    value: matchForParties(value, readingOf(value), readerOf(actor, value)),
  }));
  return { ...page, items };
};

type List = {
  readonly actor: Actor;
  readonly query: MatchFilter & { readonly limit: number; readonly cursor?: string | undefined };
};

export const listMatches =
  (dependencies: Dependencies) =>
  async ({ actor, query }: List): Promise<Result<Answer, Refusal>> => {
    if (!mayAtAll(actor, 'readMatch')) return refuse(notAllowed(actor, 'readMatch'));
    const { table } = dependencies;
    const secret = await getSecret(dependencies);
    const { limit, cursor, ...filter } = query;
    const scope = scopeFor(actor, 'matches', filter);
    const from = openCursor(secret, scope, cursor);
    if (!from.ok) return from;
    const isWanted = (match: Match): boolean =>
      mayReadMatch(actor, match) &&
      // By what they read of it: of another giver's leg they must not learn by asking.
      isMatchLetBy(filter, asReadBy(match, readerOf(actor, match)));
    const pages = matchPages(table);
    const { total, ...page } =
      cursor === undefined
        ? await countedFirstPage(pages, isWanted, limit)
        : { ...(await fillPage(pages, isWanted, from.value as never, limit)), total: undefined };
    const readingOf = await readReadings(table, page.items, legsOfReader(actor));
    const items = page.items.map((match) =>
      matchForParties(match, readingOf(match), readerOf(actor, match)),
    );
    return ok({
      body: {
        items,
        ...(page.next ? { next: sealCursor(secret, scope, page.next) } : {}),
        ...(total && { total }),
      },
    });
  };
