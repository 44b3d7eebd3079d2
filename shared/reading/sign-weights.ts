/**
 * What each sign adds to the certainty of a topic and of a kind of support: a logistic regression over the judged texts
 * that may be read, printed by `npm run bench -- sign-weights` with its cross-validation.
 */
import type { SignWeights } from './certainty.ts';

export const topicWeights: SignWeights = {
  base: -5.39,
  score: 0.79,
  oneWord: 0.03,
  phrase: 1.66,
  half: 0.2,
  weak: -0.3,
  terms: 0.67,
  title: 0.93,
  share: 1.38,
  rank: -0.12,
  area: 2.74,
  party: 2.05,
  general: -0.14,
};

export const supportWeights: SignWeights = {
  base: -3.46,
  score: 0.04,
  oneWord: 1.57,
  phrase: 1.64,
  half: 0.05,
  terms: 0.37,
  share: 1.43,
  general: 1.75,
  asked: 0.56,
  unasked: -0.91,
  unrequested: -1.0,
  refused: -3.72,
  done: -1.76,
  background: -1.35,
  amount: 2.12,
};
