/** What needs no sign-in. */
import type { WithLogKey } from '../dependencies.ts';
import { coverageFor } from '../handlers/figures/read-coverage.ts';
import { publicCursors } from '../handlers/figures/public-cursors.ts';
import { readReleasedFigures } from '../handlers/figures/read-record-figures.ts';
import { type ExportSource, readExport } from '../handlers/figures/read-export.ts';
import { provePublicly } from '../handlers/logs/prove.ts';
import { readPublicLog } from '../handlers/logs/read-log.ts';
import { listPublicRecords } from '../handlers/records/list-public-records.ts';
import {
  listReleased,
  listReleasedMatches,
  readReleased,
} from '../handlers/records/read-released.ts';
import { readActiveCoverage } from '../store/derived/derived-store.ts';
import { releasedMatchPages, releasedPages } from '../store/records/record-lists.ts';
import type { Runs } from '../http/dispatch.ts';

export const publicRoutes = (dependencies: WithLogKey) => {
  const { table, world, now } = dependencies;
  const source: ExportSource = {
    pages: {
      records: (kind) => async (from) => releasedPages(table, kind)(from as string | undefined),
      matches: async (from) => releasedMatchPages(table)(from as string | undefined),
      coverage: () => readActiveCoverage(table, 'public'),
    },
    cursors: publicCursors,
    basis: 'public',
    world,
  };
  const coverage = coverageFor(dependencies, 'public');
  return {
    listReleasedRecords: listPublicRecords(dependencies),
    listReleasedPledges: listReleased(dependencies, 'pledge'),
    getReleasedPledge: readReleased(dependencies, 'pledge'),
    listReleasedOffers: listReleased(dependencies, 'offer'),
    getReleasedOffer: readReleased(dependencies, 'offer'),
    listReleasedMatches: listReleasedMatches(dependencies),
    getReleasedCoverage: ({ query }) => coverage(query),
    getReleasedRecordFigures: readReleasedFigures(dependencies),
    getReleasedExport: readExport(source, now),
    readPublicLog: readPublicLog(dependencies),
    getPublicLogProof: provePublicly(dependencies),
  } satisfies Runs;
};
