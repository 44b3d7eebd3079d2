/** From which score on a code is sure, likely or possible. Set on the judged texts that may be read, never on those held out. */
import type { Thresholds } from './read-codes.ts';

type ReadKind = 'topics' | 'supportTypes' | 'conditions' | 'areas';

export const thresholds: Readonly<Record<ReadKind, Thresholds>> = {
  topics: { sure: 4, likely: 2.4, possible: 0.5, shareOfBest: 0.4 },
  supportTypes: { sure: 4, likely: 2.4, possible: 0.5, shareOfBest: 0.4 },
  conditions: { sure: 3, likely: 1.6, possible: 0.5, shareOfBest: 0 },
  areas: { sure: 4, likely: 2.4, possible: 0.5, shareOfBest: 0.3 },
};
