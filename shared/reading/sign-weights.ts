/**
 * What each sign adds to the certainty of a topic and of a kind of support: a logistic regression over the judged texts
 * that may be read, printed by `npm run bench -- sign-weights` with its cross-validation.
 */
import type { SupportTypeId } from '#shared/vocabulary/support-types';

import type { SignWeights } from './certainty.ts';

export const topicWeights: SignWeights = {
  base: -5.77,
  score: 0.92,
  oneWord: 1.24,
  phrase: 1.02,
  half: 0.02,
  weak: -0.24,
  terms: 0.66,
  title: 0.97,
  share: 1.66,
  rank: -0.05,
  area: 2.72,
  party: 1.67,
  general: -0.19,
  longest: 0.49,
  noStrong: -0.54,
};

export const supportWeights: SignWeights = {
  base: -3.29,
  score: 0.69,
  oneWord: 1.14,
  phrase: 1.67,
  half: 0.2,
  terms: 0.16,
  share: 0.92,
  general: 0.23,
  asked: 1.13,
  unasked: -0.89,
  unrequested: -1.96,
  refused: -3.21,
  done: -1.91,
  background: -0.25,
  amount: 1.96,
  longest: 0.36,
  noStrong: -0.4,
  usual: 0.81,
};

/** How often a careful reader sets a kind of support where words name it, as log odds: some are named in passing more often. */
export const usualSupport: Readonly<Record<SupportTypeId, number>> = {
  'it-systems': -0.75,
  secondment: -1.2,
  financial: -0.36,
  'quality-review': -1.38,
  drafting: -0.98,
  'study-visit': -1.0,
  'legal-aid': -2.9,
  twinning: -0.84,
  equipment: -0.15,
  research: -1.12,
  training: 0.41,
  policy: -3.68,
  material: -1.63,
  technical: -0.13,
  'pro-bono': -1.0,
};
