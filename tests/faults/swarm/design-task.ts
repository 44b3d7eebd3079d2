/** What a worker of the pool does with a wrong design: seeds from the first, until one of them ends wrong. */
import { wrongDesigns } from './designs.ts';
import { run as runSeed } from './run.ts';

export type DesignTask = { readonly name: string; readonly mostSeeds: number };

export type Told = {
  readonly name: string;
  /** Undefined when no seed told the design from the right one. */
  readonly seed: number | undefined;
  readonly drift: string;
};

export const run = async ({ name, mostSeeds }: DesignTask): Promise<Told> => {
  const design = wrongDesigns.find((each) => each.name === name);
  for (let seed = 1; seed <= mostSeeds; seed += 1) {
    const [drift] = (await runSeed(seed, design)).drift;
    if (drift !== undefined) return { name, seed, drift };
  }
  return { name, seed: undefined, drift: '' };
};
