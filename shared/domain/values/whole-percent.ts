/** A part of a whole in whole percent: rounded to the nearest, but never 0 of something nor 100 of less than all. */
export const wholePercent = (part: number, whole: number): number => {
  if (part <= 0) return 0;
  if (part >= whole) return 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
};
