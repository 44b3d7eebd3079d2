/** The matching policy as data. The Guide's real weights are not public, so these are ours, versioned and open to change. */
import * as z from 'zod';

import { equivalencesSchema } from './equivalences.ts';
import { type PartId, partIds } from './parts/parts.ts';
import { type ReadingRules, topicWeightNames } from './readings/reading-rules.ts';

/** Reasons to look at a pair first. They stand beside the score and never move it. */
export const priorityIds = ['leastServed', 'grfPledged'] as const;
export type PriorityId = (typeof priorityIds)[number];

/** A part that a policy does not name weighs nothing: it may have been stored before there was such a part. */
const weight = z.int().min(0).max(1000).default(0);

/** What a pair earns at most. */
export const mostPoints = ({ weights }: { readonly weights: Readonly<Record<PartId, number>> }) =>
  Object.values(weights).reduce((sum, each) => sum + each, 0);

/** Reading rules as a policy brings them. */
const readingRulesSchema: z.ZodType<ReadingRules> = z.strictObject({
  topicWeights: z.enum(topicWeightNames),
  fullLikeness: z.int().min(1),
  tiedFrom: z.int().min(0).max(100),
});

export const policySchema = z
  .strictObject({
    version: z.int().min(1),
    /** The most points of each part; together 100, or of a policy that reads prose 1000, since certainties are finer. */
    weights: z.strictObject(
      Object.fromEntries(partIds.map((id) => [id, weight])) as Record<PartId, typeof weight>,
    ),
    /** What an unknown part earns of its weight, in percent. At most half, or naming one of many topics would cost points. */
    neutralPercent: z.int().min(0).max(50).default(50),
    /** Null, as in policies stored before there were any: only amounts of one unit and period are compared. */
    equivalences: equivalencesSchema.nullable().default(null),
    /** How codes that are read from prose count; null, as in policies stored before there were any: not at all. */
    readings: readingRulesSchema.nullable().default(null),
    /** The priorities that are shown. */
    priorities: z.array(z.enum(priorityIds)).readonly().default(priorityIds),
    /** Whether likeness of texts orders equal scores for whoever reads them. */
    textHelp: z.boolean().default(true),
    /** How many suggestions a record keeps. */
    listLength: z.int().min(1).max(50),
  })
  .refine((policy) => mostPoints(policy) === (policy.readings === null ? 100 : 1000), {
    path: ['weights'],
    params: { code: 'weightsMustAddUpTo100' },
  });

export type Policy = z.infer<typeof policySchema>;

/** Judges by stated codes alone. A version names a policy for ever: whoever changes one gives it the next number. */
export const statedPolicy: Policy = {
  version: 2,
  weights: {
    topics: 30,
    support: 20,
    gap: 15,
    place: 10,
    language: 10,
    law: 10,
    scale: 5,
    likeness: 0,
    conditions: 0,
    stillOpen: 0,
  },
  neutralPercent: 50,
  equivalences: { hoursInDay: 8, monthsInYear: 12 },
  readings: null,
  priorities: priorityIds,
  textHelp: true,
  listLength: 10,
};

/** Judges by what is stated and, under it, by what is read of prose. Weights as `npm run calibrate` finds them. */
export const readingPolicy: Policy = {
  ...statedPolicy,
  version: 3,
  weights: {
    topics: 380,
    support: 55,
    gap: 40,
    place: 110,
    language: 75,
    law: 65,
    scale: 15,
    likeness: 70,
    conditions: 95,
    stillOpen: 95,
  },
  readings: { topicWeights: '2026-11', fullLikeness: 800, tiedFrom: 70 },
};

/** What the product brings, each available by its number. */
export const shippedPolicies: readonly Policy[] = [statedPolicy, readingPolicy];

/** Of a table on which nobody decided otherwise. */
export const firstPolicy = readingPolicy;
