/** What a number counts: the currency before or after it, or the noun that follows. */
import type { AmountWords, CountedUnit } from './amount-words.ts';
import { phraseAt } from './phrases.ts';
import { isWord, type Token } from './tokens.ts';

/** Codes and letters are written in capitals; "mad", "try" and "all" are words besides. */
const isWritten = (tokens: readonly Token[], at: number, to: number, code: string): boolean => {
  const token = tokens[at];
  if (!token || to - at > 1 || token.kind !== 'word') return true;
  const short = token.text.length < 3 || token.text === code.toLowerCase();
  return !short || token.raw[0] !== token.raw[0]?.toLowerCase() || !/^\p{L}/u.test(token.raw);
};

const currencyAt = (
  words: AmountWords,
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly to: number } | undefined => {
  const found = phraseAt(words.currencies, tokens, at);
  return found && isWritten(tokens, at, found.to, found.value)
    ? { currency: found.value, to: found.to }
    : undefined;
};

export const currencyBefore = (
  words: AmountWords,
  tokens: readonly Token[],
  at: number,
): { readonly currency: string; readonly from: number } | undefined => {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const found = currencyAt(words, tokens, from);
    // "Q1 2027", "R 3".
    const letter =
      at - from === 1 && tokens[from]?.kind === 'word' && tokens[from]?.raw.length === 1;
    if (letter && /^\d{1,2}$/.test(tokens[at]?.text ?? '')) continue;
    if (found?.to === at) return { currency: found.currency, from };
  }
  return undefined;
};

const filler = /^(?:of|de|d|['(]|des|من)$/;

/** A code in brackets after a name says more than the name: "francs CFA (XAF)". */
const stated = (
  words: AmountWords,
  tokens: readonly Token[],
  to: number,
): { readonly currency: string; readonly to: number } | undefined => {
  if (tokens[to]?.text !== '(') return undefined;
  for (let at = to + 1; at < to + 6 && tokens[at] && tokens[at]?.text !== ')'; at += 1) {
    const raw = tokens[at]?.raw ?? '';
    const found = /^[A-Z]{3}$/.test(raw) ? currencyAt(words, tokens, at) : undefined;
    if (found) return { currency: raw, to: at + 2 };
  }
  return undefined;
};

export const currencyAfter = (
  words: AmountWords,
  tokens: readonly Token[],
  to: number,
): { readonly currency: string; readonly to: number } | undefined => {
  let at = to;
  while (at < to + 3 && filler.test(tokens[at]?.text ?? '')) at += 1;
  const found = currencyAt(words, tokens, at);
  if (!found) return undefined;
  return stated(words, tokens, found.to) ?? found;
};

export type Counted = { readonly unit: CountedUnit; readonly to: number };

/** English puts what is counted last: "25 lawyer days". */
const lastOf = (words: AmountWords, tokens: readonly Token[], first: Counted): Counted => {
  let last = first;
  for (;;) {
    const next = tokens[last.to]?.text === '-' ? last.to + 1 : last.to;
    const found = phraseAt(words.units, tokens, next);
    if (!found) return last;
    last = { unit: found.value as CountedUnit, to: found.to };
  }
};

export const countedAfter = (
  words: AmountWords,
  tokens: readonly Token[],
  to: number,
): Counted | undefined => {
  const free = words.language === 'en';
  for (let at = to; at < to + 5; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    const passed = free ? phraseAt(words.skips, tokens, at) : undefined;
    if (passed) {
      at = passed.to - 1;
      continue;
    }
    const found = phraseAt(words.units, tokens, at);
    // "refugee-led groups" are no refugees.
    if (found?.value === 'none') return undefined;
    const led =
      found &&
      free &&
      tokens[found.to]?.text === '-' &&
      !phraseAt(words.units, tokens, found.to + 1);
    if (found && !led) {
      const counted = { unit: found.value as CountedUnit, to: found.to };
      return free ? lastOf(words, tokens, counted) : counted;
    }
    const joint =
      (token.kind === 'mark' && /^['-]$/.test(token.text)) ||
      (token.kind === 'digits' && token.glued && at > to);
    const skipped = free
      ? token.kind === 'word' && !phraseAt(words.blocks, tokens, at)
      : token.kind === 'word' && phraseAt(words.skips, tokens, at) !== undefined;
    if (!joint && !skipped) return undefined;
  }
  return undefined;
};

/** Arabic counts two by an ending, and one by a word behind: "خبيرين", "وظيفة واحدة". */
export const countedInside = (
  words: AmountWords,
  tokens: readonly Token[],
  at: number,
): (Counted & { readonly value: number }) | undefined => {
  if (words.language !== 'ar') return undefined;
  const dual = phraseAt(words.duals, tokens, at);
  if (dual) return { unit: dual.value as CountedUnit, to: dual.to, value: 2 };
  const single = phraseAt(words.units, tokens, at);
  const next = single && tokens[single.to];
  return single && ['واحد', 'واحده', 'واحدا'].some((one) => isWord(next, one))
    ? { unit: single.value as CountedUnit, to: single.to + 1, value: 1 }
    : undefined;
};

/** "القضاة الأحد عشر": with the article, the number stands behind what it counts. */
export const countedBefore = (
  words: AmountWords,
  tokens: readonly Token[],
  at: number,
): CountedUnit | undefined => {
  if (words.language !== 'ar' || !tokens[at]?.text.startsWith('ال')) return undefined;
  const found = phraseAt(words.units, tokens, at - 1);
  return found?.to === at && found.value !== 'none' ? (found.value as CountedUnit) : undefined;
};
