/** What a worker does for the explorer. */
import { explorations } from './explorations.ts';
import { explore, type Explored, type Share } from './explore.ts';

export type ExploreTask = Share & { readonly family: string };

export const run = ({ family, ...share }: ExploreTask): Explored => {
  const exploration = explorations.find(({ name }) => name === family);
  if (!exploration) throw new Error(`No such family: ${family}`);
  return explore(exploration, share);
};
