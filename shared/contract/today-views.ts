/** What waits for whoever is signed in: short lines, each with its age and its reason, and how many there are. */
import * as z from 'zod';

import { forumDateIds } from '#shared/vocabulary/forum-dates';
import { coverageStatusIds, matchStateIds, recordStateIds } from '#shared/vocabulary/record-states';

import { editionSchema } from '../domain/codes.ts';
import { queueIds } from '../domain/list-orders.ts';
import { interestIds } from '../domain/interest.ts';
import { standingMarkIds } from '../domain/index-entry.ts';
import { identifierSchema } from '../domain/party.ts';
import { recordKinds } from '../domain/record.ts';
import { standDownReasons } from '../domain/stand-down.ts';
import { keptSchema } from './kept-schema.ts';
import { answering } from './operation.ts';
import { partyReferenceSchema } from './record-view-shapes.ts';
import { timestampSchema } from './timestamp.ts';

const count = z.int().min(0);

const namedRecord = {
  kind: z.enum(recordKinds),
  id: identifierSchema,
  title: z.string(),
  language: z.string(),
  party: partyReferenceSchema,
  synthetic: z.boolean(),
};

const waitingRecordSchema = z
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

const waitingMatchSchema = z
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

const newSuggestionSchema = z
  .object({
    own: z.object(namedRecord),
    counterpart: z.object(namedRecord),
    score: z.int(),
    publicSince: z.iso.date(),
  })
  .meta({ id: 'NewSuggestion' });

const waitingInterestSchema = z
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

const followUpSchema = z
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

const queueSchema = z.object({
  queue: z.enum(queueIds),
  total: count,
  items: z.array(waitingRecordSchema),
});

/** Handed over to the reader; without an officer; past the day to answer by; an introduction or a question that waits for the reader; nothing more to answer. */
export const matchListIds = [
  'handOvers',
  'unowned',
  'overdue',
  'introductions',
  'questions',
  'standDown',
] as const;
export type MatchListId = (typeof matchListIds)[number];

const matchesSchema = z.object({
  live: count.describe('Matches that are not over.'),
  read: count.describe('How many of them were looked at; the figures below are of these.'),
  answers: z.object({ total: count, items: z.array(waitingMatchSchema) }),
  flags: z.object({ total: count, items: z.array(waitingMatchSchema) }),
  more: z
    .array(
      z.object({ list: z.enum(matchListIds), total: count, items: z.array(waitingMatchSchema) }),
    )
    .describe('What else matches ask of the reader; lists without a match are left out.'),
});

export const todaySchema = z
  .object({
    asOf: timestampSchema,
    since: z.iso.date().describe('From when on something counts as new or changed.'),
    queues: z.array(queueSchema),
    changed: z.object({ total: count, items: z.array(waitingRecordSchema) }).nullable(),
    matches: matchesSchema,
    interests: z
      .object({ total: count, items: z.array(waitingInterestSchema) })
      .nullable()
      .describe(
        'For the Secretariat: what parties said of suggestions and needs and nobody has answered, the oldest first.',
      ),
    suggestions: z
      .array(newSuggestionSchema)
      .nullable()
      .describe('Of a party: counterparts that became public since, for its own records.'),
    followUps: z
      .object({ total: count, items: z.array(followUpSchema) })
      .nullable()
      .describe('Of a party: the next steps that it planned, the next first.'),
    dates: z
      .array(
        z.object({
          id: z.enum(forumDateIds).meta({ id: 'ForumDateId' }),
          end: z.string(),
          source: z.string(),
        }),
      )
      .describe('Dates of the forum that are still to come, as far as public sources set them.'),
    forum: z
      .object({ edition: keptSchema(editionSchema), lastDay: z.iso.date() })
      .nullable()
      .describe('The next forum.'),
  })
  .meta({ id: 'Today' });

export type Today = z.infer<typeof todaySchema>;
export type WaitingRecord = z.infer<typeof waitingRecordSchema>;
export type WaitingMatch = z.infer<typeof waitingMatchSchema>;
export type WaitingInterest = z.infer<typeof waitingInterestSchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type NewSuggestion = z.infer<typeof newSuggestionSchema>;

export const todayOperations = {
  getToday: answering('What waits for you, and since when', todaySchema, {
    query: z.strictObject({
      since: z.iso
        .date()
        .optional()
        .describe('From when on something counts as new or changed: 30 days ago where absent.'),
    }),
  }),
};
