/** Of which topics each word of the terms speaks: one that few topics use tells more than one that many do. Pure. */
import type { IndexedTerm, Strength } from './indexed-terms.ts';

/** Each topic that a word tells of, and how much. */
export type ToldByWord = ReadonlyMap<string, number>;

/** By the whole word, and by the beginning of words. */
export type WordCodes = {
  readonly whole: ReadonlyMap<string, ToldByWord>;
  readonly begun: ReadonlyMap<string, ToldByWord>;
};

const weightOf: Readonly<Record<Strength, number>> = { strong: 1, half: 0.5, weak: 0.25 };

/** Shorter words stand in every phrase. */
export const shortestWord = 3;

/** So much of what is common stands beside what a word says, so that one term of it decides little. */
const common = 1;

/** A word that a topic uses less than twice as often as topics at large tells nothing of it. */
const leastTold = 0.7;

const wordsOf = ({ phrase }: IndexedTerm): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { choices } of phrase.slots)
    for (const sequence of choices)
      for (const { plain, written } of sequence)
        if (plain.length >= shortestWord) words.add(written);
  return words;
};

const add = (counts: Map<string, number>, key: string, share: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + share);
};

const sumOf = (counts: ToldByWord): number =>
  [...counts.values()].reduce((sum, each) => sum + each, 0);

/** How often each topic uses each word; the words of a term share its weight. */
const usesOf = (terms: readonly IndexedTerm[]) => {
  const byWord = new Map<string, Map<string, number>>();
  const byCode = new Map<string, number>();
  for (const term of terms) {
    const words = wordsOf(term);
    const share = weightOf[term.strength] / words.size;
    for (const word of words) {
      const own = byWord.get(word) ?? new Map<string, number>();
      byWord.set(word, own);
      add(own, term.code, share);
      add(byCode, term.code, share);
    }
  }
  return { byWord, byCode };
};

export const wordCodesOf = (all: readonly IndexedTerm[]): WordCodes => {
  const { byWord, byCode } = usesOf(all.filter(({ kind }) => kind === 'topics'));
  const total = sumOf(byCode);
  const told = (uses: ToldByWord): ToldByWord => {
    const sum = sumOf(uses);
    const pairs = [...uses].map(([code, use]): readonly [string, number] => {
      const usual = (byCode.get(code) ?? 0) / total;
      return [code, Math.log((use + common * usual) / (sum + common) / usual)];
    });
    return new Map(pairs.filter(([, log]) => log > leastTold));
  };
  const whole = new Map<string, ToldByWord>();
  const begun = new Map<string, ToldByWord>();
  for (const [word, uses] of byWord) {
    const codes = told(uses);
    if (codes.size === 0) continue;
    if (word.endsWith('*')) begun.set(word.slice(0, -1), codes);
    else whole.set(word, codes);
  }
  return { whole, begun };
};
