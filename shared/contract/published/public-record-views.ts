/**
 * Records as everyone reads them: the fields that are named as public, and what is told beside them. Objects strip
 * what they do not name, so that nothing unlisted leaves.
 */
import * as z from 'zod';

import {
  publicComponentFields,
  publicIn,
  publicOfferFields,
  publicPledgeFields,
} from '../records/public-fields.ts';
import { releaseSchema } from '../records/release-view.ts';
import { publicProvenanceSchema, publicOriginsSchema } from '../records/origin-views.ts';
import {
  componentShape,
  coverShape,
  pledgeShape,
  offerShape,
  storedShape,
  validityShape,
} from '../records/record-view-shapes.ts';

const publicComponentSchema = z
  .object({
    ...z.object(componentShape).pick(publicIn(publicComponentFields)).shape,
    ...coverShape,
  })
  .meta({ id: 'PublicComponent' });

const publicPledge = z.object(pledgeShape).pick(publicIn(publicPledgeFields)).shape;
const publicOffer = z.object(offerShape).pick(publicIn(publicOfferFields)).shape;

const publicShape = {
  ...storedShape,
  components: z.array(publicComponentSchema),
  provenance: publicProvenanceSchema.nullable(),
  origins: publicOriginsSchema.optional(),
  version: z.int().min(1).describe('How often it became public, this time included.'),
  release: releaseSchema,
  confirmedOn: z.iso
    .date()
    .optional()
    .describe(
      'The day on which its party last said that nothing had changed, before it released this version.',
    ),
};

export const releasedPledgeSchema = z
  .object({ kind: z.literal('pledge'), ...publicPledge, ...publicShape })
  .meta({ id: 'PublicPledge' });
export const releasedOfferSchema = z
  .object({ kind: z.literal('offer'), ...publicOffer, ...validityShape, ...publicShape })
  .meta({ id: 'PublicOffer' });

export type ReleasedPledge = z.infer<typeof releasedPledgeSchema>;
export type ReleasedOffer = z.infer<typeof releasedOfferSchema>;
