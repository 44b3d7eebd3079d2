/** A figure in a source's words as a quantity, where it is one already: nothing is read into it. */
import { type PeriodId, periods, type UnitId, units } from '#shared/vocabulary/units';

import { type Quantity, quantitySchema } from './quantity.ts';
import type { StatedFigure } from './stated-figure.ts';

type Labelled<Id> = { readonly id: Id; readonly label: Readonly<Record<string, string>> };

const lowered = (words: string): string => words.normalize('NFC').trim().toLowerCase();

/** What else says the same, in the singular or as an adverb. */
const otherWords: Readonly<Record<UnitId | PeriodId, readonly string[]>> = {
  money: [],
  hours: ['hour', 'heure', 'hora', 'ساعة'],
  days: ['day', 'jour', 'día', 'يوم'],
  people: ['person', 'persons', 'personne', 'persona', 'شخص'],
  posts: ['post', 'poste', 'puesto', 'وظيفة'],
  once: ['one-off'],
  year: ['a year', 'yearly', 'annually', 'por año', 'سنويا'],
  month: ['a month', 'monthly', 'شهريا'],
};

const idOf = <Id extends UnitId | PeriodId>(
  terms: readonly Labelled<Id>[],
  words: string,
): Id | undefined =>
  terms.find(({ id, label }) =>
    [id, ...Object.values(label), ...otherWords[id]].some(
      (known) => lowered(known) === lowered(words),
    ),
  )?.id;

/** An amount with a currency needs no word for money; any other word is about something else. */
const unitOf = ({ unit, currency }: StatedFigure): UnitId | undefined => {
  if (unit === undefined) return currency === undefined ? undefined : 'money';
  return idOf(units, unit);
};

/** One number, or both ends: "at least" alone and an estimate within a range say more than a quantity holds. */
const rangeOf = ({ value, min, max }: StatedFigure) => {
  if (value !== undefined)
    return min === undefined && max === undefined ? { min: value, max: value } : undefined;
  return { min, max };
};

/** Absent where a part of it fits no unit, or where no period is stated. */
export const quantityOf = (figure: StatedFigure): Quantity | undefined => {
  const { currency, per } = figure;
  const read = quantitySchema.safeParse({
    ...rangeOf(figure),
    unit: unitOf(figure),
    ...(currency === undefined ? {} : { currency }),
    per: per === undefined ? undefined : idOf(periods, per),
  });
  return read.success ? read.data : undefined;
};
