/**
 * Builds a generation beside the running one, a bounded step at a time, from where the last step ended. It starts after
 * the pointer names the generation, so whatever it reads too early, the batch of that change writes after it.
 */
import type { GenerationEntry } from '#shared/recompute/generations';
import type { Generation } from '#shared/recompute/list-unit';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { recomputeInTurns } from '#shared/recompute/change-unit';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
import { allCells, allIndexPages, sharedUnits } from '#shared/recompute/unit-name';
import type { Suspect } from '#shared/recompute/verify-unit';

import type { Dependencies } from '../dependencies.ts';
import { findGenerations } from '../store/derived/derived-store.ts';
import { type Build, findBuild, replaceBuildIfLast } from '../store/derived/generation-store.ts';
import { runSteps } from '../stream/run-steps.ts';
import { recordAt } from './owner-of-key.ts';
import type { HasTime } from '../time-for.ts';
import { confirm } from './confirm-drift.ts';
import { lookAt, lookAtLists } from './look-at-units.ts';

type Next = Omit<Build, 'rev'>;
type BuildStep = (
  dependencies: Dependencies,
  generation: Generation,
  build: Build,
) => Promise<Next>;

/** So many keys of the table are walked in one step: some tens of records. */
const keysAtOnce = 500;

const walkRecords = async ({ table }: Dependencies, { from }: Build) => {
  const { keys, next } = await table.walkKeys(from, keysAtOnce);
  return { records: keys.flatMap((key) => recordAt(key) ?? []), next };
};

const startOf = (phase: Build['phase'], build: Build): Next => {
  const { from: _walked, ...rest } = build;
  return { ...rest, phase };
};

const makeLists: BuildStep = async (dependencies, generation, build) => {
  const { records, next } = await walkRecords(dependencies, build);
  await runSteps(dependencies, recomputeInTurns(records, generation));
  const made = { ...build, lists: build.lists + records.length };
  return next ? { ...made, from: next } : startOf('cells', made);
};

const makeCells: BuildStep = async (dependencies, generation, build) => {
  for (const cell of allCells) {
    await runSteps(dependencies, recomputeCell(cell.audience, cell.bucket, generation));
  }
  for (const { audience, page } of allIndexPages) {
    await runSteps(dependencies, recomputeIndexPage(audience, page, generation));
  }
  return startOf('check', { ...build, cells: allCells.length, differing: 0 });
};

const looks = 3;
const betweenLooks = 1_000;

/** A unit that a change is just being worked into comes right by itself; what does not is recomputed, and counts. */
const settle = async (
  dependencies: Dependencies,
  generation: Generation,
  found: readonly Suspect[],
): Promise<number> => {
  let suspects = found;
  let wrong = 0;
  for (let look = 1; look <= looks && suspects.length > 0; look += 1) {
    await dependencies.sleep(betweenLooks);
    const confirmed = await confirm(dependencies, [generation], suspects, true);
    wrong += confirmed.drift.length;
    suspects = confirmed.suspects;
  }
  return wrong + suspects.length;
};

const check: BuildStep = async (dependencies, generation, build) => {
  const { records, next } = await walkRecords(dependencies, build);
  const suspects = [
    ...(await lookAtLists(dependencies, records, generation)),
    ...(next ? [] : await lookAt(dependencies, sharedUnits, generation)),
  ];
  const differing = build.differing + (await settle(dependencies, generation, suspects));
  if (next) return { ...build, from: next, differing };
  return differing === 0
    ? startOf('complete', { ...build, differing })
    : startOf('check', { ...build, differing: 0 });
};

const steps: Readonly<Record<Build['phase'], BuildStep | undefined>> = {
  lists: makeLists,
  cells: makeCells,
  check,
  complete: undefined,
  removed: undefined,
};

/** Goes on building until it is complete or the time is over. Another run that is ahead of this one ends it. */
export const buildOn = async (
  dependencies: Dependencies,
  { name, policy }: GenerationEntry,
  hasTime: HasTime,
): Promise<Build> => {
  const { table, now } = dependencies;
  const [active] = await findGenerations(table);
  let build = await findBuild(table, name);
  do {
    const step = steps[build.phase];
    if (!step) return build;
    const at = now();
    const next = await step(dependencies, { name, policy, asOf: at, beside: active.name }, build);
    const kept = await replaceBuildIfLast(table, name, build, { ...next, at });
    if (!kept) return findBuild(table, name);
    build = kept;
  } while (hasTime());
  return build;
};
