/** What happens every hour without anybody asking: building goes on, what was dropped is cleared away, all is verified. */
import * as z from 'zod';

import type { Suspect } from '#shared/recompute/verify-unit';
import { failedUnits, type Key } from '#shared/table/keys';
import { readKept } from '#shared/domain/unreadable-item';

import type { Dependencies } from '../dependencies.ts';
import { keepWorld } from '../store/world-store.ts';
import { faultOf } from '../fault.ts';
import { findPointer, findSettledGenerations } from '../store/generation-store.ts';
import { readPartition } from '../store/read-partition.ts';
import { buildOn } from './build.ts';
import { heldWorld } from './held-world.ts';
import { lapseDue } from './lapse.ts';
import { remind } from './remind.ts';
import { removeOn } from './remove-generation.ts';
import { type HasTime, lagMilliseconds, runMilliseconds, timeFor } from '../time-for.ts';
import { confirm, type Drift, lookAt } from './units.ts';
import {
  joined,
  nothing,
  type Position,
  positionAfter,
  positionSchema,
  startWalk,
  type Verified,
  type Walked,
  type WalkStep,
} from './verify.ts';

/** Where a walk that did not end in its hour goes on in the next. */
const positionKey: Key = { PK: 'PROJ', SK: 'VERIFICATION' };

/** A suspect that somebody else wrote in between, and that is wrong again, is looked at this often. */
const looks = 3;

const confirmAll = async (
  dependencies: Dependencies,
  found: readonly Suspect[],
): Promise<readonly Drift[]> => {
  const { table, sleep, now } = dependencies;
  const drift: Drift[] = [];
  let suspects = found;
  for (let look = 1; look <= looks && suspects.length > 0; look += 1) {
    await sleep(lagMilliseconds);
    const generations = await findSettledGenerations(table, now());
    const confirmed = await confirm(dependencies, generations, suspects, true);
    drift.push(...confirmed.drift);
    suspects = confirmed.suspects;
  }
  return drift;
};

/** Forgets failures of units that have come right since, or whose generation is gone. */
const clearFailures = async (dependencies: Dependencies): Promise<void> => {
  const { table, now } = dependencies;
  const generations = await findSettledGenerations(table, now());
  for (const failed of await readPartition(table, failedUnits)) {
    const generation = generations.find(({ name }) => name === failed['generation']);
    const units = [readKept('failed unit', z.string(), failed['unit'])];
    const wrong = generation ? await lookAt(dependencies, units, generation) : [];
    if (wrong.length === 0) await table.remove({ PK: failed.PK, SK: failed.SK });
  }
};

const everything = { repairs: true, mostFindings: Number.POSITIVE_INFINITY };

/** A step that took the run with it so often is left out: it would be all that ever happens. */
const mostTries = 2;

type Kept = { readonly position: Position; readonly tries: number };

const keptSchema: z.ZodType<Kept> = z.object({
  position: positionSchema.default({}),
  tries: z.int().min(0).default(0),
});

const keptPosition = async ({ table }: Dependencies): Promise<Kept> => {
  const kept = await table.get(positionKey);
  return kept ? readKept('position of the walk', keptSchema, kept) : { position: {}, tries: 0 };
};

const keepPosition = ({ table }: Dependencies, kept: Kept): Promise<void> =>
  table.put({ ...positionKey, ...kept });

/** The tries are kept before the step: a run that dies in it tells nobody. */
const tryStep = async (
  dependencies: Dependencies,
  step: WalkStep,
  { position, tries }: Kept,
): Promise<Walked> => {
  if (tries >= mostTries) {
    dependencies.log.error('stepGivenUp', { position, tries });
    const next = await positionAfter(dependencies, position);
    return { verified: nothing, ...(next ? { next } : {}) };
  }
  await keepPosition(dependencies, { position, tries: tries + 1 });
  return step(position);
};

type Walk = { readonly verified: Verified; readonly isWhole: boolean; readonly fault?: unknown };

/** Keeps where it is after every step. What was found before a step failed is still looked at. */
const walkOn = async (dependencies: Dependencies, hasTime: HasTime): Promise<Walk> => {
  let verified = nothing;
  let kept = await keptPosition(dependencies);
  const step = await startWalk(dependencies, everything);
  try {
    do {
      const walked = await tryStep(dependencies, step, kept);
      verified = joined(verified, walked.verified);
      kept = { position: walked.next ?? {}, tries: 0 };
      await keepPosition(dependencies, kept);
      if (!walked.next) return { verified, isWhole: true };
    } while (hasTime());
    return { verified, isWhole: false };
  } catch (fault) {
    return { verified, isWhole: false, fault };
  }
};

const verifyAll = async (dependencies: Dependencies, hasTime: HasTime): Promise<void> => {
  const { log } = dependencies;
  const { verified, isWhole, fault } = await walkOn(dependencies, hasTime);
  const drift = [...verified.drift, ...(await confirmAll(dependencies, verified.suspects))];
  await clearFailures(dependencies);
  if (fault !== undefined) throw fault;
  log.info('verified', {
    units: verified.units,
    records: verified.records,
    readAnew: verified.readAnew,
    unlogged: verified.unlogged,
    drift: drift.length,
    repaired: drift.filter(({ repaired }) => repaired).length,
    isWholeTable: isWhole,
  });
  if (isWhole) log.info('wholeTableWalked');
};

const telling = async <Value>(
  { log }: Dependencies,
  part: () => Promise<Value>,
): Promise<Value> => {
  try {
    return await part();
  } catch (error) {
    log.error('fault', faultOf(error));
    throw error;
  }
};

/** A part that fails keeps no other from its turn; the run fails after them, for whoever watches it. */
const eachInTurn = async (
  dependencies: Dependencies,
  parts: readonly (() => Promise<unknown>)[],
): Promise<void> => {
  const faults: unknown[] = [];
  for (const part of parts) {
    await telling(dependencies, part).catch((error: unknown) => faults.push(error));
  }
  if (faults.length > 0) throw faults[0];
};

export const caretake = (dependencies: Dependencies) => async (): Promise<void> => {
  const { table } = dependencies;
  const hasTime = timeFor(dependencies, runMilliseconds);
  const { pointer } = await telling(dependencies, async () => {
    await keepWorld(dependencies, () => heldWorld(table));
    return findPointer(table);
  });
  const building = pointer.generations.filter(({ state }) => state === 'building');
  await eachInTurn(dependencies, [
    () => lapseDue(dependencies, hasTime),
    () => remind(dependencies, hasTime),
    ...building.map((entry) => () => buildOn(dependencies, entry, hasTime)),
    ...pointer.dropped.map((entry) => () => removeOn(dependencies, entry, hasTime)),
    () => verifyAll(dependencies, hasTime),
  ]);
};
