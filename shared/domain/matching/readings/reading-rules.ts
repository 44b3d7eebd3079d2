/** How a policy uses what is read of prose; policies without rules read nothing. */
import { hashOfCode } from './hashed.ts';
import weights from './topic-weights.json' with { type: 'json' };

/** How rare topics are among records, under the name that a policy gives: those of a name never change. */
export const topicWeightNames = ['2026-11'] as const;

export type ReadingRules = {
  readonly topicWeights: (typeof topicWeightNames)[number];
  /** The weight of shared words from which on all points of likeness are earned. */
  readonly fullLikeness: number;
  /** In percent: fainter signs of a tie to return are mostly wrong. */
  readonly tiedFrom: number;
};

const byName = new Map(
  topicWeightNames.map((name) => [
    name,
    new Map(
      Object.entries(weights[name]).map(([topic, weight]) => [hashOfCode('topics', topic), weight]),
    ),
  ]),
);

/** In percent, by the hash of a topic; of a topic that came later, as of any. */
export const topicWeightsOf = ({
  topicWeights,
}: Pick<ReadingRules, 'topicWeights'>): ReadonlyMap<number, number> =>
  byName.get(topicWeights) ?? new Map<number, number>();
