/** One bounded walk over truth and derived state: every record with its lists and projections, then every cell and index page. */

import type { Generation, RecordKey } from '#shared/recompute/list-unit';
import { sharedUnits } from '#shared/recompute/unit-name';
import type { Suspect } from '#shared/recompute/verify-unit';
import { isAuditKey, type Key } from '#shared/table/keys';

import type { WithLogs } from '../dependencies.ts';
import { findSettledGenerations } from '../store/derived/generation-store.ts';
import { recordAt } from './owner-of-key.ts';
import { createStrays } from './strays.ts';
import type { HasTime } from '../time-for.ts';
import { verifyLogs } from './verify-logs.ts';
import { verifyHeads } from './verify-truth.ts';
import { lookAt, lookAtLists } from './look-at-units.ts';
import { type Position, keysAtOnce, unitAfter } from './walk-position.ts';
import { type Verified, nothing, joined } from './verified.ts';

export type Verification = {
  /** Whether projections that differ are written anew. Units are left to `confirm`. */
  readonly repairs: boolean;
  /** Whether all is left out but audit entries, what they tell of, and the logs: what follows from truth is no part of the audit. */
  readonly auditAlone?: boolean;
  /** The walk pauses when it has found so many; its last step may bring as many again for each generation. */
  readonly mostFindings: number;
};

type Walk = {
  readonly dependencies: WithLogs;
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

export type WalkStep = (position: Position) => Promise<Walked>;

/** A walk over the generations as they stand now. */
export const startWalk = async (
  dependencies: WithLogs,
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
  dependencies: WithLogs,
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
