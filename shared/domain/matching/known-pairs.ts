/**
 * What a reader may know of two records. Exclusions are secret: a pair that nothing else bars is not there for whoever
 * may not see the exclusion, and any other pair reads as if there were none. So no answer tells that a side is ruled out.
 */
import type { Explanation } from './explanation.ts';
import type { RecordFeatures } from './features.ts';
import { failedGates, passesGates } from './gates.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import { scoreParts, sumOf } from './score-parts.ts';
import { pairsOf } from './suggestion.ts';

/** Whether the reader may see the exclusions of a party. */
export type Sight = (partyId: string) => boolean;

const asSeen = (features: RecordFeatures, sees: Sight): RecordFeatures =>
  sees(features.partyId) ? features : { ...features, excludedPartyIds: [], excludedCountries: [] };

/** The pairs of components that the reader may know of, as the reader may see them. */
export const knownPairs = (
  pledge: RecordFeatures,
  offer: RecordFeatures,
  sees: Sight,
): readonly Pair[] => {
  const seen = { pledge: asSeen(pledge, sees), offer: asSeen(offer, sees) };
  return [...pairsOf(pledge, offer)].flatMap((pair) => {
    const known = { ...pair, ...seen };
    return passesGates(known) && !passesGates(pair) ? [] : [known];
  });
};

/** Leaves out that neither side excludes the other, where the reader could not know. */
export const explanationFor = (
  explanation: Explanation,
  { pledge, offer }: Pair,
  sees: Sight,
): Explanation =>
  sees(pledge.partyId) && sees(offer.partyId)
    ? explanation
    : {
        ...explanation,
        gates: explanation.gates.filter(
          ({ gate, verdict }) => gate !== 'exclusion' || verdict === 'fail',
        ),
      };

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Pairs that fail the fewest gates first, then the best, then by component ids. */
export const rankPairs = (pairs: readonly Pair[], policy: Policy): readonly Pair[] =>
  pairs
    .map((pair) => ({
      pair,
      failed: failedGates(pair).length,
      score: sumOf(scoreParts(pair, policy)),
    }))
    .sort(
      (left, right) =>
        left.failed - right.failed ||
        right.score - left.score ||
        compare(left.pair.asked.id, right.pair.asked.id) ||
        compare(left.pair.given.id, right.pair.given.id),
    )
    .map(({ pair }) => pair);
