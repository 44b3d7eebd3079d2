/** What intake takes, by kind: whole submissions, drafts and changes. All three come from the one submission schema. */
import * as z from 'zod';

import { recordingBasisIds } from '#shared/vocabulary/recording-bases';

import { componentIdSchema, componentSchema } from '../../domain/records/component.ts';
import { mostComponents } from '../../domain/limits.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import type { RecordKind } from '../../domain/records/record.ts';
import { contactSchema, unfinishedContactSchema } from './contact.ts';
import { codesBody } from './code-bodies.ts';
import { changeOf, contentSchemas } from './content-schemas.ts';

/** Whoever acts for one party need not say which. */
const forOwnParty = { partyId: identifierSchema.optional() };

/** Which party wrote or said it, the Secretariat says when it records something for another. */
export const basisSchema = z
  .strictObject({ basis: z.enum(recordingBasisIds), date: z.iso.date() })
  .describe(
    'Of the Secretariat, which records for a party: on which basis, and its date. Refused from anyone else.',
  )
  .meta({ id: 'Basis' });

const recordedFor = { onBehalf: basisSchema.optional() };

/** What comes with a new record beside what it says. */
export const newEnvelope = z.strictObject({
  ...forOwnParty,
  ...recordedFor,
  draft: z.boolean().default(false),
  handOver: z.boolean().optional(),
  contact: contactSchema.optional(),
});
export const draftEnvelope = newEnvelope.extend({ contact: unfinishedContactSchema.optional() });

/** What comes with a change beside the fields that it changes. */
export const changeEnvelope = z.strictObject({
  removed: z.array(componentIdSchema).max(mostComponents).optional(),
  contact: contactSchema.nullable().optional(),
  submit: z.boolean().optional(),
  handOver: z.boolean().optional(),
  ...recordedFor,
});
export const draftChangeEnvelope = changeEnvelope.extend({
  contact: unfinishedContactSchema.nullable().optional(),
});

const componentChangeSchema = z
  .strictObject(changeOf(componentSchema.shape))
  .describe('With the `id` of a component: what changes of it. Without: a new component.')
  .meta({ id: 'ComponentChange' });

const changeBody = (kind: RecordKind) =>
  z
    .strictObject({
      ...changeOf(contentSchemas[kind].shape),
      components: z.array(componentChangeSchema).max(mostComponents).optional(),
      ...changeEnvelope.shape,
    })
    .describe(
      'A field that is absent stays as it is, and null clears it. Components are paired by `id`; those that are not listed stay, and `removed` names those that go. `contact`: null deletes it. `submit`: submits a draft or returned record in the same transaction. `handOver`: asks the approver of its own party to submit it, or takes that back. A draft also takes unfinished answers.',
    );

const draftBody = (kind: RecordKind) =>
  z
    .looseObject({
      ...draftEnvelope.shape,
      draft: z.literal(true),
      title: contentSchemas[kind].shape.title,
    })
    .describe(
      'A draft needs a title alone. Every other field of a submission may be missing or unfinished until it is submitted.',
    );

const newBody = (kind: RecordKind) =>
  z.strictObject({ ...contentSchemas[kind].shape, ...newEnvelope.shape });

const bodiesOf = (kind: RecordKind) => ({
  create: z.union([newBody(kind), draftBody(kind)]),
  change: changeBody(kind),
  codes: codesBody(kind),
});

/** As they are described. What is taken depends on the record, so handlers read it: see `read-submission.ts`. */
export const describedBodies = {
  pledge: bodiesOf('pledge'),
  offer: bodiesOf('offer'),
} as const satisfies Record<RecordKind, unknown>;

/** What the door takes: an object of fields. */
export const fieldsSchema = z.record(z.string(), z.unknown());
export type Fields = Readonly<Record<string, unknown>>;

/** A preview needs no contact, so none is sent. */
export const previewBodies = {
  pledge: z.strictObject({ ...contentSchemas.pledge.shape, ...forOwnParty }),
  offer: z.strictObject({ ...contentSchemas.offer.shape, ...forOwnParty }),
} as const satisfies Record<RecordKind, z.ZodObject>;
