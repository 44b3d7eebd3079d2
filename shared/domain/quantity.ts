/** How much is asked or given. Ranges stay ranges; sums are never split or multiplied. */
import * as z from 'zod';

import { periodIds, unitIds } from '#shared/vocabulary/units';

/** Minus zero would be kept as zero: another number than the one that was sent. */
const amount = z
  .int()
  .min(0)
  .max(1_000_000_000_000)
  .refine((value) => !Object.is(value, -0), { params: { code: 'wrongFormat' } });

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** ISO 4217. */
const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, { abort: true })
  .refine((code) => currencies.has(code), { params: { code: 'unknownCurrency' } });

export const quantitySchema = z
  .strictObject({
    /** Whole units (of the currency, for money). */
    min: amount,
    max: amount,
    unit: z.enum(unitIds),
    /** ISO 4217, for money alone. */
    currency: currency.optional(),
    per: z.enum(periodIds),
  })
  .refine(({ min, max }) => min <= max, { path: ['max'], params: { code: 'maxBelowMin' } })
  .refine(({ unit, currency: given }) => (unit === 'money') === (given !== undefined), {
    path: ['currency'],
    params: { code: 'currencyForMoneyOnly' },
  });

export type Quantity = z.infer<typeof quantitySchema>;

/** A figure in a source's own words, where it fits no unit: shown, never calculated with. */
export const statedFigureSchema = z.strictObject({
  value: z.number().finite().optional(),
  min: z.number().finite().optional(),
  max: z.number().finite().optional(),
  unit: z.string().max(200).optional(),
  currency: currency.optional(),
  per: z.string().max(40).optional(),
  source: z.string().max(2000).optional(),
});

export type StatedFigure = z.infer<typeof statedFigureSchema>;
