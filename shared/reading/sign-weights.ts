/**
 * What each sign adds to the certainty of a topic, of a kind of support and of an area: logistic regressions over the judged
 * texts that may be read, printed by `npm run bench -- sign-weights` and `area-weights` with their cross-validation.
 */
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { SignWeights } from './certainty.ts';

export const topicWeights: SignWeights = {
  base: -4.66,
  score: 0.71,
  oneWord: 1.91,
  phrase: 0.84,
  half: 0.08,
  weak: 0.15,
  terms: 0.18,
  title: 1.3,
  share: 0.24,
  rank: 0.05,
  area: 3.16,
  party: 2.21,
  general: 0.47,
  given: -0.64,
  others: 1.17,
  longest: 0.28,
  noStrong: -0.53,
  about: 2.34,
  aboutLead: 1.57,
};

export const supportWeights: SignWeights = {
  base: -2.21,
  score: 0.79,
  oneWord: 0.93,
  phrase: 1.49,
  half: 0.17,
  terms: 0.06,
  share: 0.71,
  general: 0.43,
  asked: 1.1,
  unasked: -0.14,
  unrequested: -2.18,
  refused: -3.01,
  done: -1.02,
  background: -0.8,
  amount: 1.67,
  askedFor: -0.61,
  others: -0.01,
  longest: 0.08,
  noStrong: -0.18,
  usual: 0.69,
};

/** How often a careful reader sets a kind of support where words name it, as log odds: some are named in passing more often. */
export const usualSupport: Readonly<Record<SupportTypeId, number>> = {
  'it-systems': -0.93,
  drafting: -0.99,
  'quality-review': -1.53,
  'study-visit': -1.41,
  secondment: -1.27,
  'legal-aid': -2.53,
  twinning: -1.11,
  equipment: -0.4,
  research: -1.13,
  training: 0.47,
  policy: -3.97,
  financial: -0.49,
  material: -1.88,
  technical: -0.1,
  'pro-bono': -1.02,
};

/** What its score, and the share of all words of a record that tell of it, add to the certainty of an area. */
export const areaWeights = { base: -11.12, score: 2.5, about: 26.86 } as const;
