/** Amounts and dates of a text as codes with a grade: what is chosen is likely, what else is read is possible. Pure. */
import { graded } from './graded.ts';
import type { CodesRead, ReadDate, ReadQuantity, Span } from './reading.ts';
import type { RecordText } from './searched-record.ts';
import { amountCandidates, type AmountCandidate } from './values/amount-candidates.ts';
import { amountChooser } from './values/amount-choice.ts';
import type { AsksAt } from './values/amount-signs.ts';
import { amountWords } from './values/amount-words.ts';
import { type DateInText, datesIn } from './values/dates.ts';
import type { Token } from './values/tokens.ts';

export type ReadValues = Pick<CodesRead, 'quantities' | 'starts' | 'ends'>;

/** Whether what stands at these characters of the text belongs to what is read. */
export type Within = (start: number) => boolean;

const inText = ({ start, end }: Omit<Span, 'in'>): Span => ({ in: 'text', start, end });

const sameAmount = (left: AmountCandidate, right: AmountCandidate | undefined): boolean =>
  JSON.stringify(left.quantity) === JSON.stringify(right?.quantity);

type Choose = ReturnType<typeof amountChooser>;

const quantitiesOf = (
  all: readonly AmountCandidate[],
  choose: Choose,
  within: Within,
): readonly ReadQuantity[] => {
  const candidates = all.filter(({ start }) => within(start));
  const chosen = choose(candidates);
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

/** Dates of years before the first of the register are background, where nobody says when a record was submitted. */
const firstYearOf = (submitted: string | undefined): number =>
  submitted === undefined ? 2026 : Number(submitted.slice(0, 4));

/** Reads a text once; what it answers then tells of the whole or of a part of it. */
export const valuesIn = (
  tokens: readonly Token[],
  { language, submitted }: Pick<RecordText, 'language' | 'submitted'>,
  asksAt?: AsksAt,
): ((within: Within) => ReadValues) => {
  const words = amountWords[language];
  const amounts = amountCandidates(words, tokens);
  const choose = amountChooser(amounts, asksAt);
  const dates = datesIn(tokens, language, firstYearOf(submitted));
  return (within) => ({
    quantities: quantitiesOf(amounts.candidates, choose, within),
    starts: datesOf(dates.starts, within),
    ends: datesOf(dates.ends, within),
  });
};
