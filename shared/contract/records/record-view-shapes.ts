/** What a record says to whoever may read it, in public and to its owner. */
import * as z from 'zod';

import { coverageStatusIds, matchStateIds } from '#shared/vocabulary/record-states';

import { keptCountrySchema, stakeholderTypeSchema } from '../../domain/codes.ts';
import { componentSchema } from '../../domain/records/component.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { offerSubmissionSchema, pledgeSubmissionSchema } from '../../domain/records/record.ts';
import { partnerAnswers } from '../../domain/records/partner.ts';
import { partnerRoleIds } from '../../vocabulary/partner-roles.ts';
import { keptSchema, keptShape } from '../kept-schema.ts';

export const keptCountry = keptSchema(keptCountrySchema);

export const partyReferenceSchema = z.object({
  id: identifierSchema,
  name: z.string(),
  type: keptSchema(stakeholderTypeSchema).nullable(),
  country: keptCountry.nullable(),
});

const partnerRole = keptSchema(z.enum(partnerRoleIds).meta({ id: 'PartnerRoleId' }));

export const partnerSchema = partyReferenceSchema.extend({
  roles: z
    .array(partnerRole)
    .optional()
    .describe('What it does, where it confirmed that; absent where a source restates it.'),
});

export const partnerWordSchema = z
  .object({
    party: partyReferenceSchema,
    answer: z.enum(partnerAnswers),
    roles: z.array(partnerRole).describe('To which it answered.'),
    answeredOn: z.iso.date(),
    progress: z.string().optional().describe('How it goes, as the partner says it.'),
    progressOn: z.iso.date().optional(),
  })
  .meta({ id: 'PartnerWord' });

export const componentShape = keptShape(componentSchema.shape);

export const coverShape = {
  id: z.string(),
  places: z.object({
    ...componentShape.places.unwrap().shape,
    countries: z.array(keptCountry),
  }),
  status: z.enum(coverageStatusIds),
};

const matchLinkSchema = z.object({
  matchId: identifierSchema,
  counterpartId: identifierSchema.nullable(),
  state: z.enum(matchStateIds),
  components: z.array(z.string()),
  quantity: z.int().nullable(),
});

/** As they were taken: earlier releases took what is now read as several. */
const keptSources = z.array(z.string());

export const storedShape = {
  id: identifierSchema,
  version: z.int().min(1),
  party: partyReferenceSchema,
  partners: z.array(partnerSchema),
  matches: z.array(matchLinkSchema),
  synthetic: z.boolean(),
  sources: keptSources,
};

export const pledgeShape = keptShape(pledgeSubmissionSchema.shape);
export const offerShape = keptShape(offerSubmissionSchema.shape);
/** Of an offer: for everyone, since it is suggested to nobody meanwhile. */
export const validityShape = {
  unconfirmed: z
    .boolean()
    .describe(
      'Whether the day until which it was to stand has passed and its party has not confirmed it since: it is out of matching then.',
    ),
};
