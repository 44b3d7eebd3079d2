/** Lists of pledges and offers together, as people look for them: counted, searched and sorted. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';

import { countrySchema } from '../../domain/codes.ts';
import { listOrders, queueIds } from '../../domain/lists/list-orders.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { answering, paging, publicListCursor } from '../operation.ts';
import { recordFilterShape } from '../records/record-filter-query.ts';
import { offerViewSchema, pledgeViewSchema } from '../records/record-views.ts';
import { releasedOfferSchema, releasedPledgeSchema } from '../published/public-record-views.ts';
import { countedPageOf } from '../page-views.ts';

const shape = {
  ...recordFilterShape,
  kind: z.enum(recordKinds).optional().describe('Both kinds where it is absent.'),
  party: identifierSchema.optional().describe('The party whose records they are.'),
  partyCountry: countrySchema.optional().describe('The country of that party.'),
  q: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Words of titles, parties and texts, each by its beginning, whatever their accents; or a reference.',
    ),
  limit: paging.limit,
};

const staffQuery = z.strictObject({
  ...shape,
  state: z
    .enum([...recordStateIds, 'in_force'])
    .optional()
    .describe('`in_force`: submitted or accepted, as coverage counts them.'),
  queue: z
    .enum(queueIds)
    .optional()
    .describe('What waits: submitted and never returned; for long; changed; lacking codes; …'),
  changedSince: z.iso.date().optional().describe('Changed on that day or later.'),
  order: z
    .enum(listOrders)
    .optional()
    .describe('Newest first where it is absent; a queue has an order of its own.'),
  cursor: paging.cursor,
});

const publicQuery = z.strictObject({
  ...shape,
  order: z.enum(listOrders).exclude(['waiting']).optional(),
  cursor: publicListCursor,
});

export const listOperations = {
  listRecords: answering(
    'Pledges and offers you may see, counted, searched and sorted',
    countedPageOf(z.discriminatedUnion('kind', [pledgeViewSchema, offerViewSchema])),
    { query: staffQuery },
  ),
  listReleasedRecords: answering(
    'Public pledges and offers, counted, searched and sorted',
    countedPageOf(z.discriminatedUnion('kind', [releasedPledgeSchema, releasedOfferSchema])),
    { query: publicQuery },
  ),
};
