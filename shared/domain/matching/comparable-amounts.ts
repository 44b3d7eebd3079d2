/** Which amounts may be compared: those of one unit and currency, and amounts of time by the policy's equivalences. */
import type { Equivalences } from './equivalences.ts';

/** What each amount is multiplied by to be counted in one measure, the one of the smaller units: whole numbers stay whole. */
export type Comparison = {
  readonly asked: number;
  readonly given: number;
  readonly measure: string;
};

/** What adds up over time. Two posts a month may be the same two all year, and so may people: nobody says. */
const addsUp = /^(?:hours|days|money:[A-Z]{3})$/;

type Counted = { readonly measure: string; readonly by: number };

/** A measure such as `days/month` as what it is counted in, and how much of it one is. */
const counted = (measure: string, { hoursInDay, monthsInYear }: Equivalences): Counted => {
  const [unit = '', per = ''] = measure.split('/');
  const [smaller, ofUnit] = unit === 'days' ? ['hours', hoursInDay] : [unit, 1];
  const [longer, ofPeriod] =
    per === 'month' && addsUp.test(unit) ? ['year', monthsInYear] : [per, 1];
  return { measure: `${smaller}/${longer}`, by: ofUnit * ofPeriod };
};

/** Undefined where the amounts cannot be compared: then nothing is known of their ratio. */
export const comparisonOf = (
  asked: string | undefined,
  given: string | undefined,
  equivalences: Equivalences | null,
): Comparison | undefined => {
  if (asked === undefined || given === undefined) return undefined;
  if (asked === given) return { asked: 1, given: 1, measure: asked };
  if (equivalences === null) return undefined;
  const [one, other] = [counted(asked, equivalences), counted(given, equivalences)];
  return one.measure === other.measure
    ? { asked: one.by, given: other.by, measure: one.measure }
    : undefined;
};
