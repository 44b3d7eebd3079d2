/**
 * What each sign adds to the weight of an amount against that of none: a choice model over made-up sentences and over the
 * judged texts that may be read, printed by `npm run bench -- amount-weights` with its cross-validation.
 */
import type { AmountSign } from './amount-signs.ts';

export const amountWeights: Readonly<Record<AmountSign, number>> = {
  money: 2.9,
  hours: 2.49,
  posts: 2.37,
  days: 0.01,
  people: 2.0,
  asked: 1.95,
  strong: 2.05,
  asksHere: 1.37,
  asksElsewhere: -0.99,
  others: -0.67,
  held: -1.22,
  staff: -4.0,
  crowd: -1.77,
  limit: 1.34,
  attending: 0.83,
  afterMoney: -1.37,
  inherited: -1.35,
  rest: 0.39,
  by: -2.78,
  work: 2.67,
  legal: -2.48,
  yearly: 0.91,
  done: -1.9,
  each: -0.88,
  referring: 0.01,
  single: -2.23,
};
