/** What each policy gives a part of the score, also as a share of all its points, so that policies of other totals can be compared. Pure. */
import type { GenerationView } from '#shared/contract/upkeep-views';
import { type PartId, partIds } from '#shared/domain/matching/parts/parts';

/** The one that is served first, then as the service tells them. */
export const servedFirst = (generations: readonly GenerationView[]): readonly GenerationView[] =>
  generations.toSorted(
    (one, other) => Number(other.state === 'active') - Number(one.state === 'active'),
  );

export type Weight = { readonly points: number; readonly share: number };
export type WeightRow = { readonly part: PartId; readonly weights: readonly Weight[] };

export const weightRows = (generations: readonly GenerationView[]): readonly WeightRow[] =>
  partIds.map((part) => ({
    part,
    weights: generations.map(({ policy: { weights } }) => {
      const all = partIds.reduce((sum, id) => sum + weights[id], 0);
      return { points: weights[part], share: weights[part] / all };
    }),
  }));
