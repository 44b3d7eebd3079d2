/** A match as everyone may see it. */
import * as z from 'zod';

import { matchStateIds } from '#shared/vocabulary/record-states';

import { areaSchema, supportTypeSchema } from '../../domain/codes.ts';
import { conditionSchema } from '../../domain/records/component.ts';
import { legRoleIds } from '../../domain/matches/leg-roles.ts';
import { windowSchema } from '../../domain/values/partial-date.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { keptSchema } from '../kept-schema.ts';
import type { PublicIn, publicMatchFields } from '../records/public-fields.ts';
import { releaseSchema } from '../records/release-view.ts';
import { publicProvenanceSchema } from '../records/origin-views.ts';
import { keptCountry, partyReferenceSchema } from '../records/record-view-shapes.ts';

const matchEndSchema = z.union([
  z.object({ recordId: identifierSchema, components: z.array(z.string()) }),
  z.object({ recordId: z.null(), reason: z.enum(['not_in_source', 'party_alone']) }),
]);

/** What one giver brings. */
export const legShape = {
  role: z.enum(legRoleIds).optional().describe('What it brings; absent where nobody said.'),
  offer: matchEndSchema,
  supporters: z.array(partyReferenceSchema),
  supportTypes: z.array(keptSchema(supportTypeSchema)),
  quantity: z.object({ amount: z.int(), measure: z.string() }).nullable(),
} as const;

const matchShape = {
  id: identifierSchema,
  version: z.int(),
  state: z.enum(matchStateIds),
  title: z.string(),
  pledge: matchEndSchema,
  offer: legShape.offer,
  supporters: legShape.supporters,
  recipients: z.array(partyReferenceSchema),
  countries: z.array(keptCountry),
  areas: z.array(keptSchema(areaSchema)),
  supportTypes: legShape.supportTypes,
  window: keptSchema(windowSchema),
  conditions: z.array(keptSchema(conditionSchema)),
  quantity: legShape.quantity,
  role: legShape.role,
  legs: z
    .array(z.object(legShape))
    .optional()
    .describe('All that give together, where several do: `offer` and `quantity` are of the first.'),
  summary: z.string().nullable(),
  sources: z.array(z.string()),
  release: releaseSchema.nullable(),
  synthetic: z.boolean(),
  provenance: publicProvenanceSchema.nullable(),
} as const satisfies Readonly<Record<PublicIn<typeof publicMatchFields>, z.ZodType>>;

export const matchViewSchema = z.object(matchShape).meta({ id: 'Match' });

export type MatchView = z.infer<typeof matchViewSchema>;
