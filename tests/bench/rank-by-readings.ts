/**
 * A trial of ranking by what is read of prose, each code by its certainty, with likeness within one language. Weights are
 * found on the texts that may be read, by folds; the texts held out are ranked by them and count. Nothing of it is in
 * the product.
 */
import {
  type Fitting,
  crossValidated,
  fitted,
  rankedBySoftParts,
  type Weights,
} from './support/fitted-weights.ts';
import { type JudgedSet, judgedSetIn } from './support/judged-pairs.ts';
import { type Quality, qualityOf, type Rankings } from './support/ranking-quality.ts';
import type { Report } from './support/report.ts';
import { partNames, sharesOf, trialStatistics } from './support/soft-parts.ts';
import { type SoftRecord, softOfGold, softOfReading } from './support/soft-records.ts';

const goal = 0.85;
const folds = 5;

/** As reasoned before anything was fitted. */
const reasoned: Weights = {
  topics: 50,
  nearTopics: 15,
  areas: 10,
  support: 15,
  likeness: 40,
  place: 15,
  placeApart: 40,
  language: 15,
  languageApart: 40,
  written: 10,
  lawApart: 40,
  timeApart: 40,
  tied: 60,
  closed: 60,
};

type Soften = (record: JudgedSet['offers'][number]) => Promise<SoftRecord>;

const coded: Soften = async (record) => softOfGold(record);

const fittingOf = async (set: JudgedSet, soften: Soften): Promise<Fitting> => {
  const pledges = await Promise.all(set.pledges.map(soften));
  const offers = await Promise.all(set.offers.map(soften));
  const statistics = trialStatistics([...pledges, ...offers]);
  return {
    set,
    shares: pledges.map((asked) => offers.map((given) => sharesOf(asked, given, statistics))),
  };
};

const row = (name: string, quality: Quality): void =>
  console.log(
    [
      name.padEnd(34),
      quality.ndcg.toFixed(3),
      `first ${quality.first} of ${quality.pledges}`,
      `recall ${quality.recall.toFixed(2)}`,
      `lifted ${quality.lifted} of ${quality.nearMisses}`,
    ].join('  '),
  );

const ranked = (name: string, { set, shares }: Fitting, weights: Weights): Quality => {
  const quality = qualityOf(set, rankedBySoftParts(set, shares, weights));
  row(name, quality);
  return quality;
};

const worded = (weights: Weights): string =>
  partNames.map((name) => `${name} ${weights[name]}`).join(', ');

/** What each part is worth: the figure without it. */
const leftOut = (fitting: Fitting, weights: Weights): void =>
  partNames.forEach((name) => ranked(`  without ${name}`, fitting, { ...weights, [name]: 0 }));

const validated = (fitting: Fitting): void => {
  const all = crossValidated(fitting, reasoned, folds);
  all.forEach(({ weights }, at) => console.log(`  fold ${at + 1}: ${worded(weights)}`));
  const rankings: Rankings = new Map(all.flatMap((fold) => [...fold.rankings]));
  row('given, by folds', qualityOf(fitting.set, rankings));
};

export const run = async (): Promise<Report> => {
  const [given, heldOut] = [
    judgedSetIn('tests/judged/given'),
    judgedSetIn('tests/judged/held-out'),
  ];
  const [own, unseen] = [
    await fittingOf(given, softOfReading),
    await fittingOf(heldOut, softOfReading),
  ];
  ranked('given, as reasoned', own, reasoned);
  validated(own);
  const weights = fitted(own, reasoned);
  console.log(`fitted on the given set: ${worded(weights)}`);
  ranked('given, fitted', own, weights);
  leftOut(own, weights);
  ranked('held out, as reasoned', unseen, reasoned);
  const quality = ranked('held out, fitted on given', unseen, weights);
  ranked('held out, gold codes', await fittingOf(heldOut, coded), weights);
  ranked('given, gold codes', await fittingOf(given, coded), weights);
  return {
    bench: 'rank-by-readings',
    figure: Number(quality.ndcg.toFixed(3)),
    unit: 'nDCG at 5 from prose alone, on the texts held out',
    goal: `>= ${goal}`,
    holds: quality.ndcg >= goal,
  };
};
