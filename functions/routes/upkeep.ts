/** What the Secretariat does to the whole of the derived state. */
import type { WithLogs } from '../dependencies.ts';
import {
  createGeneration,
  flipGeneration,
  listGenerations,
  removeGeneration,
} from '../handlers/upkeep/generations.ts';
import { comparePolicies } from '../handlers/upkeep/compare-policies.ts';
import { continueMerge, partParties, readMerge, startMerge } from '../handlers/merges/merges.ts';
import { previewMerge } from '../handlers/merges/preview-merge.ts';
import { verify } from '../handlers/upkeep/verification.ts';
import { buildGeneration } from '../handlers/upkeep/build-generation.ts';
import type { Runs } from '../http/dispatch.ts';

export const upkeepRoutes = (dependencies: WithLogs) =>
  ({
    listGenerations: listGenerations(dependencies),
    comparePolicies: comparePolicies(dependencies),
    startGeneration: createGeneration(dependencies),
    buildGeneration: buildGeneration(dependencies),
    activateGeneration: flipGeneration(dependencies),
    dropGeneration: removeGeneration(dependencies),
    verify: verify(dependencies),
    previewMerge: previewMerge(dependencies),
    startMerge: startMerge(dependencies),
    getMerge: readMerge(dependencies),
    continueMerge: continueMerge(dependencies),
    partParties: partParties(dependencies),
  }) satisfies Runs;
