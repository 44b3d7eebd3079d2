/** Whole-number weights of parts that rank a judged set best, found one weight at a time. */
import type { JudgedSet } from './judged-pairs.ts';
import { qualityOf, rankedBy, type Rankings } from './ranking-quality.ts';
import { type PartName, partNames, type Shares } from './soft-parts.ts';

export type Weights = Readonly<Record<PartName, number>>;

/** The shares of every pair, by pledge and offer. */
export type PairShares = readonly (readonly Shares[])[];

const steps = [0, 5, 10, 15, 20, 30, 40, 50, 60, 80, 100];
const rounds = 3;

export const scoreOf = (shares: Shares, weights: Weights): number =>
  partNames.reduce((sum, name) => sum + shares[name] * weights[name], 0);

export const rankedBySoftParts = (set: JudgedSet, shares: PairShares, weights: Weights): Rankings =>
  rankedBy(set, (pledge, offer) => scoreOf(shares[pledge]?.[offer] as Shares, weights));

export type Fitting = { readonly set: JudgedSet; readonly shares: PairShares };

const figureOf = ({ set, shares }: Fitting, weights: Weights): number => {
  const { ndcg, first, pledges, lifted, nearMisses } = qualityOf(
    set,
    rankedBySoftParts(set, shares, weights),
  );
  return ndcg + first / pledges / 10 - lifted / nearMisses / 10;
};

/** Of equal figures the weight nearest to where it stood: what does not matter does not move. */
const withBest = (fitting: Fitting, weights: Weights, name: PartName): Weights => {
  const figures = steps.map((step) => ({
    step,
    figure: figureOf(fitting, { ...weights, [name]: step }),
  }));
  const best = Math.max(figureOf(fitting, weights) + 0.002, ...figures.map(({ figure }) => figure));
  const found = figures.find(({ figure }) => figure === best);
  return found ? { ...weights, [name]: found.step } : weights;
};

export const fitted = (fitting: Fitting, first: Weights): Weights => {
  let weights = first;
  for (let round = 0; round < rounds; round += 1)
    weights = partNames.reduce((so, name) => withBest(fitting, so, name), weights);
  return weights;
};

const only = ({ set, shares }: Fitting, keeps: (at: number) => boolean): Fitting => ({
  set: { ...set, pledges: set.pledges.filter((_, at) => keeps(at)) },
  shares: shares.filter((_, at) => keeps(at)),
});

/** Each fold is ranked by the weights that the others found. */
export const crossValidated = (fitting: Fitting, first: Weights, folds: number) =>
  Array.from({ length: folds }, (_, fold) => {
    const weights = fitted(
      only(fitting, (at) => at % folds !== fold),
      first,
    );
    const { set, shares } = only(fitting, (at) => at % folds === fold);
    return { weights, rankings: rankedBySoftParts(set, shares, weights) };
  });
