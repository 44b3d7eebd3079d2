/** What a number counts: the noun that follows, or in Arabic the one before it. */
import type { AmountWords, CountedUnit } from './amount-words.ts';
import { phraseAt } from './phrases.ts';
import { isWord, type Token } from './tokens.ts';

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
