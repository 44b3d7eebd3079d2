/** Why a record has no suggestion at all, and what would help most often: counted over the candidates that its reader may know of. */
import type { RecordKind } from '../records/record.ts';
import type { RecordFeatures } from './features.ts';
import { failedGates, type GateId, gateIds, passesGates } from './gates.ts';
import { visiblePairs, type Visibility } from './known-pairs.ts';
import { byEffort, type Change, nearestEdit } from './nearest-change.ts';
import type { Pair } from './pair.ts';
import type { Policy } from './policy.ts';
import { suggestionOf } from './suggestion.ts';

export type CommonChange = Pick<Change, 'side' | 'field' | 'values'> & { readonly count: number };

export type NoSuggestion = {
  /** Records of the other kind in the same areas and regions, or in the same areas anywhere. */
  readonly candidates: number;
  /** False when there were more of them than were looked at. */
  readonly complete: boolean;
  /** How many candidates fail each gate in their best pair of components. */
  readonly failing: readonly { readonly gate: GateId; readonly count: number }[];
  /** The changes that would open the most candidates, each alone. */
  readonly changes: readonly CommonChange[];
};

/** So that an answer takes its time from what it says, not from how many records there are. */
export const mostCandidates = 2_000;
const mostPairs = 40_000;
const mostChanges = 3;

/** The pair that fails the fewest gates. */
const bestOf = (pairs: readonly Pair[]): readonly GateId[] =>
  pairs.map(failedGates).reduce((best, failed) => (failed.length < best.length ? failed : best));

const nearestOf = (pairs: readonly Pair[], policy: Policy, own: RecordKind): Change | undefined =>
  pairs
    .filter((pair) => failedGates(pair).length === 1)
    .flatMap((pair) => nearestEdit(pair, policy, own)?.change ?? [])
    .sort(byEffort(own))[0];

const nameOf = ({ side, field, values }: Change): string => JSON.stringify([side, field, values]);

/** The most frequent first; of equally frequent ones the least effort. */
const mostCommon = (changes: readonly Change[], own: RecordKind): readonly CommonChange[] => {
  const counts = new Map<string, { readonly change: Change; count: number }>();
  for (const change of changes) {
    const known = counts.get(nameOf(change));
    if (known) known.count += 1;
    else counts.set(nameOf(change), { change, count: 1 });
  }
  return [...counts.values()]
    .sort(
      (left, right) =>
        right.count - left.count ||
        byEffort(own)(left.change, right.change) ||
        (nameOf(left.change) < nameOf(right.change) ? -1 : 1),
    )
    .slice(0, mostChanges)
    .map(({ change: { side, field, values }, count }) => ({ side, field, values, count }));
};

/** Undefined where a candidate does suit: then there is a suggestion that the list does not hold yet. */
export const noSuggestion = (
  of: RecordFeatures,
  candidates: readonly RecordFeatures[],
  { policy, sees }: { readonly policy: Policy; readonly sees: Visibility },
): NoSuggestion | undefined => {
  const counts = new Map<GateId, number>();
  const changes: Change[] = [];
  let known = 0;
  let judged = 0;
  let looked = 0;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (judged >= mostPairs) break;
    looked += 1;
    const [pledge, offer] = of.kind === 'pledge' ? [of, candidate] : [candidate, of];
    const pairs = visiblePairs(pledge, offer, sees);
    judged += pairs.length;
    const passes = pairs.some(passesGates);
    if (passes && suggestionOf(of, candidate, policy)) return undefined;
    // What passes and still is no suggestion is barred by an exclusion that the reader may not see.
    if (passes || pairs.length === 0) continue;
    known += 1;
    for (const gate of bestOf(pairs)) counts.set(gate, (counts.get(gate) ?? 0) + 1);
    const change = nearestOf(pairs, policy, of.kind);
    if (change) changes.push(change);
  }
  return {
    candidates: known,
    complete: looked === candidates.length,
    failing: gateIds
      .flatMap((gate) => ({ gate, count: counts.get(gate) ?? 0 }))
      .filter(({ count }) => count > 0)
      .sort((left, right) => right.count - left.count),
    changes: mostCommon(changes, of.kind),
  };
};
