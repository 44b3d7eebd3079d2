/**
 * What each sign adds to the certainty of a topic and of a kind of support: a logistic regression over the judged texts
 * that may be read, printed by `npm run bench -- sign-weights` with its cross-validation.
 */
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { SignWeights } from './certainty.ts';

export const topicWeights: SignWeights = {
  base: -5.26,
  score: 0.71,
  oneWord: 1.87,
  phrase: 1.11,
  half: 0.13,
  weak: 0.35,
  terms: 0.16,
  title: 1.49,
  share: 2.16,
  rank: 0.01,
  area: 2.7,
  party: 1.19,
  general: 0.13,
  given: -0.39,
  others: 1.21,
  longest: 0.43,
  noStrong: -0.12,
};

export const supportWeights: SignWeights = {
  base: -2.77,
  score: 0.33,
  oneWord: 1.31,
  phrase: 1.48,
  half: 0.07,
  terms: 0.21,
  share: 0.8,
  general: 0.17,
  asked: 0.88,
  unasked: -0.55,
  unrequested: -2.23,
  refused: -1.66,
  done: -1.3,
  background: -0.35,
  amount: 2.01,
  askedFor: -0.36,
  others: 0.35,
  longest: 0.33,
  noStrong: 0.32,
  usual: 0.51,
};

/** How often a careful reader sets a kind of support where words name it, as log odds: some are named in passing more often. */
export const usualSupport: Readonly<Record<SupportTypeId, number>> = {
  'it-systems': -0.81,
  drafting: -0.99,
  'quality-review': -1.48,
  'study-visit': -1.07,
  secondment: -1.21,
  'legal-aid': -2.91,
  twinning: -0.98,
  equipment: -0.3,
  research: -1.27,
  training: 0.36,
  policy: -3.73,
  financial: -0.42,
  material: -1.64,
  technical: -0.32,
  'pro-bono': -1.08,
};
