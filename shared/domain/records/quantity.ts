/** How much is asked or given. Ranges stay ranges; sums are never split or multiplied. */
import * as z from 'zod';

import { periodIds, unitIds } from '#shared/vocabulary/units';

import { ruleOver } from '../values/rule.ts';
import { currencySchema } from './stated-figure.ts';

/** Minus zero would be kept as zero: another number than the one that was sent. */
const amount = z
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .refine((value) => !Object.is(value, -0), { params: { code: 'wrongFormat' } });

const hasRange = z.object({ min: amount, max: amount });
const hasUnit = z.object({ unit: z.enum(unitIds), currency: z.unknown().optional() });

export const quantitySchema = z
  .strictObject({
    /** Whole units (of the currency, for money). */
    min: amount,
    max: amount,
    unit: z.enum(unitIds),
    /** ISO 4217, for money alone. */
    currency: currencySchema.optional(),
    per: z.enum(periodIds),
  })
  .refine(({ min, max }) => min <= max, ruleOver(hasRange, 'max', 'maxBelowMin'))
  .refine(
    ({ unit, currency: given }) => (unit === 'money') === (given !== undefined),
    ruleOver(hasUnit, 'currency', 'currencyForMoneyOnly'),
  );

export type Quantity = z.infer<typeof quantitySchema>;
