/** What a pledge or an offer said in one of its versions, as the API answers it. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { wholeNumberOf } from '../operation.ts';
import { offerViewSchema, pledgeViewSchema } from './record-views.ts';

export const byVersion = z.strictObject({
  id: identifierSchema,
  version: wholeNumberOf(z.int().min(1)),
});

const asLogged = z
  .boolean()
  .describe('Whether it reads as its entry in the history says that it read when it was written.');

export const pledgeVersionSchema = z
  .object({ asLogged, record: pledgeViewSchema })
  .meta({ id: 'PledgeVersion' });

export const offerVersionSchema = z
  .object({ asLogged, record: offerViewSchema })
  .meta({ id: 'OfferVersion' });

export type PledgeVersion = z.infer<typeof pledgeVersionSchema>;
export type OfferVersion = z.infer<typeof offerVersionSchema>;
