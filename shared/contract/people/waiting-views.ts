/** What waits for somebody, a line each: records, matches, interests, suggestions and next steps. */
import * as z from 'zod';

import { coverageStatusIds, matchStateIds, recordStateIds } from '#shared/vocabulary/record-states';

import { interestIds } from '../../domain/matches/interest.ts';
import { standingMarkIds } from '../../domain/lists/index-entry.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { howMuchKnownShape } from '../suggestions/how-much-known-view.ts';
import { standDownReasons } from '../../domain/matches/stand-down.ts';
import { partyReferenceSchema } from '../records/record-view-shapes.ts';
import { timestampSchema } from '../timestamp.ts';

const namedRecord = {
  kind: z.enum(recordKinds),
  id: identifierSchema,
  title: z.string(),
  language: z.string(),
  party: partyReferenceSchema,
  synthetic: z.boolean(),
};

export const waitingRecordSchema = z
  .object({
    ...namedRecord,
    version: z.int().min(1),
    reference: z.string(),
    state: z.enum(recordStateIds),
    since: timestampSchema.describe('When it came into its state.'),
    changedAt: timestampSchema,
    statedOn: z
      .string()
      .nullable()
      .describe('When it was pledged or offered by what a source states: a year, month or day.'),
    due: z
      .string()
      .nullable()
      .describe('The first day by which something is to be reached, as it is kept.'),
    marks: z.array(z.enum(standingMarkIds)),
    statuses: z.array(z.enum(coverageStatusIds)).describe('Of its components, each once.'),
    returnReason: z.string().nullable(),
  })
  .meta({ id: 'WaitingRecord' });

export const waitingMatchSchema = z
  .object({
    id: identifierSchema,
    version: z.int().min(1),
    title: z.string(),
    synthetic: z.boolean(),
    state: z.enum(matchStateIds),
    since: timestampSchema.describe('When it was last put to both sides.'),
    unanswered: z.array(z.enum(recordKinds)).describe('The sides that have not answered.'),
    recipients: z.array(partyReferenceSchema),
    supporters: z.array(partyReferenceSchema),
    recordsChanged: z.boolean(),
    replyBy: z.iso
      .date()
      .nullable()
      .describe('The day to answer by, where an answer is asked for.'),
    note: z
      .string()
      .nullable()
      .describe('For the Secretariat: what whoever takes it over has to know.'),
    standDown: z.enum(standDownReasons).nullable(),
  })
  .meta({ id: 'WaitingMatch' });

export const newSuggestionSchema = z
  .object({
    own: z.object(namedRecord),
    counterpart: z.object(namedRecord),
    score: z.int(),
    ...howMuchKnownShape,
    publicSince: z.iso.date(),
  })
  .meta({ id: 'NewSuggestion' });

export const waitingInterestSchema = z
  .object({
    id: identifierSchema,
    says: z.enum(interestIds),
    words: z.string().nullable(),
    party: partyReferenceSchema,
    own: z.enum(recordKinds).nullable(),
    saidAt: timestampSchema,
    pledge: z.object(namedRecord),
    offer: z.object(namedRecord).nullable(),
  })
  .meta({ id: 'WaitingInterest' });

export const followUpSchema = z
  .object({
    kind: z.enum(recordKinds),
    id: identifierSchema,
    title: z.string(),
    language: z.string(),
    component: z.string(),
    step: z.string().nullable(),
    by: z.string().describe('A year, a month or a day.'),
    role: z.string().nullable(),
  })
  .meta({ id: 'FollowUp' });

export const announcedThingSchema = z
  .object({
    kind: z.enum([...recordKinds, 'match']),
    id: identifierSchema,
    title: z.string(),
    language: z.string().nullable().describe('Null of a match.'),
    synthetic: z.boolean(),
    publicFrom: timestampSchema,
    isOfLeg: z
      .boolean()
      .describe('Of a match that is public already: what somebody brings who joined it later.'),
  })
  .meta({ id: 'AnnouncedThing' });

export type AnnouncedThing = z.infer<typeof announcedThingSchema>;
export type WaitingRecord = z.infer<typeof waitingRecordSchema>;
export type WaitingMatch = z.infer<typeof waitingMatchSchema>;
export type WaitingInterest = z.infer<typeof waitingInterestSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type NewSuggestion = z.infer<typeof newSuggestionSchema>;
