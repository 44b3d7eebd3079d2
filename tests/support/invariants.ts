/** What must hold of a table at rest: from a dump to violations, by code that recomputes and asks no test tool. */
import { firstPolicy } from '#shared/domain/matching/policy';
import type { Item } from '#shared/table/item';

import { checkCoverage } from './invariants/coverage.ts';
import { readDump, type Violation } from './invariants/dump.ts';
import { checkIndex } from './invariants/index-pages.ts';
import { checkFormer, checkIdempotency, checkSizes, checkVersions } from './invariants/history.ts';
import { type CheckedGeneration, checkLists } from './invariants/lists.ts';
import { checkAnnounced, checkLinks, checkPostings } from './invariants/projections.ts';

const first: CheckedGeneration = { name: 'g1', policy: firstPolicy };

/** Empty when all is well. Derived state is checked too: settle first. */
export const violationsIn = (
  items: readonly Item[],
  generation: CheckedGeneration = first,
): readonly Violation[] => {
  const dump = readDump(items);
  return [
    ...checkLists(dump, generation),
    ...checkCoverage(dump, generation.name),
    ...checkIndex(dump, generation.name),
    ...checkPostings(dump),
    ...checkLinks(dump),
    ...checkAnnounced(dump),
    ...checkVersions(dump),
    ...checkFormer(dump),
    ...checkIdempotency(dump),
    ...checkSizes(dump),
    ...dump.under('DIRTY').map(({ SK }) => `${SK} could not be recomputed`),
  ];
};
