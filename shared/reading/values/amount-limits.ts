/** "Up to 40", "40 at most", "not … more than 40": at least none, at most so many. */
import type { AmountWords } from './amount-words.ts';
import { type FoundPhrase, phrasesIn } from './phrases.ts';
import type { Segments } from './segments.ts';
import type { Token } from './tokens.ts';

const isNear = (found: FoundPhrase, at: number): boolean => found.to <= at && at - found.to <= 3;

/** Whether the amount of the tokens from `from` to before `to` is the most that there is. */
export const limitsIn = (
  words: AmountWords,
  tokens: readonly Token[],
  segments: Segments,
): ((from: number, to: number) => boolean) => {
  const before = phrasesIn(words.upTo, tokens);
  const after = phrasesIn(words.upToAfter, tokens);
  const nots = phrasesIn(words.not, tokens);
  const mores = phrasesIn(words.moreThan, tokens).filter((more) =>
    nots.some((not) => not.to <= more.at && more.at - not.to <= 6),
  );
  return (from, to) =>
    [...before, ...mores].some((each) => isNear(each, from)) ||
    after.some(
      ({ at }) => at >= to - 1 && at <= to + 4 && segments.part[at] === segments.part[from],
    );
};
