/** What happens every hour without anybody asking: building goes on, what was dropped is cleared away, all is verified. */
import type { Suspect } from '#shared/recompute/verify-unit';
import { failedUnits, type Key } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { keepWorld } from '../store/world-store.ts';
import { findPointer, findSettledGenerations } from '../store/generation-store.ts';
import { readPartition } from '../store/read-partition.ts';
import { buildOn } from './build.ts';
import { heldWorld } from './held-world.ts';
import { removeOn } from './remove-generation.ts';
import { type HasTime, lagMilliseconds, runMilliseconds, timeFor } from './time-for.ts';
import { confirm, type Drift, lookAt } from './units.ts';
import { type Position, verifyOn } from './verify.ts';

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
    const units = [failed['unit'] as string];
    const wrong = generation ? await lookAt(dependencies, units, generation) : [];
    if (wrong.length === 0) await table.remove({ PK: failed.PK, SK: failed.SK });
  }
};

const everything = { repairs: true, mostFindings: Number.POSITIVE_INFINITY };

const verifyAll = async (dependencies: Dependencies, hasTime: HasTime): Promise<void> => {
  const { table, log } = dependencies;
  const position = ((await table.get(positionKey))?.['position'] as Position | undefined) ?? {};
  const { verified, next } = await verifyOn(dependencies, position, everything, hasTime);
  const drift = [...verified.drift, ...(await confirmAll(dependencies, verified.suspects))];
  await table.put({ ...positionKey, position: next ?? {} });
  await clearFailures(dependencies);
  log.info('verified', {
    units: verified.units,
    records: verified.records,
    drift: drift.length,
    repaired: drift.filter(({ repaired }) => repaired).length,
    isWholeTable: next === undefined,
  });
};

/** A part that fails keeps no other from its turn; the run fails after them, for whoever watches it. */
const eachInTurn = async (
  { log }: Dependencies,
  parts: readonly (() => Promise<unknown>)[],
): Promise<void> => {
  const faults: Error[] = [];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      const fault = error instanceof Error ? error : new Error('not an Error');
      log.error('fault', { name: fault.name, stack: fault.stack });
      faults.push(fault);
    }
  }
  const [first] = faults;
  if (first) throw first;
};

export const caretake = (dependencies: Dependencies) => async (): Promise<void> => {
  const { table } = dependencies;
  await keepWorld(dependencies, () => heldWorld(table));
  const hasTime = timeFor(dependencies, runMilliseconds);
  const { pointer } = await findPointer(table);
  const building = pointer.generations.filter(({ state }) => state === 'building');
  await eachInTurn(dependencies, [
    ...building.map((entry) => () => buildOn(dependencies, entry, hasTime)),
    ...pointer.dropped.map((entry) => () => removeOn(dependencies, entry, hasTime)),
    () => verifyAll(dependencies, hasTime),
  ]);
};
