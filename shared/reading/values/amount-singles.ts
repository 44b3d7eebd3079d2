/** One person who is named without a number, for some time: "a statistician on loan", "un formateur pour deux mois". */
import type { AmountWords } from './amount-words.ts';
import { isArticle } from './number-words.ts';
import { type FoundPhrase, phraseAt } from './phrases.ts';
import type { Segments } from './segments.ts';
import type { Token } from './tokens.ts';

/** So many words may stand between an article and the noun: "a seasoned and patient trainer". */
const farthest = 3;

/** So many may stand between the noun and the words that lend it. */
const nearest = 7;

type Single = { readonly from: number; readonly to: number };

const nounBehind = (
  words: AmountWords,
  tokens: readonly Token[],
  article: number,
): Single | undefined => {
  for (let at = article + 1; at <= article + farthest; at += 1) {
    if (tokens[at]?.kind !== 'word') return undefined;
    const found = phraseAt(words.one, tokens, at);
    if (found) return { from: article, to: found.to };
  }
  return undefined;
};

/** Arabic has no article for one of several: the noun itself says it. */
const singleAt = (words: AmountWords, tokens: readonly Token[], at: number): Single | undefined => {
  if (words.language !== 'ar')
    return isArticle(words.numbers, tokens, at) ? nounBehind(words, tokens, at) : undefined;
  const found = tokens[at]?.text.startsWith('ال') ? undefined : phraseAt(words.one, tokens, at);
  return found && { from: at, to: found.to };
};

export const singlesIn = (
  words: AmountWords,
  tokens: readonly Token[],
  { sentence }: Segments,
  lent: readonly FoundPhrase[],
): readonly Single[] => {
  if (lent.length === 0) return [];
  return tokens.flatMap((_, at) => {
    const single = singleAt(words, tokens, at);
    const isLent =
      single !== undefined &&
      lent.some(
        (each) =>
          sentence[each.at] === sentence[at] &&
          each.at >= single.to &&
          each.at - single.to <= nearest,
      );
    return isLent ? [single] : [];
  });
};
