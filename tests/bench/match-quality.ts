/**
 * How well the product ranks offers for the pledges of a judged set, beside rankers that know words alone. The texts go
 * through the real intake of the whole backend in this process, each by its own party, as prose alone and with the codes
 * of a careful reader. Without files, it takes those that may be read, then those held out, whose figures are the ones
 * that count.
 */
import {
  goldCodes,
  ledByAnother,
  proseAlone,
  proseAndAreas,
  rankedByProduct,
} from './support/judged-intake.ts';
import { type JudgedSet, judgedSetIn, readJudgedSet } from './support/judged-pairs.ts';
import { type Quality, qualityOf, type Rankings } from './support/ranking-quality.ts';
import type { Report } from './support/report.ts';
import { rankedByCharacters, rankedByWords } from './support/text-rankers.ts';

const goals = { ndcg: 0.9, firsts: 0.85, recall: 0.98, lifted: 0.1, ofGold: 0.93, ahead: 0.3 };

type Ranked = {
  readonly words: Quality;
  readonly characters: Quality;
  readonly prose: Quality;
  readonly areas: Quality;
  readonly gold: Quality;
};

const names: Readonly<Record<keyof Ranked, string>> = {
  words: 'words alone (BM25)',
  characters: 'groups of characters',
  prose: 'product, prose alone',
  areas: 'product, prose and areas',
  gold: 'product, gold codes',
};

const row = (name: string, quality: Quality): string =>
  [
    name.padEnd(28),
    quality.ndcg.toFixed(3),
    `${quality.first} of ${quality.pledges}`.padStart(12),
    quality.recall.toFixed(2).padStart(9),
    `${quality.lifted} of ${quality.nearMisses}`.padStart(12),
  ].join(' ');

const head = `${''.padEnd(28)} nDCG5  first right  3 in five  near misses lifted`;

const rankAll = async (set: JudgedSet): Promise<Ranked> => {
  const judge = (rankings: Rankings): Quality => qualityOf(set, rankings);
  return {
    words: judge(rankedByWords(set)),
    characters: judge(rankedByCharacters(set)),
    prose: judge(await rankedByProduct(set, proseAlone)),
    areas: judge(await rankedByProduct(set, proseAndAreas)),
    gold: judge(await rankedByProduct(set, goldCodes)),
  };
};

const printed = async (set: JudgedSet): Promise<Ranked> => {
  const ranked = await rankAll(set);
  console.log(`${set.name}: ${set.pledges.length} pledges, ${set.offers.length} offers`);
  const led = ledByAnother(set);
  if (led > 0) console.log(`${led} of the pledges are by parties that may lead none: a State does`);
  console.log(head);
  for (const name of Object.keys(names) as (keyof Ranked)[])
    console.log(row(names[name], ranked[name]));
  return ranked;
};

const falls = ({ prose, gold, words, characters }: Ranked): readonly string[] =>
  [
    prose.ndcg < goals.ndcg ? `prose alone ${prose.ndcg.toFixed(3)} of ${goals.ndcg}` : '',
    prose.first < goals.firsts * prose.pledges ? `first right ${prose.first}` : '',
    prose.recall < goals.recall ? `recall ${prose.recall.toFixed(2)} of ${goals.recall}` : '',
    prose.lifted > goals.lifted * prose.nearMisses ? `near misses lifted ${prose.lifted}` : '',
    gold.ndcg < goals.ofGold ? `gold codes ${gold.ndcg.toFixed(3)} of ${goals.ofGold}` : '',
    ...[words, characters].map(({ ndcg }) =>
      prose.ndcg < ndcg + goals.ahead
        ? `${(prose.ndcg - ndcg).toFixed(3)} ahead of a baseline`
        : '',
    ),
  ].filter((fall) => fall !== '');

/** The set whose figures count: the one that was given, or the one held out. */
const rankedSets = async ([records, judgments]: readonly string[]): Promise<Ranked> => {
  if (records !== undefined && judgments !== undefined)
    return printed(readJudgedSet(records, judgments));
  await printed(judgedSetIn('tests/judged/given'));
  return printed(judgedSetIn('tests/judged/held-out'));
};

export const run = async (given: readonly string[]): Promise<Report> => {
  const ranked = await rankedSets(given);
  const missed = falls(ranked);
  console.log(missed.length > 0 ? `below the goals: ${missed.join('; ')}` : 'every goal reached');
  return {
    bench: 'match-quality',
    figure: Number(ranked.prose.ndcg.toFixed(3)),
    unit: 'nDCG at 5 from prose alone, on the last set',
    goal: `>= ${goals.ndcg}, and every goal of ranking reached`,
    holds: missed.length === 0,
  };
};
