/** What stands beside matches, each in an item and an audit chain of its own: it moves no version of the match or of its records. */
import type { Item } from '#shared/table/item';
import type { AuditedType, Key } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../../table.ts';
import { auditAction, type AuditContext } from '../log/audit.ts';

/** What it stands beside: a match, or one of its legs. */
export type Beside = { readonly id: string; readonly createdAt: string };

type Versioned = { readonly id: string; readonly version: number };

export type HeldBeside<Value> = { readonly value: Value; readonly auditHash: string | null };

type Kind<Value> = {
  readonly type: AuditedType;
  /** Of the item that keeps it. */
  readonly field: string;
  readonly keyOf: (id: string) => Key;
  readonly valueIn: (item: Item) => Value;
  /** Where nothing stands yet. */
  readonly unsaid: (beside: Beside) => Value;
};

export const besideMatches = <Value extends Versioned>({
  type,
  field,
  keyOf,
  valueIn,
  unsaid,
}: Kind<Value>) => {
  const heldIn = (beside: Beside, item: Item | undefined): HeldBeside<Value> =>
    item
      ? { value: valueIn(item), auditHash: auditHashIn(item) }
      : { value: unsaid(beside), auditHash: null };
  return {
    find: async (table: Pick<KeyedTable, 'get'>, beside: Beside): Promise<HeldBeside<Value>> =>
      heldIn(beside, await table.get(keyOf(beside.id))),

    findMany: async (
      table: Pick<KeyedTable, 'getMany'>,
      besides: readonly Beside[],
    ): Promise<(beside: Beside) => Value> => {
      const items = await table.getMany(besides.map(({ id }) => keyOf(id)));
      const held = new Map(besides.map((each, at) => [each.id, heldIn(each, items[at]).value]));
      return (beside) => held.get(beside.id) ?? unsaid(beside);
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
