/** One bounded walk over truth and derived state: every record with its lists and projections, then every cell and index page. */
import * as z from 'zod';

import type { Generation, RecordKey } from '#shared/recompute/list-unit';
import { allCells, sharedUnits } from '#shared/recompute/unit-name';
import type { Suspect } from '#shared/recompute/verify-unit';
import { isAuditKey, type Key } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { findSettledGenerations } from '../store/generation-store.ts';
import { recordAt } from './owner-of-key.ts';
import { createStrays } from './strays.ts';
import type { HasTime } from '../time-for.ts';
import { type Drift, lookAt, lookAtLists } from './units.ts';
import { verifyLogs } from './verify-logs.ts';
import { verifyHeads } from './verify-truth.ts';

/** Where a walk goes on: after a key, or at a unit that is none of one record once the keys are through. */
export type Position = { readonly from?: Key } | { readonly cell: number };

export const positionSchema: z.ZodType<Position> = z.union([
  z.strictObject({ cell: z.int().min(0) }),
  z.strictObject({ from: z.object({ PK: z.string(), SK: z.string() }).exactOptional() }),
]);

export type Verified = {
  /** Lists, cells and index pages looked at, of every generation. */
  readonly units: number;
  readonly records: number;
  /** Records whose words other tables had read. */
  readonly readAnew: number;
  /** Audit entries that were in no log yet. */
  readonly unlogged: number;
  readonly suspects: readonly Suspect[];
  readonly drift: readonly Drift[];
};

export const nothing: Verified = {
  units: 0,
  records: 0,
  readAnew: 0,
  unlogged: 0,
  suspects: [],
  drift: [],
};

export const joined = (left: Verified, right: Verified): Verified => ({
  units: left.units + right.units,
  records: left.records + right.records,
  readAnew: left.readAnew + right.readAnew,
  unlogged: left.unlogged + right.unlogged,
  suspects: [...left.suspects, ...right.suspects],
  drift: [...left.drift, ...right.drift],
});

/** Fewer where findings are bounded, since one step may find something at each key. */
const keysAtOnce = 500;
const cellsAtOnce = 16;
const pagesAtOnce = 64;

/** Where the step after this one begins: a page of the index is far less to read than a cell. */
const unitAfter = (unit: number): number =>
  unit < allCells.length ? Math.min(unit + cellsAtOnce, allCells.length) : unit + pagesAtOnce;

export type Verification = {
  /** Whether projections that differ are written anew. Units are left to `confirm`. */
  readonly repairs: boolean;
  /** Whether all is left out but audit entries, what they tell of, and the logs: what follows from truth is no part of the audit. */
  readonly auditAlone?: boolean;
  /** The walk pauses when it has found so many; its last step may bring as many again for each generation. */
  readonly mostFindings: number;
};

type Walk = {
  readonly dependencies: Dependencies;
  readonly generations: readonly Generation[];
  readonly repairs: boolean;
  readonly auditAlone: boolean;
  readonly keysAtOnce: number;
  readonly strays: ReturnType<typeof createStrays>;
};

export type Walked = { readonly verified: Verified; readonly next?: Position };

const inEach = async (
  { generations }: Walk,
  look: (generation: Generation) => Promise<readonly Suspect[]>,
): Promise<readonly Suspect[]> => {
  const found: Suspect[] = [];
  for (const generation of generations) found.push(...(await look(generation)));
  return found;
};

const walkKeys = async (walk: Walk, from: Key | undefined): Promise<Walked> => {
  const { dependencies, generations, repairs, auditAlone, strays } = walk;
  const { keys, next } = await dependencies.table.walkKeys(from, walk.keysAtOnce);
  const records = keys.flatMap((key) => recordAt(key) ?? []);
  const stray = await strays.among(auditAlone ? keys.filter(isAuditKey) : keys);
  const owners: readonly RecordKey[] = [...records, ...stray.lists];
  const suspects = await inEach(walk, (each) => lookAtLists(dependencies, owners, each));
  const wrong = await verifyHeads(dependencies, keys, { repairs, auditAlone });
  const logs = await verifyLogs(dependencies, keys, repairs);
  return {
    verified: {
      units: owners.length * generations.length,
      records: records.length,
      readAnew: wrong.readAnew,
      unlogged: logs.unlogged,
      suspects,
      drift: [...wrong.drift, ...logs.drift, ...stray.drift],
    },
    next: next ? { from: next } : { cell: 0 },
  };
};

const walkCells = async (walk: Walk, cell: number): Promise<Walked> => {
  const next = unitAfter(cell);
  const units = sharedUnits.slice(cell, next);
  const suspects = await inEach(walk, (each) => lookAt(walk.dependencies, units, each));
  const verified = { ...nothing, units: units.length * walk.generations.length, suspects };
  return next < sharedUnits.length ? { verified, next: { cell: next } } : { verified };
};

/** Where a walk goes on that leaves one step out: after its keys, or at the cells where even these cannot be read. */
export const positionAfter = async (
  { table }: Dependencies,
  position: Position,
): Promise<Position | undefined> => {
  if ('cell' in position) {
    const cell = unitAfter(position.cell);
    return cell < sharedUnits.length ? { cell } : undefined;
  }
  try {
    const { next } = await table.walkKeys(position.from, keysAtOnce);
    return next ? { from: next } : { cell: 0 };
  } catch {
    return { cell: 0 };
  }
};

export type WalkStep = (position: Position) => Promise<Walked>;

/** A walk over the generations as they stand now. */
export const startWalk = async (
  dependencies: Dependencies,
  { repairs, mostFindings, auditAlone = false }: Verification,
): Promise<WalkStep> => {
  const walk: Walk = {
    dependencies,
    generations: auditAlone
      ? []
      : await findSettledGenerations(dependencies.table, dependencies.now()),
    repairs,
    auditAlone,
    strays: createStrays(dependencies, repairs),
    keysAtOnce: Math.min(keysAtOnce, mostFindings),
  };
  return (position) =>
    'cell' in position ? walkCells(walk, position.cell) : walkKeys(walk, position.from);
};

/** Walks on from a position; without a next one, all has been walked. */
export const verifyOn = async (
  dependencies: Dependencies,
  position: Position,
  order: Verification,
  hasTime: HasTime,
): Promise<Walked> => {
  const step = await startWalk(dependencies, order);
  let verified = nothing;
  let at: Position = position;
  do {
    const walked = await step(at);
    verified = joined(verified, walked.verified);
    if (!walked.next) return { verified };
    at = walked.next;
  } while (hasTime() && verified.suspects.length + verified.drift.length < order.mostFindings);
  return { verified, next: at };
};
