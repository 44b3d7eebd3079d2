/** From which score on a code is sure, likely or possible. Set on the judged texts that may be read, never on those held out. */
import type { Thresholds } from './read-codes.ts';

type ReadKind = 'topics' | 'supportTypes' | 'conditions' | 'areas';

const possible = 0.5;

export const thresholds: Readonly<Record<ReadKind, Thresholds>> = {
  topics: {
    sure: { score: 3, share: 0.6, terms: 3 },
    likely: { score: 2.4, share: 0.4 },
    possible,
  },
  supportTypes: {
    sure: { score: 4, share: 0.6, terms: 1 },
    likely: { score: 1.6, share: 0.4 },
    possible,
    strongAlone: true,
  },
  conditions: {
    sure: { score: 3.2, share: 0.6, terms: 1 },
    likely: { score: 1.6, share: 0.6 },
    possible,
    strongAlone: true,
  },
  areas: {
    sure: { score: 4.5, share: 0.6, terms: 1 },
    likely: { score: 2.4, share: 0.6 },
    possible,
  },
};
