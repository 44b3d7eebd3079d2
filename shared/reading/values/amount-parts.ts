/** Numbers whose noun stands elsewhere: a part of a whole, the rest of it, another few. */
import { countedAfter, type Counted } from './amount-units.ts';
import type { AmountWords } from './amount-words.ts';
import type { Range } from './amount-ranges.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "Ten of the forty seats", "14 of the judges": what the whole is, the ten are too. */
export const countedWholeOf = (
  words: AmountWords,
  tokens: readonly Token[],
  to: number,
): Counted | undefined => {
  const of = phraseAt(words.ofThe, tokens, to);
  if (!of) return undefined;
  return countedAfter(words, tokens, numberAt(words.numbers, tokens, of.to)?.to ?? of.to);
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

const endsThere = (words: AmountWords, tokens: readonly Token[], to: number): boolean =>
  tokens[to] === undefined ||
  tokens[to]?.kind === 'mark' ||
  phraseAt(words.bareAfter, tokens, to) !== undefined;

/** "For these fourteen we ask …", "los 16 que los sustituirán": no noun follows, so it stands for what was counted before. */
export const isReferring = (
  words: AmountWords,
  tokens: readonly Token[],
  { at, to }: Range,
): boolean =>
  endsThere(words, tokens, to) &&
  [0, 1, 2].some((back) => {
    const found = phraseAt(words.those, tokens, at - back);
    return found !== undefined && found.to <= at + 1 && found.to >= at;
  });

/** Of how many a share is told: "nine in ten", "nueve de cada diez". */
const wholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 100, 1000]);

/** A share counts nobody: "nine in ten", "neuf demandeurs sur dix". */
export const isShare = (
  words: AmountWords,
  tokens: readonly Token[],
  { max, to }: Range,
  counted: number,
): boolean =>
  [to, counted].some((end) => {
    const found = phraseAt(words.ratio, tokens, end);
    const whole = found && numberAt(words.numbers, tokens, found.to);
    return whole !== undefined && wholes.has(whole.value) && max < whole.value;
  });
