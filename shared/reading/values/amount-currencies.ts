/** The currency before or after a number. */
import type { AmountWords } from './amount-words.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

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
