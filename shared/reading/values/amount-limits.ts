/** "Up to 40", "40 at most", "not … more than 40": at least none, at most so many. */
import { type AmountWords, limitKinds } from './amount-words.ts';
import { numberAt } from './numbers.ts';
import { type FoundPhrase, phrasesByList } from './phrases.ts';
import type { Segments } from './segments.ts';
import type { Token } from './tokens.ts';

const isNear = (found: FoundPhrase, at: number): boolean => found.to <= at && at - found.to <= 3;

/** "At most, 15 hours": it begins the sentence, and speaks over the comma. */
const opens = ({ sentence }: Segments, { at }: FoundPhrase): boolean =>
  sentence[at] !== sentence[at - 1] || sentence[at] !== sentence[at - 2];

const hasNumber = (words: AmountWords, tokens: readonly Token[], from: number, to: number) => {
  for (let at = from; at < to; at += 1) if (numberAt(words.numbers, tokens, at)) return true;
  return false;
};

/** Whether the amount of the tokens from `from` to before `to` is the most that there is. */
export const limitsIn = (
  words: AmountWords,
  tokens: readonly Token[],
  segments: Segments,
): ((from: number, to: number) => boolean) => {
  const found = phrasesByList(words.limits, limitKinds, tokens);
  // "Two statisticians for at most 45 days": what limits the next amount limits none before it.
  const after = found.upToAfter.filter(({ to }) => !hasNumber(words, tokens, to, to + 2));
  const mores = found.moreThan.filter((more) =>
    found.not.some((not) => not.to <= more.at && more.at - not.to <= 6),
  );
  return (from, to) =>
    [...found.upTo, ...mores].some(
      (each) =>
        isNear(each, from) &&
        (segments.part[each.at] === segments.part[from] || opens(segments, each)),
    ) ||
    after.some(
      ({ at }) =>
        at >= to - 1 &&
        at <= to + 4 &&
        segments.part[at] === segments.part[from] &&
        !hasNumber(words, tokens, to, at),
    );
};
