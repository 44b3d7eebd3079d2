/** What passes beside a match, in an item and an audit chain of its own: it moves no version of the match or of its records. */
import { type MatchExchange, silentExchange } from '#shared/domain/match-exchange';
import type { Match } from '#shared/domain/match';
import { exchangeKey } from '#shared/table/keys';
import { auditHashIn, exchangeIn } from '#shared/table/stored-truth';
import type { Item } from '#shared/table/item';

import type { Action, KeyedTable } from '../table.ts';
import { auditAction, type AuditContext } from './audit.ts';

export type HeldExchange = { readonly exchange: MatchExchange; readonly auditHash: string | null };

const heldIn = (match: Match, item: Item | undefined): HeldExchange =>
  item
    ? { exchange: exchangeIn(item), auditHash: auditHashIn(item) }
    : { exchange: silentExchange(match), auditHash: null };

export const findExchange = async (
  table: Pick<KeyedTable, 'get'>,
  match: Match,
): Promise<HeldExchange> => heldIn(match, await table.get(exchangeKey(match.id)));

export const findExchanges = async (
  table: Pick<KeyedTable, 'getMany'>,
  matches: readonly Match[],
): Promise<(match: Match) => MatchExchange> => {
  const items = await table.getMany(matches.map(({ id }) => exchangeKey(id)));
  const held = new Map(matches.map((match, at) => [match.id, heldIn(match, items[at]).exchange]));
  return (match) => held.get(match.id) ?? silentExchange(match);
};

export const exchangeActions = (
  { exchange: before, auditHash: head }: HeldExchange,
  after: MatchExchange,
  audit: AuditContext,
): readonly Action[] => {
  const { append, auditHash } = auditAction(
    'EXCHANGE',
    head === null ? undefined : { value: before, auditHash: head },
    after,
    audit,
  );
  const item = { ...exchangeKey(after.id), version: after.version, exchange: after, auditHash };
  return [
    { put: item, ...(head === null ? { ifAbsent: true as const } : { ifVersion: before.version }) },
    append,
  ];
};
