/** What waits for whoever is signed in: short lines, each with its age and its reason, and how many there are. */
import * as z from 'zod';

import { forumDateIds } from '#shared/vocabulary/forum-dates';

import { editionSchema } from '../../domain/codes.ts';
import { queueIds } from '../../domain/lists/list-orders.ts';
import { keptSchema } from '../kept-schema.ts';
import { answering } from '../operation.ts';
import { timestampSchema } from '../timestamp.ts';
import {
  announcedThingSchema,
  followUpSchema,
  newSuggestionSchema,
  waitingInterestSchema,
  waitingMatchSchema,
  waitingRecordSchema,
} from './waiting-views.ts';

const count = z.int().min(0);

const queueSchema = z.object({
  queue: z.enum(queueIds),
  total: count,
  items: z.array(waitingRecordSchema),
});

/** Handed over to the reader; without an officer; past the day to answer by; an introduction or a question that waits for the reader; a message that was reported; nothing more to answer. */
export const matchListIds = [
  'handOvers',
  'unowned',
  'overdue',
  'introductions',
  'questions',
  'reported',
  'standDown',
] as const;
export type MatchListId = (typeof matchListIds)[number];

/** The lists that no page of their own holds, so that Today itself shows all of one that is asked for. */
export const wholeListIds = [
  'answers',
  'flags',
  ...matchListIds,
  'interests',
  'followUps',
  'announced',
] as const;
export type WholeListId = (typeof wholeListIds)[number];

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
    announced: z
      .object({ total: count, items: z.array(announcedThingSchema) })
      .nullable()
      .describe(
        'For a party its own, for the Secretariat all: what becomes public by itself, the next first.',
      ),
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

export const todayOperations = {
  getToday: answering('What waits for you, and since when', todaySchema, {
    query: z.strictObject({
      since: z.iso
        .date()
        .optional()
        .describe('From when on something counts as new or changed: 30 days ago where absent.'),
      list: z
        .enum(wholeListIds)
        .optional()
        .describe('Which list comes whole; of every other, the ten most pressing lines come.'),
    }),
  }),
};
