/** What happens every hour without anybody asking: building goes on, what was dropped is cleared away, all is verified. */
import * as z from 'zod';

import type { Suspect } from '#shared/recompute/verify-unit';
import { failedUnits } from '#shared/table/keys';
import { readKept } from '#shared/domain/kept/unreadable-item';

import type { Dependencies, WithLogs } from '../dependencies.ts';
import { lookAtCopies } from './look-at-copies.ts';
import { keepWorld } from '../store/world-store.ts';
import { faultOf } from '../fault.ts';
import { findPointer, findSettledGenerations } from '../store/derived/generation-store.ts';
import { unfinishedMerges } from '../store/people/merge-store.ts';
import { readPartition } from '../store/table/read-partition.ts';
import { buildOn } from './build.ts';
import { heldWorld } from './held-world.ts';
import { lapseDue } from './lapse.ts';
import { mergeOn } from './merging/merge-on.ts';
import { remind } from './remind.ts';
import { removeOn } from './remove-generation.ts';
import { type HasTime, lagMilliseconds, runMilliseconds, timeFor } from '../time-for.ts';
import { confirm } from './confirm-drift.ts';
import { lookAt } from './look-at-units.ts';
import type { Drift } from './drift.ts';
import { walkOn } from './hourly-walk.ts';

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

const verifyAll = async (dependencies: WithLogs, hasTime: HasTime): Promise<void> => {
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

export const caretake = (dependencies: WithLogs) => async (): Promise<void> => {
  const { table } = dependencies;
  const hasTime = timeFor(dependencies, runMilliseconds);
  const { pointer } = await telling(dependencies, async () => {
    await keepWorld(dependencies, () => heldWorld(table));
    return findPointer(table);
  });
  const merges = await telling(dependencies, () => unfinishedMerges(table));
  const building = pointer.generations.filter(({ state }) => state === 'building');
  await eachInTurn(dependencies, [
    () => lapseDue(dependencies, hasTime),
    () => remind(dependencies, hasTime),
    ...merges.map(
      ({ id }) =>
        () =>
          mergeOn(dependencies, id, hasTime),
    ),
    ...building.map((entry) => () => buildOn(dependencies, entry, hasTime)),
    ...pointer.dropped.map((entry) => () => removeOn(dependencies, entry, hasTime)),
    () => lookAtCopies(dependencies),
    () => verifyAll(dependencies, hasTime),
  ]);
};
