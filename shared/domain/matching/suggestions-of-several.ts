/** The lists of several records of one kind over the same counterparts, by whichever way is shorter; both come to the same. */
import { allSuggestions } from './all-suggestions.ts';
import type { RecordFeatures } from './features.ts';
import type { Policy } from './policy.ts';
import { bestSuggestions, type Suggestion } from './suggestion.ts';

/** From so many pairs on, laying all offers out for the walk costs less than judging every pair. */
export const manyPairs = 20_000;

export const suggestionsOfSeveral = (
  owners: readonly RecordFeatures[],
  counterparts: readonly RecordFeatures[],
  policy: Policy,
): ReadonlyMap<string, readonly Suggestion[]> => {
  const arePledges = owners.every(({ kind }) => kind === 'pledge');
  return arePledges && owners.length * counterparts.length >= manyPairs
    ? allSuggestions(owners, counterparts, policy)
    : new Map(owners.map((owner) => [owner.id, bestSuggestions(owner, counterparts, policy)]));
};
