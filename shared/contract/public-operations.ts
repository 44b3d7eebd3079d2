/** What needs no sign-in: released records, matches and their coverage. */
import * as z from 'zod';

import { coverageSchema } from './coverage-views.ts';
import { answering, byId, paging, read } from './operation.ts';
import { coverageQuery, recordFilterShape } from './record-filter-query.ts';
import {
  matchViewSchema,
  pageOf,
  releasedOfferSchema,
  releasedPledgeSchema,
} from './record-views.ts';

const publicList = z.strictObject({ ...recordFilterShape, ...paging });

export const publicOperations = {
  getHealth: read('Whether the service answers', z.object({ status: z.literal('ok') })),
  getVocabulary: read(
    'Every vocabulary with ids and labels',
    z.record(z.string(), z.array(z.unknown())),
  ),
  getOpenApi: { summary: 'This description', needs: [], status: 200 },

  listReleasedPledges: answering('Released pledges', pageOf(releasedPledgeSchema), {
    query: publicList,
  }),
  getReleasedPledge: answering('A released pledge', releasedPledgeSchema, { path: byId }),
  listReleasedOffers: answering('Released offers', pageOf(releasedOfferSchema), {
    query: publicList,
  }),
  getReleasedOffer: answering('A released offer', releasedOfferSchema, { path: byId }),
  listReleasedMatches: answering('Released matches', pageOf(matchViewSchema), {
    query: z.strictObject(paging),
  }),
  getReleasedCoverage: answering('Coverage by released records alone', coverageSchema, {
    query: coverageQuery,
  }),
} as const;
