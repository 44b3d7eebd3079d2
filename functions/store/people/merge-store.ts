/** Parties that go into others, as it is kept: how far it is, and what was moved, each put in the transaction that moved it. */
import * as z from 'zod';

import { shaped } from '#shared/domain/kept/kept-shapes';
import type { MatchBefore } from '#shared/domain/merging/match-back';
import type { RecordBefore } from '#shared/domain/merging/record-before';
import { otherNameKinds } from '#shared/domain/parties/other-name-kinds';
import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Gained } from '#shared/naming/merged-parties';
import type { Item } from '#shared/table/item';
import {
  mergeKey,
  mergePartition,
  movedIn,
  movedKey,
  type MovedType,
  partingIn,
  partingKey,
} from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Action, Table } from '../../table.ts';
import { readPartition } from '../table/read-partition.ts';

const gainedSchema = z.object({
  otherNames: z.array(z.object({ name: z.string(), is: z.enum(otherNameKinds) })),
  outsideIds: z.array(z.object({ register: z.string(), id: z.string() })),
  type: z.boolean(),
  country: z.boolean(),
  units: z.array(z.string()),
});

export const mergePhases = ['moving', 'lookingAgain', 'complete'] as const;

const mergeSchema = z.object({
  /** Of the party that goes in. */
  id: z.string(),
  into: z.string(),
  rev: z.int(),
  /** Into the other party, or out of it again. */
  way: z.enum(['in', 'out']),
  /** What names the party that went in may have been written while it was moved: it is looked for once more, later. */
  phase: z.enum(mergePhases),
  /** The last key of the walk so far; absent at the start of a phase. */
  from: z.object({ PK: z.string(), SK: z.string() }).exactOptional(),
  /** On the way out, what stays with the party that it went into. */
  staying: z.array(z.string()),
  gained: gainedSchema,
  by: z.object({
    sub: z.string(),
    role: z.enum(['secretariat', 'administrator']),
    partyId: z.null(),
  }),
  startedAt: z.string(),
});

export type Merge = Readonly<Omit<z.infer<typeof mergeSchema>, 'gained'>> & {
  readonly gained: Gained;
};

export const mergerOf = ({ sub, role }: Actor): Merge['by'] => ({
  sub,
  role: role === 'administrator' ? role : 'secretariat',
  partyId: null,
});

const mergeIn = (item: Item): Merge => readKept('merge of parties', mergeSchema, item['merge']);

export const findMerge = async (
  table: Pick<Table, 'get'>,
  id: string,
): Promise<Merge | undefined> => {
  const item = await table.get(mergeKey(id));
  return item && mergeIn(item);
};

const unfinished = 'MERGE';

/** What is not done yet is found by an index, for the hourly run. */
const itemOf = (merge: Merge): Item => ({
  ...mergeKey(merge.id),
  rev: merge.rev,
  version: merge.rev,
  merge,
  ...(merge.phase !== 'complete' && { kindKey: unfinished, updatedKey: merge.startedAt }),
});

export const beginMerge = (before: Merge | undefined, merge: Omit<Merge, 'rev'>): Action => {
  const put = itemOf({ ...merge, rev: (before?.rev ?? 0) + 1 });
  return before ? { put, ifVersion: before.rev } : { put, ifAbsent: true };
};

/** Undefined when another run is ahead of this one. */
export const keepMergeIfLast = async (
  table: Pick<Table, 'putIfRev'>,
  last: Merge,
  next: Omit<Merge, 'rev'>,
): Promise<Merge | undefined> => {
  const merge = { ...next, rev: last.rev + 1 };
  return (await table.putIfRev(itemOf(merge), last.rev)) ? merge : undefined;
};

export const unfinishedMerges = async (
  table: Pick<Table, 'indexPage'>,
): Promise<readonly Merge[]> => {
  const { items } = await table.indexPage('byKind', unfinished, undefined, 100);
  return items.map(mergeIn);
};

export const recordBeforeIn = (item: Item): RecordBefore =>
  shaped<RecordBefore>('moved record', item['before']);
export const matchBeforeIn = (item: Item): MatchBefore =>
  shaped<MatchBefore>('moved match', item['before']);

/** With what is needed to put it back; what was moved once is noted once. */
export const noteMoved = (
  merge: Pick<Merge, 'id'>,
  { type, id }: Pick<Moved, 'type' | 'id'>,
  before: RecordBefore | MatchBefore | null,
): Action => ({ put: { ...movedKey(merge.id, type, id), before } });

export type Moved = { readonly type: MovedType; readonly id: string; readonly item: Item };

/** What is still noted as moved, records first. */
export const movedBy = async (
  table: Pick<Table, 'page'>,
  mergeId: string,
): Promise<readonly Moved[]> => {
  const items = await readPartition(table, mergePartition(mergeId));
  return items.flatMap((item) => {
    const named = movedIn(item);
    return named ? [{ ...named, item }] : [];
  });
};

/** Noted as the parting begins, since the party that stays no longer names the other, until all of it is back. */
export const noteParting = ({ id, into }: Pick<Merge, 'id' | 'into'>): Action => ({
  put: { ...partingKey(into, id) },
});

/** Parties that are being parted from this one. */
export const partingFrom = async (
  table: Pick<Table, 'page'>,
  partyId: string,
): Promise<readonly string[]> =>
  (await readPartition(table, mergePartition(partyId))).flatMap((item) => partingIn(item) ?? []);
