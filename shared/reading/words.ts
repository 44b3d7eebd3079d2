/** The words of a text, normalised, with their places in the original. Pure. */
import type { NormalText } from './normalise.ts';

export type Word = {
  /** As terms are compared with it. */
  readonly plain: string;
  /** Its place in the original text. */
  readonly start: number;
  readonly end: number;
  /** Its place in the normalised text. */
  readonly at: number;
};

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Apostrophes, hyphens and all other signs part words. */
export const wordsOf = (text: NormalText): readonly Word[] =>
  Array.from(text.plain.matchAll(wordPattern), ({ 0: plain, index }) => ({
    plain,
    start: text.startOf(index),
    end: text.endOf(index + plain.length - 1),
    at: index,
  }));

const isArabic = /^[\u0621-\u064A]/;
const shortest = 2;

/** "And", "so", then "by", "for", "as" or the future, then the article, as they stand before an Arabic word. */
const conjunctions = ['و', 'ف'];
const prepositions = ['ب', 'ل', 'ك', 'س'];
const article = 'ال';

const without = (forms: readonly string[], beginnings: readonly string[]): readonly string[] =>
  forms.flatMap((form) =>
    beginnings
      .filter((begin) => form.startsWith(begin) && form.length - begin.length >= shortest)
      .map((begin) => form.slice(begin.length)),
  );

/** "For the" loses its alif: the form with the article is written out again. */
const withArticleAgain = (forms: readonly string[]): readonly string[] =>
  forms
    .filter((form) => form.startsWith('لل') && form.length - 2 >= shortest)
    .flatMap((form) => [form.slice(2), `${article}${form.slice(2)}`]);

/** A word as it stands, then what is left of an Arabic one without the small words that are written onto it. */
export const formsOf = (plain: string): readonly string[] => {
  if (!isArabic.test(plain)) return [plain];
  const bare = [plain, ...without([plain], conjunctions)];
  const simple = [...bare, ...without(bare, prepositions), ...withArticleAgain(bare)];
  return [...new Set([...simple, ...without(simple, [article])])];
};
