/**
 * What a reader may know of two records. Exclusions are secret: every pair reads as if there were none. Of the pairs
 * that so pass, any may be barred in truth, so whoever may not see the exclusions knows the one that the list names.
 */
import { compareText } from '../values/compare-text.ts';
import type { Explanation } from './explanation.ts';
import type { RecordFeatures } from './features.ts';
import { failedGates, passesGates } from './gates.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import { scoreParts, sumOf } from './score-parts.ts';
import { pairsOf, type Suggestion } from './suggestion.ts';

/** Whether the reader may see the exclusions of a party. */
export type Visibility = (partyId: string) => boolean;

/** Without the exclusions that the reader may not see. */
export const asSeen = (features: RecordFeatures, sees: Visibility): RecordFeatures =>
  sees(features.partyId) ? features : { ...features, excludedPartyIds: [], excludedCountries: [] };

/** Every pair of components, as the reader may see it. */
export const visiblePairs = (
  pledge: RecordFeatures,
  offer: RecordFeatures,
  sees: Visibility,
): readonly Pair[] => [...pairsOf(asSeen(pledge, sees), asSeen(offer, sees))];

/** The pairs that may be told to whoever does not see all exclusions: those that something else bars, and the listed one. */
export const disclosablePairs = (
  pairs: readonly Pair[],
  { pledgeComponent, offerComponent }: Suggestion,
): readonly Pair[] =>
  pairs.filter(
    (pair) =>
      !passesGates(pair) || (pair.asked.id === pledgeComponent && pair.given.id === offerComponent),
  );

/** Leaves out that neither side excludes the other, where the reader could not know. */
export const explanationFor = (
  explanation: Explanation,
  { pledge, offer }: Pair,
  sees: Visibility,
): Explanation =>
  sees(pledge.partyId) && sees(offer.partyId)
    ? explanation
    : {
        ...explanation,
        gates: explanation.gates.filter(
          ({ gate, verdict }) => gate !== 'exclusion' || verdict === 'fail',
        ),
      };

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
        compareText(left.pair.asked.id, right.pair.asked.id) ||
        compareText(left.pair.given.id, right.pair.given.id),
    )
    .map(({ pair }) => pair);
