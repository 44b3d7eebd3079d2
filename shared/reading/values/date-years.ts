/** Years alone, in pairs, and years of accounts: "2028", "2027–2030", "FY 2027/28". */
import type { Bare } from './date-mention.ts';
import { skipFillers, yearAt } from './date-pieces.ts';
import type { DateWords } from './date-words.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/** "27", "2028" behind "2027/" or "2027–". */
const secondYear = (token: Token | undefined, first: number): number | undefined => {
  if (token?.kind !== 'digits' || !/^(\d{2}|\d{4})$/.test(token.text)) return undefined;
  const value = Number(token.text);
  const year = token.text.length === 2 ? Math.floor(first / 100) * 100 + value : value;
  return year > first && year < first + 16 ? year : undefined;
};

export const inYears = (
  words: DateWords,
  tokens: readonly Token[],
  at: number,
): Bare | undefined => {
  const before = phraseAt(words.fiscal, tokens, at);
  const place = before ? skipFillers(words, tokens, before.to) : at;
  const token = tokens[place];
  const short =
    before && token?.kind === 'digits' && /^\d{2}$/.test(token.text)
      ? { value: 2000 + Number(token.text), to: place + 1 }
      : undefined;
  const year = yearAt(words, tokens, place) ?? short;
  if (!year) return undefined;
  const sign = tokens[year.to]?.text ?? '';
  const close = tokens[year.to + 1];
  const second = /^[-–—/]$/.test(sign) ? secondYear(close, year.value) : undefined;
  if (short && second === undefined && !before) return undefined;
  const to = second === undefined ? year.to : year.to + 2;
  const fiscal =
    (before !== undefined && (second === undefined || second === year.value + 1)) ||
    (second !== undefined &&
      (sign === '/' || phraseAt(words.fiscalAfter, tokens, to) !== undefined));
  if (fiscal) {
    const fiscalFrom = second === undefined ? {} : { fiscalFrom: year.value };
    return { year: second ?? year.value, fiscal: true, ...fiscalFrom, to };
  }
  return second === undefined
    ? { year: year.value, to }
    : { year: year.value, lastYear: second, to };
};
