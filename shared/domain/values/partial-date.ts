/** Dates as precise as their source: a year, a month or a day. */
import * as z from 'zod';

import { firstDayOf, isRealDate, lastDayOf, partialDatePattern } from './days-of-date.ts';
import { ruleOver } from './rule.ts';
import { textOf } from './text.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, 1990 to 2099. */
export const partialDateSchema = z
  .string()
  .refine(isRealDate, { params: { code: 'notADate' } })
  .meta({ pattern: partialDatePattern.source, examples: ['2027', '2027-03', '2027-03-15'] });

const hasBothEnds = z.object({ start: partialDateSchema, end: partialDateSchema });

export const windowSchema = z
  .strictObject({
    start: partialDateSchema.optional(),
    end: partialDateSchema.optional(),
    /** The time as the source states it, where it says more than dates can. */
    stated: textOf(300).optional(),
  })
  .refine(
    ({ start, end }) => !start || !end || firstDayOf(start) <= lastDayOf(end),
    ruleOver(hasBothEnds, 'end', 'endBeforeStart'),
  );

/** When: open on the side where no date is given. */
export type Window = z.infer<typeof windowSchema>;
