/** Records as the API answers them. Objects strip what they do not name, so that nothing unlisted leaves. */
import * as z from 'zod';

import { recordingBasisIds } from '#shared/vocabulary/recording-bases';
import { coverageStatusIds, matchStateIds, recordStateIds } from '#shared/vocabulary/record-states';

import { viewerIds } from '../domain/audience.ts';
import {
  areaSchema,
  keptCountrySchema,
  stakeholderTypeSchema,
  supportTypeSchema,
} from '../domain/codes.ts';
import { codeOrigins } from '../domain/code-origin.ts';
import { componentSchema, conditionSchema } from '../domain/component.ts';
import { countryReaches } from '../domain/matching/reach.ts';
import { windowSchema } from '../domain/partial-date.ts';
import { identifierSchema } from '../domain/party.ts';
import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  provenanceSchema,
} from '../domain/record.ts';
import { keptSchema, keptShape } from './kept-schema.ts';
import {
  publicComponentFields,
  publicIn,
  type PublicIn,
  type publicMatchFields,
  publicOfferFields,
  publicPledgeFields,
  publicProvenanceFields,
} from './public-fields.ts';

export const timestampSchema = z.iso.datetime();

const keptCountry = keptSchema(keptCountrySchema);

export const partyReferenceSchema = z.object({
  id: identifierSchema,
  name: z.string(),
  type: keptSchema(stakeholderTypeSchema).nullable(),
  country: keptCountry.nullable(),
});

const componentShape = keptShape(componentSchema.shape);

const covered = {
  id: z.string(),
  places: z.object({
    ...componentShape.places.unwrap().shape,
    countries: z.array(keptCountry),
  }),
  status: z.enum(coverageStatusIds),
};

/** A component with how far taken-up matches cover it. */
const componentViewSchema = z
  .object({ ...componentShape, ...covered })
  .meta({ id: 'ComponentView' });

const publicComponentSchema = z
  .object({
    ...z.object(componentShape).pick(publicIn(publicComponentFields)).shape,
    ...covered,
  })
  .meta({ id: 'PublicComponent' });

const publishedAtSchema = {
  at: timestampSchema,
  since: timestampSchema
    .optional()
    .describe(
      'Since when everyone reads it, in whatever version; absent where only `at` is known.',
    ),
};

/** Why it is public: its owner released it, or it restates public pages and nobody released it. */
export const releaseSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('released').describe('By its owner; a match by every party that it names.'),
      version: z.int().min(1),
      ...publishedAtSchema,
    }),
    z.object({
      kind: z.literal('restated').describe('From public pages; nobody released it.'),
      version: z.int().min(1),
      ...publishedAtSchema,
      sources: z.array(z.string()).describe('The public pages.'),
      readOn: z.iso
        .date()
        .nullable()
        .describe('The day on which the pages were read; null where it is not known.'),
    }),
  ])
  .meta({ id: 'Release' });

export type ReleaseView = z.infer<typeof releaseSchema>;

const matchLinkSchema = z.object({
  matchId: identifierSchema,
  counterpartId: identifierSchema.nullable(),
  state: z.enum(matchStateIds),
  components: z.array(z.string()),
  quantity: z.int().nullable(),
});

const keptProvenance = keptSchema(provenanceSchema);
const publicProvenanceSchema = keptProvenance.pick(publicIn(publicProvenanceFields));

/** Number and notes are for the Secretariat and its readers; its owner reads the record without. */
export const provenanceViewSchema = publicProvenanceSchema.extend(
  keptProvenance.pick({ row: true, notes: true }).partial().shape,
);

/** As they were taken: earlier releases took what is now read as several. */
const keptSources = z.array(z.string());

const storedShape = {
  id: identifierSchema,
  version: z.int().min(1),
  party: partyReferenceSchema,
  partners: z.array(partyReferenceSchema),
  matches: z.array(matchLinkSchema),
  synthetic: z.boolean(),
  sources: keptSources,
};

/** What the Secretariat recorded for the party, on which basis, and when the party made it its own. */
export const onBehalfSchema = z
  .object({
    basis: keptSchema(z.enum(recordingBasisIds)),
    date: z.iso.date().describe('Of the letter, the note verbale or the meeting.'),
    recordedAt: timestampSchema,
    confirmedAt: timestampSchema
      .nullable()
      .describe('When its party made it its own; null while it has not.'),
  })
  .meta({ id: 'OnBehalf' });

const originShape = { origin: z.enum(codeOrigins), at: timestampSchema };
const saysDefault =
  'By JSON Pointer with a component by its id, such as `/components/c1/area`: where a code comes from. One that is not named is of the importer where the record was imported (`provenance`), else of its owner.';

const originsSchema = z
  .record(
    z.string(),
    z.object({
      ...originShape,
      before: z
        .unknown()
        .optional()
        .describe('What stood there before the Secretariat; absent where nothing did.'),
    }),
  )
  .describe(saysDefault);
const publicOriginsSchema = z.record(z.string(), z.object(originShape)).describe(saysDefault);

const codingSchema = z
  .object({
    at: timestampSchema,
    refused: z.array(z.object({ component: z.string(), code: z.string(), words: z.string() })),
  })
  .describe(
    'When the Secretariat last went through what the texts suggest, and what of it was refused; absent while nobody has, and once the texts are others.',
  );

/** What the owner, the Secretariat and its readers see on top of what is public. */
const staffShape = {
  components: z.array(componentViewSchema),
  provenance: provenanceViewSchema.nullable(),
  state: z.enum(recordStateIds),
  seenBy: z
    .array(z.enum(viewerIds))
    .describe('Who sees this record now, whether or not a version of it is public.'),
  release: releaseSchema.nullable().describe('The last one, whether or not it is public still.'),
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

const pledgeShape = keptShape(pledgeSubmissionSchema.shape);
const offerShape = keptShape(offerSubmissionSchema.shape);
const publicPledge = z.object(pledgeShape).pick(publicIn(publicPledgeFields)).shape;
const publicOffer = z.object(offerShape).pick(publicIn(publicOfferFields)).shape;
/** The owner is told as `party`, components with their cover. */
const pledgeFields = z.object(pledgeShape).omit({ partyId: true, components: true }).shape;
const offerFields = z.object(offerShape).omit({ partyId: true, components: true }).shape;

const publicShape = {
  ...storedShape,
  components: z.array(publicComponentSchema),
  provenance: publicProvenanceSchema.nullable(),
  origins: publicOriginsSchema.optional(),
  version: z.int().min(1).describe('How often it became public, this time included.'),
  release: releaseSchema,
};

export const pledgeViewSchema = z
  .object({
    kind: z.literal('pledge'),
    ...pledgeFields,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Pledge' });
/** Of an offer: for everyone, since it is suggested to nobody meanwhile. */
const validityShape = {
  unconfirmed: z
    .boolean()
    .describe(
      'Whether the day until which it was to stand has passed and its party has not confirmed it since: it is out of matching then.',
    ),
};

export const offerViewSchema = z
  .object({
    kind: z.literal('offer'),
    ...offerFields,
    ...validityShape,
    ...storedShape,
    ...staffShape,
  })
  .meta({ id: 'Offer' });

/** The public version of a record: the fields that are named as public, and what is told beside them. */
export const releasedPledgeSchema = z
  .object({ kind: z.literal('pledge'), ...publicPledge, ...publicShape })
  .meta({ id: 'PublicPledge' });
export const releasedOfferSchema = z
  .object({ kind: z.literal('offer'), ...publicOffer, ...validityShape, ...publicShape })
  .meta({ id: 'PublicOffer' });

export type PledgeView = z.infer<typeof pledgeViewSchema>;
export type OfferView = z.infer<typeof offerViewSchema>;
export type ReleasedPledge = z.infer<typeof releasedPledgeSchema>;
export type ReleasedOffer = z.infer<typeof releasedOfferSchema>;

const matchEndSchema = z.union([
  z.object({ recordId: identifierSchema, components: z.array(z.string()) }),
  z.object({ recordId: z.null(), reason: z.literal('not_in_source') }),
]);

const matchShape = {
  id: identifierSchema,
  version: z.int(),
  state: z.enum(matchStateIds),
  title: z.string(),
  pledge: matchEndSchema,
  offer: matchEndSchema,
  supporters: z.array(partyReferenceSchema),
  recipients: z.array(partyReferenceSchema),
  countries: z.array(keptCountry),
  areas: z.array(keptSchema(areaSchema)),
  supportTypes: z.array(keptSchema(supportTypeSchema)),
  window: keptSchema(windowSchema),
  conditions: z.array(keptSchema(conditionSchema)),
  quantity: z.object({ amount: z.int(), measure: z.string() }).nullable(),
  summary: z.string().nullable(),
  sources: z.array(z.string()),
  release: releaseSchema.nullable(),
  synthetic: z.boolean(),
  provenance: publicProvenanceSchema.nullable(),
} as const satisfies Readonly<Record<PublicIn<typeof publicMatchFields>, z.ZodType>>;

/** A match as everyone may see it. */
export const matchViewSchema = z.object(matchShape).meta({ id: 'Match' });

export type MatchView = z.infer<typeof matchViewSchema>;

/** One page of records. With a country in the filter it says how each record reaches it. */
export const recordPageOf = <Schema extends z.ZodType>(item: Schema) =>
  pageOf(item).extend({
    reach: z
      .record(identifierSchema, z.enum(countryReaches))
      .optional()
      .describe('By the id of a record, how it reaches the country that was asked for.'),
  });

/** One page of a list that is counted: `total` is of everything that was asked for, whatever page this is. */
export const countedPageOf = <Schema extends z.ZodType>(item: Schema) =>
  recordPageOf(item).extend({
    total: z.int().min(0).describe('How many records were asked for, on all pages together.'),
    leftOut: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many records the index had no room for: they are not counted and not found here.',
      ),
  });

/** One page of a list. `next` is opaque; absent on the last page. A page may be short, even empty, and continue. */
export const pageOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({ items: z.array(item), next: z.string().optional() });
