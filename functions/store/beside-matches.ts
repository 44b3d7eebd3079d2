/** What stands beside matches, each in an item and an audit chain of its own: it moves no version of the match or of its records. */
import type { Match } from '#shared/domain/match';
import type { Item } from '#shared/table/item';
import type { AuditedType, Key } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../table.ts';
import { auditAction, type AuditContext } from './audit.ts';

type Versioned = { readonly id: string; readonly version: number };

export type HeldBeside<Value> = { readonly value: Value; readonly auditHash: string | null };

type Kind<Value> = {
  readonly type: AuditedType;
  /** Of the item that keeps it. */
  readonly field: string;
  readonly keyOf: (matchId: string) => Key;
  readonly valueIn: (item: Item) => Value;
  /** Of a match beside which nothing stands yet. */
  readonly unsaid: (match: Match) => Value;
};

export const besideMatches = <Value extends Versioned>({
  type,
  field,
  keyOf,
  valueIn,
  unsaid,
}: Kind<Value>) => {
  const heldIn = (match: Match, item: Item | undefined): HeldBeside<Value> =>
    item
      ? { value: valueIn(item), auditHash: auditHashIn(item) }
      : { value: unsaid(match), auditHash: null };
  return {
    find: async (table: Pick<KeyedTable, 'get'>, match: Match): Promise<HeldBeside<Value>> =>
      heldIn(match, await table.get(keyOf(match.id))),

    findMany: async (
      table: Pick<KeyedTable, 'getMany'>,
      matches: readonly Match[],
    ): Promise<(match: Match) => Value> => {
      const items = await table.getMany(matches.map(({ id }) => keyOf(id)));
      const held = new Map(matches.map((match, at) => [match.id, heldIn(match, items[at]).value]));
      return (match) => held.get(match.id) ?? unsaid(match);
    },

    /** @param before undefined beside a match that is only proposed now. */
    actions: (
      before: HeldBeside<Value> | undefined,
      after: Value,
      audit: AuditContext,
    ): readonly Action[] => {
      const held =
        before && before.auditHash !== null
          ? { value: before.value, auditHash: before.auditHash }
          : undefined;
      const { append, auditHash } = auditAction(type, held, after, audit);
      const item = { ...keyOf(after.id), version: after.version, [field]: after, auditHash };
      return [
        { put: item, ...(held ? { ifVersion: held.value.version } : { ifAbsent: true as const }) },
        append,
      ];
    },
  };
};
