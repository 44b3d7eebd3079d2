/**
 * How well a pair fits and why, gate by gate and part by part. A sentence goes with a reason where its reader
 * asked for a language.
 */
import * as z from 'zod';

import { gateIds } from '../../domain/matching/gates.ts';
import { partIds } from '../../domain/matching/parts/parts.ts';
import { priorityIds } from '../../domain/matching/policy.ts';
import { reviewIds, warningIds } from '../../domain/matching/remarks.ts';
import { fits } from '../../domain/matching/score-parts.ts';

const valuesSchema = z.record(
  z.string(),
  z.union([z.array(z.string()), z.string(), z.number(), z.undefined()]),
);
export const worded = { values: valuesSchema, sentence: z.string().optional() };

export const explanationSchema = z
  .object({
    pledgeComponent: z.string(),
    offerComponent: z.string(),
    suggested: z.boolean(),
    score: z.int(),
    gates: z.array(
      z.object({
        gate: z.enum(gateIds),
        verdict: z.enum(['pass', 'unknown', 'fail']),
        ...worded,
      }),
    ),
    parts: z.array(
      z.object({
        part: z.enum(partIds),
        points: z.int(),
        of: z.int(),
        known: z.boolean(),
        fit: z.enum(fits),
        ...worded,
      }),
    ),
    /** Codes of those remarks that speak of the two components alone. */
    warnings: z.array(z.enum(['conditional', 'notAccepted', 'overdue'])),
    /** Reasons to look here first, warnings, and what is for the Secretariat to review. None moves the score. */
    remarks: z.array(
      z.object({
        remark: z.enum([...priorityIds, ...warningIds, ...reviewIds]),
        kind: z.enum(['priority', 'warning', 'review']),
        ...worded,
      }),
    ),
    policyVersion: z.int(),
  })
  .meta({ id: 'Explanation' });
