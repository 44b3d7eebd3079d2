/** Looks at units of derived state, looks again at what was not right, and repairs what was forgotten. */
import { recomputeCell } from '#shared/recompute/cell-unit';
import { listsTogether, recomputeInTurns } from '#shared/recompute/change-unit';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
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
  type Difference,
  type Suspect,
  verifyCell,
  verifyIndexPage,
  verifyLists,
} from '#shared/recompute/verify-unit';

import type { Steps } from '#shared/recompute/steps';

import type { Dependencies } from '../dependencies.ts';
import { runSteps } from '../stream/run-steps.ts';
import { faultDifference, isDataFault } from './data-fault.ts';

/** Something that was wrong for longer than any change takes: which unit, of which record, and what differed. */
export type Drift = {
  readonly unit: string;
  /** Null for what has no generation: projections and audit entries of the truth. */
  readonly generation: string | null;
  readonly differs: readonly Difference[];
  readonly repaired: boolean;
};

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

const recomputeShared = (unit: string, generation: Generation): Steps<boolean> | undefined => {
  const cell = cellNamed(unit);
  if (cell) return recomputeCell(cell.audience, cell.bucket, generation);
  const page = indexPageNamed(unit);
  return page && recomputeIndexPage(page.audience, page.page, generation);
};

/** The units that would not close. */
const repair = async (
  dependencies: Dependencies,
  units: readonly string[],
  generation: Generation,
): Promise<ReadonlySet<string>> => {
  const lists = units.flatMap((unit) => listNamed(unit) ?? []);
  const failed = await runSteps(dependencies, recomputeInTurns(lists, generation));
  const left = new Set(failed.map(listName));
  for (const unit of units) {
    const steps = recomputeShared(unit, generation);
    if (steps && !(await runSteps(dependencies, steps))) left.add(unit);
  }
  return left;
};

/** What must be known of a suspect to look at it again. */
export type SuspectName = Pick<Suspect, 'unit' | 'generation' | 'rev'>;

export type Confirmed = { readonly drift: readonly Drift[]; readonly suspects: readonly Suspect[] };

const confirmIn = async (
  dependencies: Dependencies,
  generation: Generation,
  suspects: readonly SuspectName[],
  repairs: boolean,
): Promise<Confirmed> => {
  const before = new Map(suspects.map(({ unit, rev }) => [unit, rev]));
  const again = await lookAt(dependencies, [...before.keys()], generation);
  const isForgotten = ({ unit, rev, differs }: Suspect): boolean =>
    rev === before.get(unit) && !differs.some(({ what }) => what === 'moving');
  const forgotten = again.filter(isForgotten);
  const namesOf = (found: readonly Suspect[]) => found.map(({ unit }) => unit);
  const readable = forgotten.filter(({ differs }) => !differs.some(({ what }) => what === 'fault'));
  const repaired = new Set(repairs ? namesOf(readable) : []);
  for (const unit of await repair(dependencies, [...repaired], generation)) repaired.delete(unit);
  return {
    drift: forgotten.map(({ unit, differs }) => ({
      unit,
      generation: generation.name,
      differs,
      repaired: repaired.has(unit),
    })),
    suspects: again.filter((each) => !isForgotten(each)),
  };
};

/** What is as wrong as before is drift; what is wrong in another way is a suspect again. */
export const confirm = async (
  dependencies: Dependencies,
  generations: readonly Generation[],
  suspects: readonly SuspectName[],
  repairs: boolean,
): Promise<Confirmed> => {
  const found = await Promise.all(
    generations.map((generation) => {
      const ofIt = suspects.filter((each) => each.generation === generation.name);
      return confirmIn(dependencies, generation, ofIt, repairs);
    }),
  );
  const drift = found.flatMap((each) => each.drift);
  for (const each of drift) dependencies.log.error('driftFound', each);
  return { drift, suspects: found.flatMap((each) => each.suspects) };
};
