/** The dates that a text mentions, one by one, with what stands before each: the beginning, the middle, the end of it. */
import { dayAt, monthAt, monthsAt, skipFillers, yearAfter } from './date-pieces.ts';
import type { Bare, DateMention, PartOfPeriod } from './date-mention.ts';
import type { DateWords } from './date-words.ts';
import { inYears } from './date-years.ts';
import { isNumbered } from './numbers.ts';
import { numberWords } from './number-words.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const month = (value: number): { readonly first: number; readonly last: number } => ({
  first: value,
  last: value,
});

const inDigits = (token: Token | undefined, to: number): Bare | undefined => {
  if (token?.kind !== 'date') return undefined;
  const parts = token.text.split(/[-/.]/).map(Number);
  if (parts.length === 2) {
    const [number = 0, year = 0] = parts;
    return number >= 1 && number <= 12 ? { year, months: month(number), to } : undefined;
  }
  const yearFirst = /^\d{4}/.test(token.text);
  const [year = 0, number = 0, day = 0] = yearFirst ? parts : parts.toReversed();
  // "12/31/2027" can only be month, day, year.
  const [asMonth, asDay] = number > 12 && day <= 12 ? [day, number] : [number, day];
  return asMonth >= 1 && asMonth <= 12 && asDay >= 1 && asDay <= 31
    ? { year, months: month(asMonth), day: asDay, to }
    : undefined;
};

const inParts = (words: DateWords, tokens: readonly Token[], at: number): Bare | undefined => {
  const months = monthsAt(words, tokens, at);
  if (!months) return undefined;
  const joined = /\/(\d{4})$/.exec(tokens[months.to]?.text ?? '');
  if (joined) return { year: Number(joined[1]), months: months.value, to: months.to + 1 };
  const dashed = /^[/-]$/.test(tokens[months.to]?.text ?? '') ? months.to + 1 : months.to;
  const year = yearAfter(words, tokens, dashed);
  return year && { year: year.value, months: months.value, to: year.to };
};

const inMonth = (words: DateWords, tokens: readonly Token[], at: number): Bare | undefined => {
  const day = dayAt(words, tokens, at);
  const behindDay = day && monthAt(words, tokens, skipFillers(words, tokens, day.to));
  if (day && behindDay) {
    const year = yearAfter(words, tokens, behindDay.to);
    const to = year?.to ?? behindDay.to;
    return {
      months: month(behindDay.value),
      day: day.value,
      ...(year && { year: year.value }),
      to,
    };
  }
  const named = monthAt(words, tokens, at);
  if (!named) return day && { day: day.value, to: day.to };
  // "April 1, 2028", and not "April 2028".
  const after = words.language === 'en' ? dayAt(words, tokens, named.to) : undefined;
  const close = after ?? named;
  const year = yearAfter(words, tokens, close.to);
  return {
    months: month(named.value),
    ...(after && { day: after.value }),
    ...(year && { year: year.value }),
    to: year?.to ?? close.to,
  };
};

const edgeBefore = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): { readonly edge: PartOfPeriod; readonly from: number } | undefined => {
  for (let from = Math.max(0, at - 7); from < at; from += 1) {
    const found = phraseAt(words.edges, tokens, from);
    if (!found) continue;
    const joint = tokens[found.to]?.text === '-' ? found.to + 1 : found.to;
    if (joint === at || skipFillers(words, tokens, joint) === at) {
      return { edge: found.value as PartOfPeriod, from };
    }
  }
  return undefined;
};

/** "Monday, 6 September" is one date. */
const weekdayBefore = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): number | undefined =>
  [at - 1, at - 2].find((place) => phraseAt(words.weekdays, tokens, place) !== undefined);

const dateAt = (words: DateWords, tokens: readonly Token[], at: number): Bare | undefined =>
  inDigits(tokens[at], at + 1) ??
  inParts(words, tokens, at) ??
  inMonth(words, tokens, at) ??
  inYears(words, tokens, at);

export const dateMentions = (
  words: DateWords,
  tokens: readonly Token[],
): readonly DateMention[] => {
  const mentions: DateMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const bare = dateAt(words, tokens, at);
    if (!bare) continue;
    // "Decree No. 2024-2027".
    const edge = edgeBefore(words, tokens, at);
    if (bare.months || edge || !isNumbered(numberWords[words.language], tokens, at)) {
      const from = edge?.from ?? weekdayBefore(words, tokens, at) ?? at;
      mentions.push({ ...bare, ...(edge && { edge: edge.edge }), at: from });
    }
    at = bare.to - 1;
  }
  return mentions;
};
