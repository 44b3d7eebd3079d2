/**
 * What a worker of the pool does with a wrong design: seeds from the first, until one of them ends wrong. A short run
 * tries a seed before them that told the design once, and most often still does.
 */
import { wrongDesigns } from './designs.ts';
import { run as runSeed } from './run.ts';

export type DesignTask = {
  readonly name: string;
  readonly mostSeeds: number;
  readonly isLong: boolean;
};

export type Told = {
  readonly name: string;
  /** Undefined when no seed told the design from the right one. */
  readonly seed: number | undefined;
  readonly drift: string;
};

export const run = async ({ name, mostSeeds, isLong }: DesignTask): Promise<Told> => {
  const design = wrongDesigns.find((each) => each.name === name);
  if (!design) throw new Error(`No such design: ${name}`);
  const inOrder = Array.from({ length: mostSeeds }, (_, index) => index + 1);
  for (const seed of isLong ? inOrder : [design.toldBy, ...inOrder]) {
    const [drift] = (await runSeed(seed, design)).drift;
    if (drift !== undefined) return { name, seed, drift };
  }
  return { name, seed: undefined, drift: '' };
};
