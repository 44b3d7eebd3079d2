/** The best pair of components between two records, if any passes every gate. */
import { compareText } from '../values/compare-text.ts';
import type { RecordFeatures } from './features.ts';
import { passesGates } from './gates.ts';
import { byMerit, inTurns, partyNumberOf, type Ranked } from './list-order.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import { scoreParts, sumOf } from './score-parts.ts';

/** One entry of a list: the counterpart with the pair of components that fits best. */
export type Suggestion = Ranked & {
  /** The version of the counterpart that was scored. */
  readonly version: number;
  readonly pledgeComponent: string;
  readonly offerComponent: string;
  /** Points of each part, in the order of `partIds`. */
  readonly parts: readonly number[];
};

/** Every pair of components of a pledge and an offer. */
export function* pairsOf(pledge: RecordFeatures, offer: RecordFeatures): Generator<Pair> {
  for (const asked of pledge.components) {
    for (const given of offer.components) yield { pledge, asked, offer, given };
  }
}

const byComponents = (left: Pair, right: Pair): number =>
  compareText(left.asked.id, right.asked.id) || compareText(left.given.id, right.given.id);

/** What `of`'s list should hold of `counterpart` today; undefined when no pair passes. Ties go to the lower component ids. */
export const suggestionOf = (
  of: RecordFeatures,
  counterpart: RecordFeatures,
  policy: Policy,
): Suggestion | undefined => {
  const [pledge, offer] = of.kind === 'pledge' ? [of, counterpart] : [counterpart, of];
  let best: { pair: Pair; parts: readonly number[]; score: number } | undefined;
  for (const pair of pairsOf(pledge, offer)) {
    if (!passesGates(pair)) continue;
    const parts = scoreParts(pair, policy);
    const score = sumOf(parts);
    const better =
      !best || score > best.score || (score === best.score && byComponents(pair, best.pair) < 0);
    if (better) best = { pair, parts, score };
  }
  if (!best) return undefined;
  return {
    id: counterpart.id,
    version: counterpart.version,
    accepted: counterpart.accepted,
    partyNumber: partyNumberOf(counterpart.partyId),
    score: best.score,
    pledgeComponent: best.pair.asked.id,
    offerComponent: best.pair.given.id,
    parts: best.parts,
  };
};

/** The pair that a suggestion found; undefined where either record has another component in its place now. */
export const pairOfSuggestion = (
  of: RecordFeatures,
  counterpart: RecordFeatures,
  { pledgeComponent, offerComponent }: Suggestion,
): Pair | undefined => {
  const [pledge, offer] = of.kind === 'pledge' ? [of, counterpart] : [counterpart, of];
  const asked = pledge.components.find(({ id }) => id === pledgeComponent);
  const given = offer.components.find(({ id }) => id === offerComponent);
  return asked && given && { pledge, asked, offer, given };
};

/** The list that a record should hold: its best `listLength` counterparts. */
export const bestSuggestions = (
  of: RecordFeatures,
  counterparts: Iterable<RecordFeatures>,
  policy: Policy,
): readonly Suggestion[] => {
  const found: Suggestion[] = [];
  for (const counterpart of counterparts) {
    const suggestion = suggestionOf(of, counterpart, policy);
    if (suggestion) found.push(suggestion);
  }
  return inTurns(found, policy.listLength, byMerit);
};
