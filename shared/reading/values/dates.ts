/** When work starts and by when it ends, as precise as a text states it. */
import type { Language } from '#shared/vocabulary/label';

import type { DateMention } from './date-mention.ts';
import { dateMentions } from './date-mentions.ts';
import { stretchesOf } from './date-ranges.ts';
import { rolesIn } from './date-roles.ts';
import { dateWords } from './date-words.ts';
import { type Token, tokensOf } from './tokens.ts';

export type DateInText = {
  readonly date: string;
  readonly start: number;
  readonly end: number;
  /** "Early 2028" says less than "March 2028". */
  readonly rough: boolean;
  /** "In 2027 two experts come": an end by its words, and perhaps a start as well. */
  readonly sure: boolean;
};

export type ReadDates = {
  /** All that the text states, the most precise first. */
  readonly starts: readonly DateInText[];
  readonly ends: readonly DateInText[];
};

const two = (number: number): string => String(number).padStart(2, '0');

/** The date at which a mention begins or ends: of a quarter the first or the last month. */
const dateOf = (mention: DateMention, side: 'first' | 'last'): string => {
  const { months, day, edge, fiscal } = mention;
  const other = side === 'last' ? mention.lastYear : mention.fiscalFrom;
  const year = other ?? mention.year ?? 0;
  if (months) {
    const month = `${year}-${two(months[side])}`;
    return day === undefined ? month : `${month}-${two(day)}`;
  }
  if (edge === undefined || fiscal) return String(year);
  const month = { begin: 1, mid: 6, end: 12 }[edge];
  // From the middle of a year on is from its second half on.
  return `${year}-${two(edge === 'mid' && side === 'first' ? 7 : month)}`;
};

/** `firstYear`: dates of earlier years are background. */
export const datesIn = (
  tokens: readonly Token[],
  language: Language,
  firstYear: number,
): ReadDates => {
  const words = dateWords[language];
  const stretches = stretchesOf(words, tokens, dateMentions(words, tokens));
  const roleOf = rolesIn(words, tokens, stretches, firstYear);
  const starts: DateInText[] = [];
  const ends: DateInText[] = [];
  for (const stretch of stretches) {
    const { role, rough, open } = roleOf(stretch);
    const place = {
      start: tokens[stretch.at]?.start ?? 0,
      end: tokens[stretch.to - 1]?.end ?? 0,
      rough,
    };
    if (role === 'start' || role === 'both' || open) {
      starts.push({ date: dateOf(stretch.first, 'first'), ...place, sure: !open });
    }
    if (role === 'end' || role === 'both') {
      ends.push({ date: dateOf(stretch.last, 'last'), ...place, sure: true });
    }
  }
  const precise = (list: readonly DateInText[]): readonly DateInText[] =>
    list.toSorted(
      (left, right) =>
        Number(right.sure) - Number(left.sure) ||
        right.date.length - left.date.length ||
        Number(left.rough) - Number(right.rough),
    );
  return { starts: precise(starts), ends: precise(ends) };
};

export const readDates = (text: string, language: Language, firstYear = 2026): ReadDates =>
  datesIn(tokensOf(text), language, firstYear);
