/** A figure in a source's own words: shown and exported as stated, never calculated with. */
import * as z from 'zod';

import { isCurrency } from '#shared/vocabulary/currencies';

import { orNull } from '../values/or-null.ts';
import { linkSchema } from '../values/link.ts';
import { textOf } from '../values/text.ts';

const isoForm = /^[A-Z]{3}$/;

/** ISO 4217. */
export const currencySchema = z
  .string()
  .regex(isoForm)
  .refine((code) => !isoForm.test(code) || isCurrency(code), {
    params: { code: 'unknownCurrency' },
  });

/** Beyond this a number is no longer kept digit by digit. */
const largestFigure = 1_000_000_000_000_000;

/** Smaller ones are slips of a spreadsheet, and storage holds none below 1e-130. */
const smallestFigure = 0.000_001;

/** Minus zero would be kept as zero: another number than the one that was sent. */
const figure = z
  .number()
  .min(0)
  .max(largestFigure)
  .refine((value) => Object.is(value, 0) || value >= smallestFigure || value < 0, {
    params: { code: 'tooSmallFigure' },
  });

/** As a file states it. What contradicts itself is refused: nobody could say which of the figures is meant. */
export const figureSubmissionSchema = z
  .strictObject({
    value: orNull(figure),
    min: orNull(figure),
    max: orNull(figure),
    unit: orNull(textOf(200)),
    currency: orNull(currencySchema),
    per: orNull(textOf(40)),
    source: orNull(linkSchema),
  })
  .refine(({ value, min, max }) => value !== null || min !== null || max !== null, {
    params: { code: 'amountWithoutFigure' },
  })
  .refine(({ min, max }) => min === null || max === null || min <= max, {
    path: ['max'],
    params: { code: 'maxBelowMin' },
  })
  .refine(
    ({ value, min, max }) =>
      value === null || ((min === null || min <= value) && (max === null || value <= max)),
    { path: ['value'], params: { code: 'valueOutsideRange' } },
  );

export type FigureSubmission = z.infer<typeof figureSubmissionSchema>;

/** As it is kept and answered: wider than what is taken today, since what was taken once is read for ever. */
export const statedFigureSchema = z.strictObject({
  value: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().optional(),
  currency: z.string().optional(),
  per: z.string().optional(),
  source: z.string().optional(),
});

export type StatedFigure = z.infer<typeof statedFigureSchema>;
