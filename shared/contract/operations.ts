/** What each route takes and answers: from here come validation, OpenAPI and the typed client. */
import { commentOperations } from './records/comment-views.ts';
import { coverageSchema } from './figures/coverage-views.ts';
import { exportOperations } from './operations/export-operations.ts';
import { followingOperations } from './people/following-views.ts';
import { inboxOperations } from './people/inbox-views.ts';
import { interestOperations } from './matches/interest-views.ts';
import { listOperations } from './operations/list-operations.ts';
import { logOperations } from './operations/log-operations.ts';
import { mailOperations } from './people/mail-views.ts';
import { matchOperations } from './operations/match-operations.ts';
import { mergeOperations } from './operations/merge-operations.ts';
import { answering, type Operation } from './operation.ts';
import { partnershipOperations } from './matches/partnership-views.ts';
import { partyOperations } from './operations/party-operations.ts';
import { personOperations } from './operations/person-operations.ts';
import { publicOperations } from './operations/public-operations.ts';
import { coverageQuery } from './records/record-filter-query.ts';
import { recordFiguresOperations } from './figures/record-figures-views.ts';
import { readingOperations } from './suggestions/reading-views.ts';
import { recordOperations } from './operations/record-operations.ts';
import { reportOperations } from './operations/report-operations.ts';
import type { RouteId } from './routes.ts';
import { sheetOperations } from './operations/sheet-operations.ts';
import { todayOperations } from './people/today-views.ts';
import { comparisonOperations } from './suggestions/policy-comparison.ts';
import { upkeepOperations } from './operations/upkeep-operations.ts';

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
