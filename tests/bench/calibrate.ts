/**
 * Finds the weights of the policy that reads prose, on the judged texts that may be read: from prose alone, from prose
 * under its areas and from gold codes together. Every fold is ranked by the weights that the others found, and printed;
 * what is printed last are the weights that all of them find, as the policy holds them. Nothing is written: whoever takes
 * them over gives the policy its next number.
 */
import { firstPolicy } from '#shared/domain/matching/policy';
import { partIds } from '#shared/domain/matching/parts/parts';

import {
  crossValidated,
  type Fitting,
  fitted,
  fittingOf,
  inThousand,
  rankedByWeights,
  type Weights,
} from './support/fitted-weights.ts';
import { judgedFeatures } from './support/judged-features.ts';
import { goldCodes, proseAlone, proseAndAreas } from './support/judged-intake.ts';
import { type JudgedSet, judgedSetIn } from './support/judged-pairs.ts';
import { type Quality, qualityOf } from './support/ranking-quality.ts';
import type { Report } from './support/report.ts';

const folds = 5;
const ways = {
  'prose alone': proseAlone,
  'prose and areas': proseAndAreas,
  'gold codes': goldCodes,
};
const wayNames = Object.keys(ways) as (keyof typeof ways)[];

const fittingsOf = (set: JudgedSet): Promise<readonly Fitting[]> =>
  Promise.all(
    wayNames.map(async (way) => {
      const read = (records: JudgedSet['offers']) =>
        Promise.all(records.map((record) => judgedFeatures(record, ways[way])));
      return fittingOf(set, await read(set.pledges), await read(set.offers), firstPolicy);
    }),
  );

const worded = (weights: Weights): string =>
  partIds.map((part) => `${part} ${weights[part]}`).join(', ');

const row = (name: string, { ndcg, first, pledges, recall, lifted, nearMisses }: Quality): void =>
  console.log(
    `${name.padEnd(34)} ${ndcg.toFixed(3)}  first ${first} of ${pledges}  recall ${recall.toFixed(2)}  lifted ${lifted} of ${nearMisses}`,
  );

const printed = (name: string, fittings: readonly Fitting[], weights: Weights): void =>
  fittings.forEach((fitting, at) =>
    row(`${name}, ${wayNames[at]}`, qualityOf(fitting.set, rankedByWeights(fitting, weights))),
  );

export const run = async (): Promise<Report> => {
  const set = judgedSetIn('tests/judged/given');
  const fittings = await fittingsOf(set);
  printed('as it stands', fittings, firstPolicy.weights);
  const all = crossValidated(fittings, firstPolicy.weights, folds);
  all.forEach(({ weights }, fold) =>
    console.log(`fold ${fold + 1}: ${worded(inThousand(weights))}`),
  );
  const byFolds = fittings.map((_, at) =>
    qualityOf(set, new Map(all.flatMap(({ rankings }) => [...(rankings[at] ?? [])]))),
  );
  byFolds.forEach((quality, at) => row(`by folds, ${wayNames[at]}`, quality));
  const weights = inThousand(fitted(fittings, firstPolicy.weights));
  printed('fitted on all', fittings, weights);
  partIds.forEach((part) =>
    printed(`without ${part}`, fittings.slice(0, 1), { ...weights, [part]: 0 }),
  );
  console.log(`weights: ${worded(weights)}`);
  const [prose] = byFolds;
  return {
    bench: 'calibrate',
    figure: Number((prose?.ndcg ?? 0).toFixed(3)),
    unit: 'nDCG at 5 from prose alone, by folds',
    goal: 'printed, to decide by',
    holds: true,
  };
};
