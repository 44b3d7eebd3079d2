/** How good rankings of offers are, by the grades that an expert gave. */
import type { JudgedSet } from './judged-pairs.ts';

/** The offers of each pledge, the best first; one that is not suggested stands nowhere. */
export type Rankings = ReadonlyMap<string, readonly string[]>;

export type Quality = {
  readonly ndcg: number;
  /** How many pledges have an offer worth proposing, and of how many it comes first. */
  readonly pledges: number;
  readonly first: number;
  /** The share of the best pairs that are among the first five. */
  readonly recall: number;
  /** Near misses that stand before every offer worth proposing, of all whose pledge has one. */
  readonly lifted: number;
  readonly nearMisses: number;
};

const length = 5;
const worthProposing = 2;
const best = 3;

/** The grades of a ranking: what stands lower counts less. */
const gainOf = (grades: readonly number[]): number =>
  grades.slice(0, length).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

type Judged = {
  readonly grades: readonly number[];
  readonly ideal: readonly number[];
  readonly nearMissesAt: readonly number[];
  readonly nearMisses: number;
};

const judge = (set: JudgedSet, pledge: string, ranked: readonly string[]): Judged => ({
  grades: ranked.map((offer) => set.gradeOf(pledge, offer)),
  ideal: set.offers
    .map(({ id }) => set.gradeOf(pledge, id))
    .toSorted((left, right) => right - left),
  nearMissesAt: ranked.flatMap((offer, at) => (set.isNearMiss(pledge, offer) ? [at] : [])),
  nearMisses: set.offers.filter(({ id }) => set.isNearMiss(pledge, id)).length,
});

export const ndcgOf = ({ grades, ideal }: Pick<Judged, 'grades' | 'ideal'>): number =>
  gainOf(grades) / gainOf(ideal);

const isBest = (grade: number): boolean => grade === best;

const liftedIn = ({ grades, nearMissesAt }: Judged): number => {
  const found = grades.findIndex((grade) => grade >= worthProposing);
  return nearMissesAt.filter((at) => found < 0 || at < found).length;
};

/** Pledges without any relevant offer say nothing of a ranking. */
const answered = (set: JudgedSet, rankings: Rankings): readonly Judged[] =>
  set.pledges
    .map(({ id }) => judge(set, id, rankings.get(id) ?? []))
    .filter(({ ideal: [most = 0] }) => most > 0);

export const qualityOf = (set: JudgedSet, rankings: Rankings): Quality => {
  const judged = answered(set, rankings);
  const served = judged.filter(({ ideal: [most = 0] }) => most >= worthProposing);
  const found = sum(judged.map(({ grades }) => grades.slice(0, length).filter(isBest).length));
  return {
    ndcg: sum(judged.map(ndcgOf)) / judged.length,
    pledges: served.length,
    first: served.filter(({ grades: [top = 0] }) => top >= worthProposing).length,
    recall: found / sum(judged.map(({ ideal }) => ideal.filter(isBest).length)),
    lifted: sum(served.map(liftedIn)),
    nearMisses: sum(served.map(({ nearMisses }) => nearMisses)),
  };
};

/** The offers from the highest points downwards; of equal ones the lower id, as the product does. */
export const rankedBy = (
  { pledges, offers }: JudgedSet,
  pointsOf: (pledge: number, offer: number) => number,
): Rankings =>
  new Map(
    pledges.map(({ id }, pledge) => [
      id,
      offers
        .map((offer, at) => ({ id: offer.id, points: pointsOf(pledge, at) }))
        .toSorted((left, right) => right.points - left.points || (left.id < right.id ? -1 : 1))
        .map((each) => each.id),
    ]),
  );
