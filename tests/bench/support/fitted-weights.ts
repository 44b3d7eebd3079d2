/** Weights of the parts that rank a judged set best, found one weight at a time; whole numbers, together a thousand. */
import type { Policy } from '#shared/domain/matching/policy';
import { passesGates } from '#shared/domain/matching/gates';
import { type PartId, partIds, partOf } from '#shared/domain/matching/parts/parts';
import type { Share } from '#shared/domain/matching/share';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { pairsOf } from '#shared/domain/matching/suggestion';

import type { JudgedSet } from './judged-pairs.ts';
import { qualityOf, type Rankings } from './ranking-quality.ts';

export type Weights = Readonly<Record<PartId, number>>;

/** Of each pair of components that passes the gates, what each part has of its weight. */
type Shares = readonly (readonly number[])[];

/** One way to state the records of a set, with the shares of every pair of records. */
export type Fitting = {
  readonly set: JudgedSet;
  readonly shares: readonly (readonly Shares[])[];
};

const portion = (share: Share, neutralPercent: number): number =>
  share === 'unknown' ? neutralPercent / 100 : share.got / share.of;

export const fittingOf = (
  set: JudgedSet,
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
): Fitting => ({
  set,
  shares: pledges.map((pledge) =>
    offers.map((offer) =>
      [...pairsOf(pledge, offer)]
        .filter(passesGates)
        .map((pair) =>
          partIds.map((part) => portion(partOf(part).share(pair, policy), policy.neutralPercent)),
        ),
    ),
  ),
});

const scoreOf = (shares: Shares, weights: readonly number[]): number =>
  Math.max(
    ...shares.map((parts) =>
      parts.reduce((sum, each, at) => sum + each * (weights[at] as number), 0),
    ),
  );

export const rankedByWeights = ({ set, shares }: Fitting, weights: Weights): Rankings => {
  const inOrder = partIds.map((part) => weights[part]);
  return new Map(
    set.pledges.map(({ id }, pledge) => [
      id,
      set.offers
        .flatMap((offer, at) => {
          const found = shares[pledge]?.[at] ?? [];
          return found.length === 0 ? [] : [{ id: offer.id, score: scoreOf(found, inOrder) }];
        })
        .toSorted((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
        .map((each) => each.id),
    ]),
  );
};

const figureOf = (fittings: readonly Fitting[], weights: Weights): number =>
  fittings.reduce((sum, fitting) => {
    const { ndcg, first, pledges, lifted, nearMisses } = qualityOf(
      fitting.set,
      rankedByWeights(fitting, weights),
    );
    return sum + ndcg + first / pledges / 10 - lifted / nearMisses / 10;
  }, 0) / fittings.length;

const steps = [0.6, 0.8, 1.25, 1.6];
const rounds = 3;
/** What changes the figure by less does not move: it would be chance. */
const least = 0.002;

const withBest = (fittings: readonly Fitting[], weights: Weights, part: PartId): Weights => {
  let best = { weights, figure: figureOf(fittings, weights) + least };
  for (const step of steps) {
    const tried = { ...weights, [part]: Math.round(weights[part] * step) };
    const figure = figureOf(fittings, tried);
    if (figure > best.figure) best = { weights: tried, figure };
  }
  return best.weights;
};

export const fitted = (fittings: readonly Fitting[], first: Weights): Weights => {
  let weights = first;
  for (let round = 0; round < rounds; round += 1)
    weights = partIds.reduce((so, part) => withBest(fittings, so, part), weights);
  return weights;
};

const only = ({ set, shares }: Fitting, keeps: (at: number) => boolean): Fitting => ({
  set: { ...set, pledges: set.pledges.filter((_, at) => keeps(at)) },
  shares: shares.filter((_, at) => keeps(at)),
});

/** Each fold is ranked by the weights that the others found. */
export const crossValidated = (fittings: readonly Fitting[], first: Weights, folds: number) =>
  Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(
      fittings.map((fitting) => only(fitting, (at) => at % folds !== fold)),
      first,
    );
    const rankings = fittings.map((fitting) =>
      rankedByWeights(
        only(fitting, (at) => at % folds === fold),
        weights,
      ),
    );
    return { weights, rankings };
  });

/** As a policy holds them: together a thousand; what rounding leaves goes to the largest. */
export const inThousand = (weights: Weights): Weights => {
  const sum = partIds.reduce((total, part) => total + weights[part], 0);
  const whole = Object.fromEntries(
    partIds.map((part) => [part, Math.round((weights[part] * 1000) / sum)]),
  ) as Record<PartId, number>;
  const [largest] = partIds.toSorted((left, right) => whole[right] - whole[left]);
  const left = 1000 - partIds.reduce((total, part) => total + whole[part], 0);
  return largest === undefined ? whole : { ...whole, [largest]: whole[largest] + left };
};
