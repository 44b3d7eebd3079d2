/**
 * What each sign adds to the weight of an amount against that of none: a choice model over made-up sentences and over the
 * judged texts that may be read, printed by `npm run bench -- amount-weights` with its cross-validation.
 */
import type { AmountSign } from './amount-signs.ts';

export const amountWeights: Readonly<Record<AmountSign, number>> = {
  money: 2.92,
  hours: 2.61,
  posts: 2.41,
  days: 0.4,
  people: 2.06,
  asked: 2.04,
  strong: 3.11,
  asksHere: 0.42,
  asksElsewhere: -0.43,
  others: -0.52,
  held: -1.28,
  staff: -3.9,
  crowd: -1.76,
  limit: 1.7,
  attending: 1.33,
  afterMoney: -1.3,
  inherited: -1.5,
  rest: 0.52,
  by: -2.43,
  work: 2.61,
  legal: -3.09,
  yearly: 0.7,
  done: -2.09,
};
