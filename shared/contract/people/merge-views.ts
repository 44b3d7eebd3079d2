/** Two parties that are one, as the API answers it: what would come of it, and how far it is. */
import * as z from 'zod';

import { distinct } from '../../domain/values/distinct.ts';
import { mergeBarIds, mergeLookIds } from '../../domain/merging/merge-bar.ts';
import { otherNameKinds } from '../../domain/parties/other-name-kinds.ts';
import { identifierSchema, partyNamesSchema } from '../../domain/parties/party.ts';
import { partyViewSchema } from './party-views.ts';
import { timestampSchema } from '../timestamp.ts';
import { subjectSchema } from './user-views.ts';

const count = z.int().min(0);

export const mergePreviewSchema = z
  .object({
    stays: partyViewSchema,
    goes: partyViewSchema,
    bar: z.enum(mergeBarIds).nullable().describe('Why they cannot be one; null where they can.'),
    looks: z.array(z.enum(mergeLookIds)).describe('What may mean that they are two.'),
    pledges: count.describe('Of the party that goes in, whatever their state.'),
    offers: count,
    matches: count.describe('Those that name the party that goes in.'),
    people: count.describe('Those who act for it: they act for the party that stays from then on.'),
    otherNames: partyNamesSchema.shape.otherNames.unwrap(),
    outsideIds: partyNamesSchema.shape.outsideIds.unwrap(),
  })
  .meta({ id: 'MergePreview' });

export type MergePreview = z.infer<typeof mergePreviewSchema>;

const movedItemSchema = z.object({
  kind: z.enum(['pledge', 'offer', 'match', 'person']),
  id: z.string(),
  title: z
    .string()
    .nullable()
    .describe(
      'Of somebody their name; null where none is kept, and of a draft, which its party alone reads.',
    ),
});

export type MovedItem = z.infer<typeof movedItemSchema>;

/** More than anybody goes through: what is not listed goes back with the party. */
export const mostMovedItems = 500;

export const mergeSchema = z
  .object({
    id: identifierSchema.describe('Of the party that went in.'),
    into: identifierSchema,
    way: z
      .enum(['in', 'out'])
      .describe('`out`: it is to stand by itself again, and what was moved goes back.'),
    isDone: z.boolean().describe('Whether all that was found is moved.'),
    startedAt: timestampSchema,
    moved: z
      .object({ pledges: count, offers: count, matches: count, people: count })
      .describe('By the merge, and not back again.'),
  })
  .meta({ id: 'Merge' });

export type MergeView = z.infer<typeof mergeSchema>;

/** Answered to whoever looks at it, and not with each step: what a step answers is kept for whoever repeats it. */
export const mergeInFullSchema = mergeSchema
  .extend({
    items: z
      .array(movedItemSchema)
      .describe(
        'What may stay where it is when they are parted again; empty for who may not part.',
      ),
  })
  .meta({ id: 'MergeInFull' });

export type MergeInFull = z.infer<typeof mergeInFullSchema>;

export const mergeOrderSchema = z.strictObject({
  from: identifierSchema.describe('The party that goes in.'),
  fromVersion: z.int().min(1).describe('As it was seen.'),
  nameIs: z
    .enum(otherNameKinds)
    .describe('What its name is from then on, of the party that stays.'),
});

export const partingOrderSchema = z.strictObject({
  staying: distinct(z.union([identifierSchema, subjectSchema]), mostMovedItems)
    .default([])
    .describe(
      'The items that stay with the party that they were moved to; matches follow records.',
    ),
});
