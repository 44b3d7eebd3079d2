/** What was not right is looked at again: what is as wrong as before was forgotten, and is repaired. */
import { recomputeCell } from '#shared/recompute/cell-unit';
import { recomputeInTurns } from '#shared/recompute/change-unit';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
import type { Generation } from '#shared/recompute/list-unit';
import { cellNamed, indexPageNamed, listName, listNamed } from '#shared/recompute/unit-name';
import type { Suspect } from '#shared/recompute/verify-unit';
import type { Steps } from '#shared/recompute/steps';

import type { Dependencies } from '../dependencies.ts';
import { runSteps } from '../stream/run-steps.ts';
import { lookAt } from './look-at-units.ts';
import type { Drift } from './drift.ts';

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
