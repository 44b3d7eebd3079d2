/**
 * The best suggestions of every pledge at once: equal to `bestSuggestions` for each, found without judging most pairs.
 * Candidates come in classes of equal topics and support; classes are walked from the highest score that they
 * could reach downwards, until none can enter the list any more.
 */
import type { BestLists } from './best-lists.ts';
import type { ComponentFeatures, RecordFeatures } from '../features.ts';
import { partyNumberOf } from '../list-order.ts';
import { walkLists } from './list-walk.ts';
import { needsOf } from './needs.ts';
import { inOrderOfIds } from './asking-order.ts';
import { offerColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import type { Policy } from '../policy.ts';
import { scoreParts } from '../score-parts.ts';
import type { Suggestion } from '../suggestion.ts';
import { createReadWalk, walkRead } from './read-walk.ts';
import { createWalk, type MatchingCounts, noCounts } from './weighing.ts';

/** The lists of all pledges as numbers: whoever reads one makes its suggestions. */
export type Matched = {
  readonly pledges: readonly RecordFeatures[];
  readonly rows: readonly OfferRow[];
  readonly policy: Policy;
  readonly best: BestLists;
};

export const matchAll = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
  counts: MatchingCounts = noCounts(),
): Matched => {
  const { readings } = policy;
  const columns = offerColumns(offers, readings !== null);
  const walk = createWalk(columns, policy, pledges.length, counts);
  const needs = needsOf(pledges, columns, policy);
  if (readings === null) for (const need of needs) walkLists(walk, need);
  else {
    const read = createReadWalk(walk, policy, readings);
    for (const need of needs) walkRead(read, need);
  }
  return { pledges, rows: columns.rows, policy, best: walk.best };
};

const suggestionAt = (
  { rows, policy, best }: Matched,
  pledge: RecordFeatures,
  components: readonly ComponentFeatures[],
  at: number,
): Suggestion => {
  const row = rows[best.rows[at] ?? 0] as OfferRow;
  const asked = components[best.asked[at] ?? 0] as ComponentFeatures;
  return {
    id: row.offer.id,
    version: row.offer.version,
    accepted: row.offer.accepted,
    partyNumber: partyNumberOf(row.offer.partyId),
    score: best.scores[at] ?? 0,
    pledgeComponent: asked.id,
    offerComponent: row.given.id,
    parts: scoreParts({ pledge, asked, ...row }, policy),
  };
};

/** The list of one pledge, by its number. */
export const suggestionsIn = (matched: Matched, number: number): readonly Suggestion[] => {
  const { counts, placesEach } = matched.best;
  const pledge = matched.pledges[number] as RecordFeatures;
  const components = inOrderOfIds(pledge.components);
  return Array.from({ length: counts[number] ?? 0 }, (_, place) =>
    suggestionAt(matched, pledge, components, number * placesEach + place),
  );
};

/** Lists of all pledges by id, each equal to `bestSuggestions(pledge, offers, policy)`. */
export const allSuggestions = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
  counts: MatchingCounts = noCounts(),
): ReadonlyMap<string, readonly Suggestion[]> => {
  const matched = matchAll(pledges, offers, policy, counts);
  return new Map(pledges.map(({ id }, number) => [id, suggestionsIn(matched, number)]));
};
