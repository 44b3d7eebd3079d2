/** The pieces of a date: a year, a month, a day, a part of a year. */
import type { DateWords } from './date-words.ts';
import { numberWords } from './number-words.ts';
import { numberAt } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

export type DatePiece<Value> = { readonly value: Value; readonly to: number };

const firstYear = 1990;
const lastYear = 2099;

const isYear = (value: number): boolean => value >= firstYear && value <= lastYear;

export const skipFillers = (words: DateWords, tokens: readonly Token[], from: number): number => {
  let at = from;
  while (at < from + 6) {
    const found = phraseAt(words.fillers, tokens, at);
    if (!found && !(at > from && tokens[at]?.text === "'")) return at;
    at = found?.to ?? at + 1;
  }
  return at;
};

/** In figures, or in words: "deux mille vingt-sept". */
export const yearAt = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): DatePiece<number> | undefined => {
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const year = /^\d{4}$/.test(token.text) ? Number(token.text) : 0;
    return isYear(year) ? { value: year, to: at + 1 } : undefined;
  }
  const spelt = numberAt(numberWords[words.language], tokens, at);
  return spelt && !spelt.digits && isYear(spelt.value) && spelt.to - at > 1
    ? { value: spelt.value, to: spelt.to }
    : undefined;
};

export const yearAfter = (
  words: DateWords,
  tokens: readonly Token[],
  from: number,
): DatePiece<number> | undefined => yearAt(words, tokens, skipFillers(words, tokens, from));

export const monthAt = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): DatePiece<number> | undefined => {
  const found = phraseAt(words.months, tokens, at);
  if (!found) return undefined;
  const stop = tokens[found.to]?.text === '.' && tokens[found.to]?.glued === true;
  return { value: Number(found.value), to: stop ? found.to + 1 : found.to };
};

/** "7", "1st", "1.º", "quince", "غرة". */
export const dayAt = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): DatePiece<number> | undefined => {
  const token = tokens[at];
  if (token?.kind === 'digits') {
    const day = /^\d{1,2}$/.test(token.text) ? Number(token.text) : 0;
    if (day < 1 || day > 31) return undefined;
    const ending = tokens[at + 1]?.glued ? phraseAt(words.dayEndings, tokens, at + 1) : undefined;
    return { value: day, to: ending?.to ?? at + 1 };
  }
  const named = phraseAt(words.days, tokens, at);
  const spelt = numberAt(numberWords[words.language], tokens, at);
  if (spelt && !spelt.digits && spelt.value >= 1 && spelt.value <= 31) {
    if (!named || spelt.to > named.to) return { value: spelt.value, to: spelt.to };
  }
  return named && { value: Number(named.value), to: named.to };
};

/** The months of a part of a year. */
export type Months = { readonly first: number; readonly last: number };

const quarter = (number: number): Months => ({ first: number * 3 - 2, last: number * 3 });
const half = (number: number): Months => ({ first: number * 6 - 5, last: number * 6 });

const letterAt = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): DatePiece<Months> | undefined => {
  const number = tokens[at + 1];
  const [, digit, year] = /^([1-4])(?:\/(\d{4}))?$/.exec(number?.text ?? '') ?? [];
  if (!number?.glued || digit === undefined) return undefined;
  // Of "T4/2028" the year is left for whoever asks for it.
  const to = year === undefined ? at + 2 : at + 1;
  if (phraseAt(words.quarterLetters, tokens, at)) return { value: quarter(Number(digit)), to };
  if (Number(digit) < 3 && phraseAt(words.halfLetters, tokens, at)) {
    return { value: half(Number(digit)), to };
  }
  return undefined;
};

/** "Q2", "third quarter", "premier semestre", "first six months", "الربع الثالث". */
export const monthsAt = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): DatePiece<Months> | undefined => {
  const short = letterAt(words, tokens, at);
  if (short) return short;
  const nounFirst = words.language === 'ar';
  const noun = (place: number) => {
    const found = phraseAt(words.quarters, tokens, place);
    return found ? { to: found.to, of: quarter, last: 4 } : halfAt(words, tokens, place);
  };
  const ordinal = (place: number) => phraseAt(words.ordinals, tokens, place);
  const first = nounFirst ? noun(at) : ordinal(at);
  if (!first) return undefined;
  const second = nounFirst ? ordinal(first.to) : noun(first.to);
  if (!second) return undefined;
  const [named, counted] = (nounFirst ? [first, second] : [second, first]) as [
    NonNullable<ReturnType<typeof noun>>,
    NonNullable<ReturnType<typeof ordinal>>,
  ];
  const number = counted.value === 'last' ? named.last : Number(counted.value);
  return number <= named.last ? { value: named.of(number), to: second.to } : undefined;
};

const halfAt = (words: DateWords, tokens: readonly Token[], at: number) => {
  const found = phraseAt(words.halves, tokens, at);
  return found && { to: found.to, of: half, last: 2 };
};
