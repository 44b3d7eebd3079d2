/** Words as lists are searched by them: folded, so that accents, case and seats of letters do not matter. Pure. */
import { plainLetters } from '#shared/vocabulary/plain-letters';

/** The article that Arabic writes in one with its noun. */
const withoutArticle = (word: string): string => word.replace(/^ال(?=...)/u, '');

export const foldedWords = (text: string): readonly string[] =>
  plainLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .map(withoutArticle)
    .filter((word) => word !== '');

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** What words lie as: a blank before each, so that a beginning is found by one look. */
export const joinedWords = (words: readonly string[]): string =>
  words.map((word) => ` ${word}`).join('');

/**
 * Whether each word that was asked for begins one of the joined words. Arabic writes "and", "for" and "with" in one
 * with the word that follows, so there it may stand within one.
 */
export const wordsAnswer = (joined: string, asked: readonly string[]): boolean =>
  asked.every((word) => joined.includes(isArabic(word) ? word : ` ${word}`));
