/** The words of a number and how they are put together, in each language. */
import type { Language } from '#shared/vocabulary/label';

import ar from './amounts/ar.json' with { type: 'json' };
import en from './amounts/en.json' with { type: 'json' };
import es from './amounts/es.json' with { type: 'json' };
import fr from './amounts/fr.json' with { type: 'json' };
import { type Found, phraseAt, type Phrases, phrasesOf } from './phrases.ts';
import { fold, type Token } from './tokens.ts';

type Listed = (typeof en)['numbers'];

export type NumberWords = {
  readonly language: Language;
  readonly numbers: Phrases;
  readonly scales: Phrases;
  readonly shortScales: Phrases;
  readonly fractions: Phrases;
  readonly halves: Phrases;
  readonly numbering: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly and: string;
};

const setOf = (list: string): ReadonlySet<string> =>
  new Set(list.split(';').map((word) => fold(word.trim())));

const compiled = (language: Language, listed: Listed): NumberWords => ({
  language,
  numbers: phrasesOf(listed.words),
  scales: phrasesOf(listed.scales),
  shortScales: phrasesOf(listed.shortScales),
  fractions: phrasesOf(listed.fractions),
  halves: phrasesOf(listed.halves),
  numbering: setOf(listed.numbering),
  articles: setOf(listed.articles),
  and: listed.and,
});

export const numberWords: Readonly<Record<Language, NumberWords>> = {
  en: compiled('en', en.numbers),
  fr: compiled('fr', fr.numbers),
  es: compiled('es', es.numbers),
  ar: compiled('ar', ar.numbers),
};

/** A word that is a number only among others: "un", "a". */
export const isArticle = (words: NumberWords, tokens: readonly Token[], at: number): boolean =>
  words.articles.has(tokens[at]?.text ?? '');

type Sum = { total: number; current: number; to: number; scale: number; lastScale: number };

/** Arabic joins parts by a letter on the front of the next word; the others by a word of their own. */
const joinedAt = (
  words: NumberWords,
  tokens: readonly Token[],
  to: number,
): { readonly at: number; readonly joined: boolean } => {
  const token = tokens[to];
  if (words.language === 'ar') {
    const own = phraseAt(words.numbers, [{ ...token!, forms: [token?.text ?? ''] }], 0);
    return { at: to, joined: token?.text.startsWith('و') === true && !own };
  }
  if (token?.text === words.and) return { at: to + 1, joined: true };
  return { at: token?.text === '-' ? to + 1 : to, joined: false };
};

const mayJoin = (language: Language, current: number, value: number): boolean => {
  const ones = current % 10;
  const tens = current % 100;
  if (language === 'en') return current >= 100 || current === 0;
  if (language === 'fr') return tens >= 20 && ones === 0 && (value === 1 || value === 11);
  if (language === 'es') return tens >= 30 && ones === 0 && value < 10;
  return true;
};

/** The sum with one more small number, or nothing where the two do not go together. */
const plus = (language: Language, current: number, value: number): number | undefined => {
  if (current === 0) return value;
  if (language === 'fr' && value === 20 && current % 100 === 4) return current + 76;
  if (value === 100) return current < 100 ? current * 100 : undefined;
  if (language === 'ar' && current % 100 < 10 && current % 100 > 0 && value >= 20 && value < 100) {
    return current + value;
  }
  const room = current % 100 === 0 ? 100 : current % 10 === 0 && current % 100 >= 20 ? 10 : 1;
  const tens = current % 100;
  const wider =
    language !== 'fr'
      ? room
      : tens === 60 || tens === 80
        ? 20
        : tens === 10 && value > 6
          ? 10
          : room;
  return value < wider ? current + value : undefined;
};

const step = (
  words: NumberWords,
  sum: Sum,
  found: Found,
  joined: boolean,
  token: Token | undefined,
): boolean => {
  let value = Number(found.value);
  // "ألفاً" counts thousands, "ألفا ساعة" are two of them: the mark of the case tells, or a number before it.
  const counted = sum.current > 0 || /\u064b/.test(token?.raw ?? '');
  if (words.language === 'ar' && counted && /ا$/.test(token?.text ?? '') && value % 2000 === 0) {
    value /= 2;
  }
  if (value >= 1000 && Number.isInteger(Math.log10(value))) {
    if (joined && words.language !== 'ar') return false;
    if (sum.current === 0 && sum.total > 0 && !joined && value > sum.lastScale) {
      sum.total *= value;
    } else if (joined && sum.current === 0 && value >= sum.lastScale) {
      return false;
    } else {
      const factor = sum.current === 0 ? 1 : sum.current;
      sum.total = value > sum.lastScale ? (sum.total + factor) * value : sum.total + factor * value;
    }
    sum.current = 0;
    sum.lastScale = value;
    sum.scale = value;
  } else if (value >= 1000) {
    if (sum.total > 0 || sum.current > 0) return false;
    sum.total = value;
    sum.lastScale = value / 2;
    sum.scale = value / 2;
  } else {
    if (joined && sum.current > 0 && !mayJoin(words.language, sum.current, value)) return false;
    if (joined && sum.current === 0 && sum.total === 0) return false;
    if (!joined && words.language === 'ar' && sum.current > 0 && value !== 100) return false;
    const next = plus(words.language, sum.current, value);
    if (next === undefined) return false;
    sum.current = next;
    sum.scale = 1;
  }
  sum.to = found.to;
  return true;
};

/** A number in words that begins at a token. */
export const numberParts = (
  words: NumberWords,
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly to: number; readonly scale: number } | undefined => {
  const first = phraseAt(words.numbers, tokens, at) ?? phraseAt(words.scales, tokens, at);
  if (!first) return undefined;
  const sum: Sum = { total: 0, current: 0, to: at, scale: 1, lastScale: Infinity };
  if (!step(words, sum, first, false, tokens[at])) return undefined;
  while (sum.to < tokens.length) {
    const next = joinedAt(words, tokens, sum.to);
    const found =
      phraseAt(words.numbers, tokens, next.at) ?? phraseAt(words.scales, tokens, next.at);
    if (!found || !step(words, sum, found, next.joined, tokens[next.at])) break;
  }
  return { value: sum.total + sum.current, to: sum.to, scale: sum.scale };
};
