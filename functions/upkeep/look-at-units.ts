/** Looks at units of derived state, and goes on beside what cannot be read. */
import { listsTogether } from '#shared/recompute/change-unit';
import type { Generation, RecordKey } from '#shared/recompute/list-unit';
import {
  cellName,
  cellNamed,
  indexName,
  indexPageNamed,
  listName,
  listNamed,
} from '#shared/recompute/unit-name';
import {
  type Suspect,
  verifyCell,
  verifyIndexPage,
  verifyLists,
} from '#shared/recompute/verify-unit';
import type { Steps } from '#shared/recompute/steps';

import type { Dependencies } from '../dependencies.ts';
import { runSteps } from '../stream/run-steps.ts';
import { faultDifference, isDataFault } from './data-fault.ts';

const chunks = <Value>(values: readonly Value[], length: number): readonly (readonly Value[])[] =>
  Array.from({ length: Math.ceil(values.length / length) }, (_, index) =>
    values.slice(index * length, (index + 1) * length),
  );

const faultySuspect = (unit: string, { name }: Generation, fault: Error): Suspect => ({
  unit,
  generation: name,
  rev: 0,
  differs: [faultDifference(fault)],
});

/** Where some cannot be looked at together, each half by itself. */
const lookTogether = async (
  dependencies: Dependencies,
  owners: readonly RecordKey[],
  generation: Generation,
): Promise<readonly Suspect[]> => {
  try {
    return await runSteps(dependencies, verifyLists(owners, generation));
  } catch (error) {
    const [first, ...others] = owners;
    if (!isDataFault(error) || !first) throw error;
    if (others.length === 0) return [faultySuspect(listName(first), generation, error)];
    const middle = Math.ceil(owners.length / 2);
    return [
      ...(await lookTogether(dependencies, owners.slice(0, middle), generation)),
      ...(await lookTogether(dependencies, owners.slice(middle), generation)),
    ];
  }
};

/** A unit that is none of one record: a cell, or an index page. */
const lookAtShared = async (
  dependencies: Dependencies,
  unit: string,
  look: Steps<readonly Suspect[]>,
  generation: Generation,
): Promise<readonly Suspect[]> => {
  try {
    return await runSteps(dependencies, look);
  } catch (error) {
    if (!isDataFault(error)) throw error;
    return [faultySuspect(unit, generation, error)];
  }
};

export const lookAtLists = async (
  dependencies: Dependencies,
  owners: readonly RecordKey[],
  generation: Generation,
): Promise<readonly Suspect[]> => {
  const found: Suspect[] = [];
  for (const some of chunks(owners, listsTogether))
    found.push(...(await lookTogether(dependencies, some, generation)));
  return found;
};

export const lookAt = async (
  dependencies: Dependencies,
  units: readonly string[],
  generation: Generation,
): Promise<readonly Suspect[]> => {
  const cells = units.flatMap((unit) => cellNamed(unit) ?? []);
  const pages = units.flatMap((unit) => indexPageNamed(unit) ?? []);
  const lists = units.flatMap((unit) => listNamed(unit) ?? []);
  const shared = await Promise.all([
    ...cells.map((cell) =>
      lookAtShared(dependencies, cellName(cell), verifyCell(cell, generation), generation),
    ),
    ...pages.map((page) =>
      lookAtShared(dependencies, indexName(page), verifyIndexPage(page, generation), generation),
    ),
  ]);
  return [...(await lookAtLists(dependencies, lists, generation)), ...shared.flat()];
};
