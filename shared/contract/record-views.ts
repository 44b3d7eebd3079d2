/** Records as the API answers them. Objects strip what they do not name, so that nothing unlisted leaves. */
import * as z from 'zod';

import { coverageStatusIds, matchStateIds, recordStateIds } from '#shared/vocabulary/record-states';

import { viewerIds } from '../domain/audience.ts';
import {
  areaSchema,
  countrySchema,
  stakeholderTypeSchema,
  supportTypeSchema,
} from '../domain/codes.ts';
import { componentSchema, conditionSchema } from '../domain/component.ts';
import { windowSchema } from '../domain/partial-date.ts';
import { identifierSchema } from '../domain/party.ts';
import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  provenanceSchema,
} from '../domain/record.ts';

export const timestampSchema = z.iso.datetime();

export const partyReferenceSchema = z.object({
  id: identifierSchema,
  name: z.string(),
  type: stakeholderTypeSchema.nullable(),
  country: countrySchema.nullable(),
});

/** A component with how far taken-up matches cover it. */
const componentViewSchema = z
  .object({
    ...componentSchema.shape,
    id: z.string(),
    status: z.enum(coverageStatusIds),
  })
  .meta({ id: 'ComponentView' });

const releaseSchema = z.object({ version: z.int().min(1), at: timestampSchema });

const matchLinkSchema = z.object({
  matchId: identifierSchema,
  counterpartId: identifierSchema.nullable(),
  state: z.enum(matchStateIds),
  components: z.array(z.string()),
  quantity: z.int().nullable(),
});

const provenanceViewSchema = provenanceSchema
  .omit({ digest: true, contentDigest: true })
  .nullable();

const storedShape = {
  id: identifierSchema,
  version: z.int().min(1),
  party: partyReferenceSchema,
  partners: z.array(partyReferenceSchema),
  components: z.array(componentViewSchema),
  matches: z.array(matchLinkSchema),
  synthetic: z.boolean(),
  provenance: provenanceViewSchema,
};

/** What the owner, the Secretariat and its readers see on top of what is public. */
const staffShape = {
  state: z.enum(recordStateIds),
  seenBy: z
    .array(z.enum(viewerIds))
    .describe('Who sees this record now, whether or not a version of it is public.'),
  release: releaseSchema.nullable(),
  hasContact: z.boolean(),
  returnReason: z.string().nullable(),
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
};

const confidential = {
  partyId: true,
  components: true,
  excludedPartyIds: true,
  excludedCountries: true,
  linkedId: true,
} as const;

const pledgeFields = z.object(pledgeSubmissionSchema.shape).omit(confidential).shape;
const offerFields = z.object(offerSubmissionSchema.shape).omit(confidential).shape;
const exclusions = {
  excludedPartyIds: pledgeSubmissionSchema.shape.excludedPartyIds,
  excludedCountries: pledgeSubmissionSchema.shape.excludedCountries,
  linkedId: identifierSchema.nullable(),
};

const publicShape = {
  ...storedShape,
  version: z.int().min(1).describe('How often it was released, this time included.'),
  releasedAt: timestampSchema,
};

export const pledgeViewSchema = z
  .object({
    kind: z.literal('pledge'),
    ...pledgeFields,
    ...exclusions,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Pledge' });
export const offerViewSchema = z
  .object({
    kind: z.literal('offer'),
    ...offerFields,
    ...exclusions,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Offer' });

/** The released version of a record: the allow-list of what is public. A field not named here is confidential. */
export const releasedPledgeSchema = z
  .object({ kind: z.literal('pledge'), ...pledgeFields, ...publicShape })
  .meta({ id: 'ReleasedPledge' });
export const releasedOfferSchema = z
  .object({ kind: z.literal('offer'), ...offerFields, ...publicShape })
  .meta({ id: 'ReleasedOffer' });

export type PledgeView = z.infer<typeof pledgeViewSchema>;
export type OfferView = z.infer<typeof offerViewSchema>;
export type ReleasedPledge = z.infer<typeof releasedPledgeSchema>;
export type ReleasedOffer = z.infer<typeof releasedOfferSchema>;

const matchEndSchema = z.union([
  z.object({ recordId: identifierSchema, components: z.array(z.string()) }),
  z.object({ recordId: z.null(), reason: z.literal('not_in_source') }),
]);

export const matchViewSchema = z
  .object({
    id: identifierSchema,
    version: z.int(),
    state: z.enum(matchStateIds),
    title: z.string(),
    pledge: matchEndSchema,
    offer: matchEndSchema,
    supporters: z.array(partyReferenceSchema),
    recipients: z.array(partyReferenceSchema),
    countries: z.array(countrySchema),
    areas: z.array(areaSchema),
    supportTypes: z.array(supportTypeSchema),
    window: windowSchema,
    conditions: z.array(conditionSchema),
    quantity: z.object({ amount: z.int(), measure: z.string() }).nullable(),
    summary: z.string().nullable(),
    sources: z.array(z.string()),
    release: releaseSchema.nullable(),
    synthetic: z.boolean(),
    provenance: provenanceViewSchema,
  })
  .meta({ id: 'Match' });

export type MatchView = z.infer<typeof matchViewSchema>;

/** One page of a list. `next` is opaque; absent on the last page. */
export const pageOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({ items: z.array(item), next: z.string().optional() });
