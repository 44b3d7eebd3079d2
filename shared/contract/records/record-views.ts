/** Records as their owner, the Secretariat and its readers are answered. Objects strip what they do not name, so that nothing unlisted leaves. */
import * as z from 'zod';

import { recordStateIds } from '#shared/vocabulary/record-states';

import { viewerIds } from '../../domain/rights/audience.ts';
import { timestampSchema } from '../timestamp.ts';
import { announcedSchema } from './release-body.ts';
import { releaseSchema } from './release-view.ts';
import {
  provenanceViewSchema,
  onBehalfSchema,
  originsSchema,
  codingSchema,
} from './origin-views.ts';
import {
  componentShape,
  coverShape,
  keptCountry,
  pledgeShape,
  offerShape,
  partnerWordSchema,
  storedShape,
  validityShape,
} from './record-view-shapes.ts';

/** A component with how far taken-up matches cover it. */
const componentViewSchema = z
  .object({ ...componentShape, ...coverShape })
  .meta({ id: 'ComponentView' });

/** What the owner, the Secretariat and its readers see on top of what is public. */
const staffShape = {
  components: z.array(componentViewSchema),
  provenance: provenanceViewSchema.nullable(),
  state: z.enum(recordStateIds),
  seenBy: z
    .array(z.enum(viewerIds))
    .describe('Who sees this record now, whether or not a version of it is public.'),
  release: releaseSchema.nullable().describe('The last one, whether or not it is public still.'),
  announced: announcedSchema.optional(),
  isPublic: z
    .boolean()
    .describe(
      'Whether everyone may read the released version now: it is not withdrawn, nor test data in the real record.',
    ),
  saysWhatIsReleased: z
    .boolean()
    .optional()
    .describe(
      'Where one record is read: whether its last release published all that it says today.',
    ),
  onBehalf: onBehalfSchema
    .nullable()
    .describe('Of what the Secretariat last recorded for the party; null where nothing was.'),
  origins: originsSchema.optional(),
  coding: codingSchema.optional(),
  partnerWords: z
    .array(partnerWordSchema)
    .optional()
    .describe('What partners said of being named; whoever said nothing is not told.'),
  hasContact: z.boolean(),
  returnReason: z.string().nullable(),
  handedOverAt: timestampSchema
    .optional()
    .describe('Since when it waits for the approver of its party.'),
  reference: z.string().describe('To be read aloud and typed again; the last letter is a check.'),
  unfinished: z
    .record(z.string(), z.unknown())
    .optional()
    .describe('Of a draft: its answers as they were sent, in the shape of a submission.'),
  confirmedOn: z.iso
    .date()
    .nullable()
    .describe('The day on which its party last said that nothing had changed.'),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  excludedCountries: z.array(keptCountry),
};

/** The owner is told as `party`, components with their cover. */
const pledgeFields = z.object(pledgeShape).omit({ partyId: true, components: true }).shape;
const offerFields = z.object(offerShape).omit({ partyId: true, components: true }).shape;

export const pledgeViewSchema = z
  .object({
    kind: z.literal('pledge'),
    ...pledgeFields,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Pledge' });

export const offerViewSchema = z
  .object({
    kind: z.literal('offer'),
    ...offerFields,
    ...validityShape,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Offer' });

export type PledgeView = z.infer<typeof pledgeViewSchema>;
export type OfferView = z.infer<typeof offerViewSchema>;
