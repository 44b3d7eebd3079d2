/** Mentions put together to stretches of time: "from March 2027 to December 2028", "entre el 8 y el 12 de marzo". */
import type { DateMention } from './date-mention.ts';
import { skipFillers } from './date-pieces.ts';
import type { DateWords } from './date-words.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

export type DateStretch = {
  readonly first: DateMention;
  readonly last: DateMention;
  readonly at: number;
  readonly to: number;
};

const and = 'and';

/** How two mentions are joined: as ends of one stretch, by "and", or not at all. */
const joinedBy = (
  words: DateWords,
  tokens: readonly Token[],
  first: DateMention,
  second: DateMention,
): 'to' | 'and' | undefined => {
  const reaches = (from: number): boolean => {
    const past = skipFillers(words, tokens, from);
    return from >= second.at || past >= second.at;
  };
  const place = tokens[first.to]?.text === ',' ? first.to + 1 : first.to;
  const to = phraseAt(words.join, tokens, place);
  if (to && to.to <= second.to && reaches(to.to)) return 'to';
  const also = phraseAt(words.and, tokens, place);
  if (also && reaches(also.to)) return and;
  const onFront = words.language === 'ar' && tokens[place]?.text.startsWith('و');
  return onFront && (place === second.at || reaches(place)) ? and : undefined;
};

const opens = (words: DateWords, tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4].some((back) => {
    const found = phraseAt(words.between, tokens, at - back);
    return found !== undefined && (found.to >= at || skipFillers(words, tokens, found.to) >= at);
  });

const isWhole = ({ year, months, day }: DateMention): boolean =>
  year !== undefined && (months !== undefined || day === undefined);

/** What the first lacks it has from the second: "7 and 25 June 2027". */
const completed = (first: DateMention, second: DateMention): DateMention => ({
  ...(second.months && first.day !== undefined && !first.months && { months: second.months }),
  ...(second.year !== undefined && { year: second.year }),
  ...first,
});

const withSameYear = (
  words: DateWords,
  tokens: readonly Token[],
  mentions: readonly DateMention[],
): readonly DateMention[] => {
  let year: number | undefined;
  return mentions.map((mention) => {
    const same = mention.year === undefined && phraseAt(words.sameYear, tokens, mention.to);
    const whole = same && year !== undefined ? { ...mention, year, to: same.to } : mention;
    year = whole.year ?? year;
    return whole;
  });
};

const isBareYear = ({ months, lastYear }: DateMention): boolean =>
  !months && lastYear === undefined;

export const stretchesOf = (
  words: DateWords,
  tokens: readonly Token[],
  found: readonly DateMention[],
): readonly DateStretch[] => {
  const mentions = withSameYear(words, tokens, found);
  const stretches: DateStretch[] = [];
  for (let n = 0; n < mentions.length; n += 1) {
    const first = mentions[n];
    if (!first) continue;
    let last = first;
    for (let next = mentions[n + 1]; next; next = mentions[n + 1]) {
      const join = joinedBy(words, tokens, last, next);
      const years = isBareYear(last) && isBareYear(next);
      const joins = join === 'to' || (join === and && (years || opens(words, tokens, first.at)));
      const known = isWhole(completed(last, next)) && isWhole(next);
      if (!joins || !known || (join === and && last !== first && !years)) break;
      last = next;
      n += 1;
    }
    const whole = last === first ? first : completed(first, last);
    if (isWhole(whole)) stretches.push({ first: whole, last, at: first.at, to: last.to });
  }
  return stretches;
};
