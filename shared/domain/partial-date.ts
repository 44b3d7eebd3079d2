/** Dates as precise as their source: a year, a month or a day. */
import * as z from 'zod';

import { ruleOver } from './rule.ts';
import { textOf } from './text.ts';

const pattern = /^(19[9]\d|20\d\d)(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

const lastDayOfMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const isRealDate = (value: string): boolean => {
  const found = pattern.exec(value);
  if (!found) return false;
  const [, year, month, day] = found;
  return day === undefined || Number(day) <= lastDayOfMonth(Number(year), Number(month));
};

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, 1990 to 2099. */
export const partialDateSchema = z
  .string()
  .refine(isRealDate, { params: { code: 'notADate' } })
  .meta({ pattern: pattern.source, examples: ['2027', '2027-03', '2027-03-15'] });

/** The first day that a partial date may mean, as `YYYY-MM-DD`. */
export const firstDayOf = (date: string): string =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;

/** The last day that a partial date may mean, as `YYYY-MM-DD`. */
export const lastDayOf = (date: string): string => {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-');
  return `${date}-${lastDayOfMonth(Number(year), Number(month))}`;
};

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
