/** How likely it is that a careful reader would set a code, by its signs. Pure. */
import { type SignName, signNames, type Signs } from './signs.ts';

/** What each sign adds; a sign that is not named adds nothing. */
export type SignWeights = { readonly base: number } & Readonly<Partial<Record<SignName, number>>>;

/** The logistic function of the weighed sum: 0 is never, 1 always. */
export const certaintyOf = (signs: Signs, weights: SignWeights): number => {
  let sum = weights.base;
  for (const name of signNames) sum += (weights[name] ?? 0) * signs[name];
  return 1 / (1 + Math.exp(-sum));
};
