/** Amounts and dates of a text as codes with a grade: what is chosen is likely, what else is read is possible. Pure. */
import type { Language } from '#shared/vocabulary/label';

import { graded } from './graded.ts';
import type { CodesRead, ReadDate, ReadQuantity, Span } from './reading.ts';
import { amountCandidates, type AmountCandidate } from './values/amount-candidates.ts';
import { chooseAmount } from './values/amount-choice.ts';
import { amountWords } from './values/amount-words.ts';
import { readDates, type DateInText } from './values/dates.ts';
import { tokensOf } from './values/tokens.ts';

export type ReadValues = Pick<CodesRead, 'quantities' | 'starts' | 'ends'>;

/** Whether what stands at these characters of the text belongs to what is read. */
export type Within = (start: number) => boolean;

const inText = ({ start, end }: Omit<Span, 'in'>): Span => ({ in: 'text', start, end });

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
    ...(chosen ? [{ quantity: chosen.quantity, ...graded('likely', inText(chosen)) }] : []),
    ...others.map((each) => ({ quantity: each.quantity, ...graded('possible', inText(each)) })),
  ];
};

/** The first is the most precise of those that the words are sure of. */
const datesOf = (found: readonly DateInText[], within: Within): readonly ReadDate[] =>
  found
    .filter(({ start }) => within(start))
    .map((each) => ({
      date: each.date,
      ...graded(each.sure ? 'likely' : 'possible', inText(each)),
    }));

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
