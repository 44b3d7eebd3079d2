/** What stands around an amount: whether a phrase is in its part or sentence, and how far from it. */
import type { AmountCandidate, Amounts } from './amount-candidates.ts';
import type { FoundPhrase } from './phrases.ts';

export type AroundAmount = {
  readonly inPart: (each: FoundPhrase) => boolean;
  readonly inSentence: (each: FoundPhrase) => boolean;
  /** No other amount stands between. */
  readonly own: (each: FoundPhrase) => boolean;
  /** It stands behind the amount and before another one. */
  readonly nextToo: (each: FoundPhrase) => boolean;
  /** It is the first word of its part. */
  readonly opens: (each: FoundPhrase) => boolean;
  /** How many tokens lie between, negative before the amount. */
  readonly distance: (each: FoundPhrase) => number;
};

export const aroundAmount = (
  { candidates, segments }: Amounts,
  { at, to }: AmountCandidate,
): AroundAmount => ({
  inPart: (each) =>
    segments.part[each.at] === segments.part[at] ||
    segments.part[each.at] === segments.part[to - 1],
  inSentence: (each) => segments.sentence[each.at] === segments.sentence[at],
  own: (each) =>
    !candidates.some(
      (other) =>
        other.at !== at &&
        (each.at < at ? other.at >= each.at && other.at < at : other.at > at && other.at < each.at),
    ),
  nextToo: (each) =>
    each.at > at &&
    candidates.some(
      (other) => other.at > each.at && segments.part[other.at] === segments.part[each.at],
    ),
  opens: (each) =>
    segments.part[each.at] !== segments.part[each.at - 1] ||
    segments.part[each.at - 1] !== segments.part[each.at - 2],
  distance: (each) => (each.to <= at ? each.to - at : each.at - to),
});
