/** Numbers whose noun stands elsewhere: a part of a whole, the rest of it, another few. */
import { countedAfter, type Counted } from './amount-units.ts';
import type { AmountWords } from './amount-words.ts';
import type { Range } from './amount-ranges.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "Ten of the forty seats": what the forty are, the ten are too. */
export const countedWholeOf = (
  words: AmountWords,
  tokens: readonly Token[],
  to: number,
): Counted | undefined => {
  const of = phraseAt(words.ofThe, tokens, to);
  const whole = of && numberAt(words.numbers, tokens, of.to);
  return whole && countedAfter(words, tokens, whole.to);
};

/** "The remaining 56", "les 40 autres". */
export const isRest = (
  words: AmountWords,
  tokens: readonly Token[],
  { at, to }: Pick<Range, 'at' | 'to'>,
): boolean =>
  phraseAt(words.rest, tokens, to) !== undefined ||
  [1, 2].some((back) => phraseAt(words.rest, tokens, at - back)?.to === at);

/** "Another eight.", "il en manque trois": nothing follows, so it counts what stands before. */
export const isAnother = (
  words: AmountWords,
  tokens: readonly Token[],
  { at, to }: Range,
): boolean =>
  (tokens[to] === undefined || tokens[to]?.kind === 'mark') &&
  [1, 2].some((back) => phraseAt(words.another, tokens, at - back)?.to === at);
