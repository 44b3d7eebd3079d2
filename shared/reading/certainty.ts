/** How likely it is that a careful reader would set a code, by its signs. Pure. */
import type { SignName, Signs } from './signs.ts';

/** What each sign adds; a sign that is not named adds nothing. */
export type SignWeights = { readonly base: number } & Readonly<Partial<Record<SignName, number>>>;

/** The logistic function of the weighed sum: 0 is never, 1 always. */
export const certaintyOf = (signs: Signs, { base, ...weights }: SignWeights): number => {
  const sum = (Object.entries(weights) as [SignName, number][]).reduce(
    (total, [name, weight]) => total + weight * signs[name],
    base,
  );
  return 1 / (1 + Math.exp(-sum));
};
