/** What each route takes and answers: from here come validation, OpenAPI and the typed client. */
import { commentOperations } from './comment-views.ts';
import { coverageSchema } from './coverage-views.ts';
import { exportOperations } from './export-operations.ts';
import { followingOperations } from './following-views.ts';
import { inboxOperations } from './inbox-views.ts';
import { interestOperations } from './interest-views.ts';
import { listOperations } from './list-operations.ts';
import { logOperations } from './log-operations.ts';
import { mailOperations } from './mail-views.ts';
import { matchOperations } from './match-operations.ts';
import { mergeOperations } from './merge-operations.ts';
import { answering, type Operation } from './operation.ts';
import { partnershipOperations } from './partnership-views.ts';
import { partyOperations } from './party-operations.ts';
import { personOperations } from './person-operations.ts';
import { publicOperations } from './public-operations.ts';
import { coverageQuery } from './record-filter-query.ts';
import { recordFiguresOperations } from './record-figures-views.ts';
import { readingOperations } from './reading-views.ts';
import { recordOperations } from './record-operations.ts';
import { reportOperations } from './report-operations.ts';
import type { RouteId } from './routes.ts';
import { sheetOperations } from './sheet-operations.ts';
import { todayOperations } from './today-views.ts';
import { comparisonOperations } from './policy-comparison.ts';
import { upkeepOperations } from './upkeep-operations.ts';

export const operations = {
  ...publicOperations,
  ...exportOperations,
  ...logOperations,
  getCoverage: answering('Coverage by all records in force', coverageSchema, {
    query: coverageQuery,
  }),
  ...recordFiguresOperations,
  ...partnershipOperations,
  ...partyOperations,
  ...mergeOperations,
  ...personOperations,
  ...listOperations,
  ...todayOperations,
  ...inboxOperations,
  ...mailOperations,
  ...followingOperations,
  ...recordOperations,
  ...commentOperations,
  ...interestOperations,
  ...matchOperations,
  ...readingOperations,
  ...reportOperations,
  ...comparisonOperations,
  ...upkeepOperations,
  ...sheetOperations,
} as const satisfies Record<RouteId, Operation>;
