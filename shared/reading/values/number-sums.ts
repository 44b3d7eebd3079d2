/** Words of a number put together: "doscientos cincuenta mil", "quatre-vingt-dix-sept", "خمس وسبعون". */
import type { Language } from '#shared/vocabulary/label';

import type { NumberWords } from './number-words.ts';
import { type FoundPhrase, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

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

/** "ألفاً" counts thousands, "ألفا ساعة" are two of them: the mark of the case tells, or a number before it. */
const valueOf = (
  words: NumberWords,
  sum: Sum,
  found: FoundPhrase,
  token: Token | undefined,
): number => {
  const value = Number(found.value);
  const counted = sum.current > 0 || /\u064b/.test(token?.raw ?? '');
  const ambiguous = words.language === 'ar' && token?.text.endsWith('ا') && value % 2000 === 0;
  return ambiguous && counted ? value / 2 : value;
};

const isScale = (value: number): boolean => value >= 1000 && Number.isInteger(Math.log10(value));

/** "mil" and "millones": of a thousand, of what was counted so far, or once. */
const scaled = (language: Language, sum: Sum, scale: number, joined: boolean): boolean => {
  const bare = sum.current === 0;
  if (joined && (language !== 'ar' || (bare && scale >= sum.lastScale))) return false;
  const factor = bare ? 1 : sum.current;
  const wholeCounts = scale > sum.lastScale;
  if (bare && sum.total > 0 && wholeCounts) sum.total *= scale;
  else sum.total = wholeCounts ? (sum.total + factor) * scale : sum.total + factor * scale;
  sum.current = 0;
  sum.lastScale = scale;
  sum.scale = scale;
  return true;
};

const dual = (sum: Sum, value: number): boolean => {
  if (sum.total > 0 || sum.current > 0) return false;
  sum.total = value;
  sum.lastScale = value / 2;
  sum.scale = value / 2;
  return true;
};

const small = (language: Language, sum: Sum, value: number, joined: boolean): boolean => {
  const first = sum.current === 0;
  if (joined && (first ? sum.total === 0 : !mayJoin(language, sum.current, value))) return false;
  if (!joined && language === 'ar' && !first && value !== 100) return false;
  const next = plus(language, sum.current, value);
  if (next === undefined) return false;
  sum.current = next;
  sum.scale = 1;
  return true;
};

/** Whether the word goes on with the number; if so it is in the sum. */
const step = (
  words: NumberWords,
  sum: Sum,
  found: FoundPhrase,
  joined: boolean,
  token: Token | undefined,
): boolean => {
  const value = valueOf(words, sum, found, token);
  const goesOn = isScale(value)
    ? scaled(words.language, sum, value, joined)
    : value >= 1000
      ? dual(sum, value)
      : small(words.language, sum, value, joined);
  if (goesOn) sum.to = found.to;
  return goesOn;
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
