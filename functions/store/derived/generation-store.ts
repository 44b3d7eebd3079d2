/** The pointer to the generations, changed by people's decisions, and how far each building is, written by the machine. */
import * as z from 'zod';

import type { GenerationEntry, Pointer } from '#shared/recompute/generations';
import type { Generation } from '#shared/recompute/list-unit';
import { buildKey, generationsKey, type Key } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';
import { readKept } from '#shared/domain/kept/unreadable-item';

import { auditAction, type AuditContext } from '../log/audit.ts';
import { pointerIn } from './stored-pointer.ts';
import type { Action, Table } from '../../table.ts';

export type LoadedPointer = { readonly pointer: Pointer; readonly auditHash: string | undefined };

/** `lists` and `cells` are made, then all are checked until a whole pass finds none that differs; `removed` is for dropped ones. */
export const buildPhases = ['lists', 'cells', 'check', 'complete', 'removed'] as const;

export type Build = {
  readonly rev: number;
  readonly phase: (typeof buildPhases)[number];
  /** The last key of the walk so far; absent at the start of a phase. */
  readonly from?: Key;
  readonly lists: number;
  readonly cells: number;
  /** Units that differed in the check pass under way, or in the last one. */
  readonly differing: number;
  readonly at: string | null;
};

const buildSchema: z.ZodType<Build> = z.object({
  rev: z.int(),
  phase: z.enum(buildPhases),
  from: z.object({ PK: z.string(), SK: z.string() }).exactOptional(),
  lists: z.int(),
  cells: z.int(),
  differing: z.int(),
  at: z.string().nullable(),
});

export const firstBuild: Build = {
  rev: 0,
  phase: 'lists',
  lists: 0,
  cells: 0,
  differing: 0,
  at: null,
};

export const findPointer = async (table: Table): Promise<LoadedPointer> => {
  const item = await table.get(generationsKey);
  return { pointer: pointerIn(item), auditHash: item && auditHashIn(item) };
};

/** Stands in one transaction with its audit entry: who changed the policy is as much a record as who changed a pledge. */
export const pointerActions = (
  { pointer: before, auditHash: head }: LoadedPointer,
  pointer: Pointer,
  audit: AuditContext,
): readonly Action[] => {
  const held = head === undefined ? undefined : { value: before, auditHash: head };
  const { append, auditHash } = auditAction('PROJ', held, pointer, audit);
  const { version, generations, dropped } = pointer;
  return [
    {
      put: { ...generationsKey, version, generations, dropped, auditHash },
      ...(held ? { ifVersion: before.version } : { ifAbsent: true as const }),
    },
    append,
  ];
};

export const findBuild = async (table: Table, name: string): Promise<Build> => {
  const item = await table.get(buildKey(name));
  return item ? readKept('building', buildSchema, item['build']) : firstBuild;
};

/** Undefined when another run is ahead of this one. */
export const replaceBuildIfLast = async (
  table: Table,
  name: string,
  last: Build,
  next: Omit<Build, 'rev'>,
): Promise<Build | undefined> => {
  const build: Build = { ...next, rev: last.rev + 1 };
  const item = { ...buildKey(name), rev: build.rev, build };
  return (await table.putIfRev(item, last.rev)) ? build : undefined;
};

export const isComplete = ({ phase }: Build): boolean => phase === 'complete';

/** The generations whose units must all be right: every one that is written, but for one still being built. */
export const findSettledGenerations = async (
  table: Table,
  asOf: string,
): Promise<readonly Generation[]> => {
  const { pointer } = await findPointer(table);
  const settled = await Promise.all(
    pointer.generations.map(
      async ({ name, state }) => state !== 'building' || isComplete(await findBuild(table, name)),
    ),
  );
  return pointer.generations
    .filter((_, index) => settled[index])
    .map(({ name, policy }: GenerationEntry) => ({ name, policy, asOf }));
};
