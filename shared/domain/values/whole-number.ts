/** Whole numbers as people write them, in the digits of any script. */
import { plainNumerals, withoutMarks } from './written.ts';

/** Thousands may be grouped as people write them; `0.5` is no whole number and must not read as 5. */
const grouped = /^\d{1,3}(?:([ ,.'’\u00A0\u202F\u066C])\d{3})(?:\1\d{3})*$/;

/** What is no whole number stays a text, so that the refusal names the field. */
export const wholeNumber = (value: string): number | string => {
  const written = withoutMarks(plainNumerals(value)).trim();
  const digits = grouped.test(written) ? written.replaceAll(/\D/g, '') : written;
  return /^\d+$/.test(digits) ? Number(digits) : value.trim();
};
