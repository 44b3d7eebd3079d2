/** The matching policy as data. The Guide's real weights are not public, so these are ours, versioned and open to change. */
import * as z from 'zod';

import { equivalencesSchema } from './equivalences.ts';
import { type PartId, partIds } from './parts/parts.ts';

/** Reasons to look at a pair first. They stand beside the score and never move it. */
export const priorityIds = ['leastServed', 'grfPledged'] as const;
export type PriorityId = (typeof priorityIds)[number];

/** A part that a policy does not name weighs nothing: it may have been stored before there was such a part. */
const weight = z.int().min(0).max(100).default(0);

export const policySchema = z
  .strictObject({
    version: z.int().min(1),
    /** The most points of each part; together 100. */
    weights: z.strictObject(
      Object.fromEntries(partIds.map((id) => [id, weight])) as Record<PartId, typeof weight>,
    ),
    /** What an unknown part earns of its weight, in percent. At most half, or naming one of many topics would cost points. */
    neutralPercent: z.int().min(0).max(50).default(50),
    /** Null, as in policies stored before there were any: only amounts of one unit and period are compared. */
    equivalences: equivalencesSchema.nullable().default(null),
    /** The priorities that are shown. */
    priorities: z.array(z.enum(priorityIds)).readonly().default(priorityIds),
    /** Whether likeness of texts orders equal scores for whoever reads them. */
    textHelp: z.boolean().default(true),
    /** How many suggestions a record keeps. */
    listLength: z.int().min(1).max(50),
  })
  .refine(({ weights }) => Object.values(weights).reduce((sum, each) => sum + each, 0) === 100, {
    path: ['weights'],
    params: { code: 'weightsMustAddUpTo100' },
  });

export type Policy = z.infer<typeof policySchema>;

/** Of a table on which nobody decided otherwise. Its version names it for ever: whoever changes it gives it the next one. */
export const firstPolicy: Policy = {
  version: 2,
  weights: { topics: 30, support: 20, gap: 15, place: 10, language: 10, law: 10, scale: 5 },
  neutralPercent: 50,
  equivalences: { hoursInDay: 8, monthsInYear: 12 },
  priorities: priorityIds,
  textHelp: true,
  listLength: 10,
};
