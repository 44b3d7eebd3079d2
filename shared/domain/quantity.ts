/** How much is asked or given. Ranges stay ranges; sums are never split or multiplied. */
import * as z from 'zod';

import { periodIds, unitIds } from '#shared/vocabulary/units';

import { currencySchema } from './stated-figure.ts';

/** Minus zero would be kept as zero: another number than the one that was sent. */
const amount = z
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .refine((value) => !Object.is(value, -0), { params: { code: 'wrongFormat' } });

/** Whether there is enough of a quantity to judge it by, though other parts of it may still be wrong: all faults are told together. */
const hasRange = z.object({ min: amount, max: amount });
const hasUnit = z.object({ unit: z.enum(unitIds) });

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
  .refine(({ min, max }) => min <= max, {
    path: ['max'],
    params: { code: 'maxBelowMin' },
    when: ({ value }) => hasRange.safeParse(value).success,
  })
  .refine(({ unit, currency: given }) => (unit === 'money') === (given !== undefined), {
    path: ['currency'],
    params: { code: 'currencyForMoneyOnly' },
    when: ({ value }) => hasUnit.safeParse(value).success,
  });

export type Quantity = z.infer<typeof quantitySchema>;
