/** Dates as people and spreadsheets write them, as the register keeps them; what could be another day is refused. */
import { refuse, ok, type Result } from '../domain/result.ts';
import { plainNumerals, withoutMarks } from '../domain/values/written.ts';

export type WrittenDate = { readonly date: string; readonly isReordered: boolean };
export type DateFault = 'notADate' | 'ambiguousDay' | 'serialDay';

const padded = (part: string): string => part.padStart(2, '0');

const isDay = (year: string, month: string, day: string): boolean => {
  const at = new Date(`${year}-${padded(month)}-${padded(day)}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.getUTCDate() === Number(day);
};

const dayFirst = (one: string, two: string, year: string): Result<WrittenDate, DateFault> => {
  const [first, second] = [Number(one), Number(two)];
  if (first <= 12 && second <= 12 && first !== second) return refuse('ambiguousDay');
  const [day, month] = first > 12 ? [one, two] : [two, one];
  return isDay(year, month, day)
    ? ok({ date: `${year}-${padded(month)}-${padded(day)}`, isReordered: true })
    : refuse('notADate');
};

/** A year is four digits; a spreadsheet counts days in five. */
export const dateWritten = (text: string): Result<WrittenDate, DateFault> => {
  const written = withoutMarks(plainNumerals(text)).trim();
  const plain = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(written);
  if (plain) {
    const [, year = '', month, day] = plain;
    const date = [year, ...[month, day].flatMap((part) => (part ? [padded(part)] : []))].join('-');
    const isReal =
      (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
      (month === undefined || day === undefined || isDay(year, month, day));
    return isReal ? ok({ date, isReordered: false }) : refuse('notADate');
  }
  const local = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (local) return dayFirst(local[1] ?? '', local[2] ?? '', local[3] ?? '');
  return refuse(/^\d{5,6}(?:\.\d+)?$/.test(written) ? 'serialDay' : 'notADate');
};
