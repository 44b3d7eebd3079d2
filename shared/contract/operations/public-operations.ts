/** What needs no sign-in: public records, matches and their coverage. */
import * as z from 'zod';

import { languages } from '../../vocabulary/label.ts';
import { coverageSchema } from '../figures/coverage-views.ts';
import { answering, byId, publicPaging, read } from '../operation.ts';
import { matchFilterShape } from '../matches/match-filter-query.ts';
import { coverageQuery, recordFilterShape } from '../records/record-filter-query.ts';
import { matchViewSchema } from '../published/public-match-view.ts';
import { releasedOfferSchema, releasedPledgeSchema } from '../published/public-record-views.ts';
import { recordPageOf, tallyPageOf } from '../page-views.ts';

const publicList = z.strictObject({ ...recordFilterShape, ...publicPaging });

export const publicOperations = {
  getHealth: read('Whether the service answers', z.object({ status: z.literal('ok') })),
  getVocabulary: read(
    'Every vocabulary with ids and labels',
    z.record(z.string(), z.array(z.unknown())),
  ),
  getOpenApi: { summary: 'This description', needs: [], status: 200 },

  listReleasedPledges: answering(
    'Public pledges: released by their owner, or restated from public pages',
    recordPageOf(releasedPledgeSchema),
    {
      query: publicList,
    },
  ),
  getReleasedPledge: answering('A public pledge', releasedPledgeSchema, { path: byId }),
  listReleasedOffers: answering(
    'Public offers: released by their owner, or restated from public pages',
    recordPageOf(releasedOfferSchema),
    {
      query: publicList,
    },
  ),
  getReleasedOffer: answering('A public offer', releasedOfferSchema, { path: byId }),
  listReleasedMatches: answering(
    'Public matches: released by every party that they name, or restated from public pages',
    tallyPageOf(matchViewSchema),
    {
      query: z.strictObject({ ...matchFilterShape, ...publicPaging }),
    },
  ),
  getCoveragePage: {
    summary: 'The page of public coverage as HTML, in a language, with its figures',
    path: z.strictObject({ language: z.enum(languages) }),
    /** Filters as the page writes them; what it does not know, it leaves out. */
    query: z.object({}).catchall(z.string()),
    needs: [],
    status: 200,
  },
  getReleasedCoverage: answering('Coverage by public records alone', coverageSchema, {
    query: coverageQuery,
  }),
} as const;
