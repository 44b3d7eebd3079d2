/** Amounts and dates of a text as codes with a grade: what is chosen is likely, what else is read is possible. Pure. */
import type { Language } from '#shared/vocabulary/label';
import type { Grade } from '#shared/vocabulary/reading-terms';

import type { CodesRead, ReadDate, ReadQuantity } from './reading.ts';
import { amountCandidates, type AmountCandidate } from './values/amount-candidates.ts';
import { chooseAmount } from './values/amount-choice.ts';
import { amountWords } from './values/amount-words.ts';
import { readDates, type DateInText } from './values/dates.ts';
import { tokensOf } from './values/tokens.ts';

export type ReadValues = Pick<CodesRead, 'quantities' | 'starts' | 'ends'>;

/** Whether what stands at these characters of the text belongs to what is read. */
export type Within = (start: number) => boolean;

const scores: Readonly<Record<Grade, number>> = { sure: 4, likely: 2.5, possible: 1 };

const evidence = (
  grade: Grade,
  { start, end }: { readonly start: number; readonly end: number },
) => ({
  score: scores[grade],
  grade,
  spans: [{ in: 'text', start, end }] as const,
  marks: [],
});

const sameAmount = (left: AmountCandidate, right: AmountCandidate | undefined): boolean =>
  JSON.stringify(left.quantity) === JSON.stringify(right?.quantity);

type Amounts = ReturnType<typeof amountCandidates>;

const quantitiesOf = (
  language: Language,
  amounts: Amounts,
  within: Within,
): readonly ReadQuantity[] => {
  const candidates = amounts.candidates.filter(({ start }) => within(start));
  const chosen = chooseAmount(amountWords[language], amounts.tokens, { ...amounts, candidates });
  const others = candidates.filter((each) => each !== chosen && !sameAmount(each, chosen));
  return [
    ...(chosen ? [{ quantity: chosen.quantity, ...evidence('likely', chosen) }] : []),
    ...others.map((each) => ({ quantity: each.quantity, ...evidence('possible', each) })),
  ];
};

/** The first is the most precise of those that the words are sure of. */
const datesOf = (found: readonly DateInText[], within: Within): readonly ReadDate[] =>
  found
    .filter(({ start }) => within(start))
    .map((each) => ({ date: each.date, ...evidence(each.sure ? 'likely' : 'possible', each) }));

/** Reads a text once; what it answers then tells of the whole or of a part of it. */
export const valuesIn = (text: string, language: Language): ((within: Within) => ReadValues) => {
  const amounts = amountCandidates(amountWords[language], tokensOf(text));
  const dates = readDates(text, language);
  return (within) => ({
    quantities: quantitiesOf(language, amounts, within),
    starts: datesOf(dates.starts, within),
    ends: datesOf(dates.ends, within),
  });
};
