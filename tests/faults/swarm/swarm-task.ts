/** What a worker of the pool does: some runs, one after the other. */
import { run as runSeed } from './run.ts';
import { add, nothing, sumOf, type Sum } from './sum.ts';

export type SwarmTask = { readonly from: number; readonly runs: number };

export const run = async ({ from, runs }: SwarmTask): Promise<Sum> => {
  let sum = nothing;
  for (let seed = from; seed < from + runs; seed += 1) sum = add(sum, sumOf(await runSeed(seed)));
  return sum;
};
