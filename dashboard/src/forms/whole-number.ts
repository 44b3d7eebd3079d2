/** Whole numbers as people write them, in either set of digits. */
const easternDigits = '٠١٢٣٤٥٦٧٨٩';

/** Thousands may be grouped as people write them; `0.5` is no whole number and must not read as 5. */
const grouped = /^\d{1,3}(?:([ ,.'’\u00A0\u202F])\d{3})(?:\1\d{3})*$/;

/** What is no whole number stays a text, so that the refusal names the field. */
export const wholeNumber = (value: string): number | string => {
  const western = value
    .trim()
    .replaceAll(/[٠-٩]/g, (digit) => String(easternDigits.indexOf(digit)));
  const digits = grouped.test(western) ? western.replaceAll(/\D/g, '') : western;
  return /^\d+$/.test(digits) ? Number(digits) : value;
};
