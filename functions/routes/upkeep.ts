/** What the Secretariat does to the whole of the derived state. */
import type { Dependencies } from '../dependencies.ts';
import {
  createGeneration,
  flipGeneration,
  listGenerations,
  removeGeneration,
} from '../handlers/upkeep/generations.ts';
import { verify } from '../handlers/upkeep/verification.ts';
import { buildGeneration } from '../handlers/upkeep/build-generation.ts';
import type { Runs } from '../http/dispatch.ts';

export const upkeepRoutes = (dependencies: Dependencies) =>
  ({
    listGenerations: listGenerations(dependencies),
    startGeneration: createGeneration(dependencies),
    buildGeneration: buildGeneration(dependencies),
    activateGeneration: flipGeneration(dependencies),
    dropGeneration: removeGeneration(dependencies),
    verify: verify(dependencies),
  }) satisfies Runs;
