/** From which certainty or score on a code is sure, likely or possible. Set on the judged texts that may be read, never on those held out. */
import type { ByCertainty, ByScore } from './grades.ts';
import { supportKinship, topicKinship } from './kinship.ts';
import { supportWeights, topicWeights } from './sign-weights.ts';

export const topicGrades: ByCertainty = {
  weights: topicWeights,
  kinship: topicKinship,
  sure: 0.88,
  likely: 0.37,
};

export const supportGrades: ByCertainty = {
  weights: supportWeights,
  kinship: supportKinship,
  sure: 0.86,
  likely: 0.39,
};

export const conditionGrades: ByScore = {
  sure: { score: 3.2, share: 0.6 },
  likely: { score: 1.6, share: 0.6 },
};
