/** Edits of how much: a higher amount, or one match more at once. */
import type { RecordKind } from '../records/record.ts';
import type { Pair } from './pair.ts';
import { type Edit, singleEdit, sidesOfPair } from './edit.ts';

/** One more than before, where there is an amount to raise. */
export const higherAmount = (pair: Pair, side: RecordKind): readonly Edit[] => {
  const { amount, measure } = sidesOfPair(pair, side).own;
  if (amount === undefined) return [];
  const component = {
    amount: amount + 1,
    left: 1,
    ...(side === 'pledge' ? { status: 'partly_met' as const } : {}),
  };
  return [singleEdit(pair, side, 'quantity', { amount: amount + 1, measure }, { component })];
};

/** One match more than run, where the offer can carry no other. */
const moreAtOnce = (pair: Pair): readonly Edit[] => {
  const { matchesAtOnce, live = 0 } = pair.offer;
  if (matchesAtOnce === undefined || live < matchesAtOnce) return [];
  const record = { matchesAtOnce: live + 1 };
  return [singleEdit(pair, 'offer', 'matchesAtOnce', { atOnce: live + 1 }, { record })];
};

/** Whichever of the two the offer lacks; where it lacks both, no single edit helps. */
export const moreCapacity = (pair: Pair): readonly Edit[] => [
  ...higherAmount(pair, 'offer'),
  ...moreAtOnce(pair),
];

/** As much as is still needed, in the measure of the need. */
export const wholeAmount = (pair: Pair): readonly Edit[] => {
  const { asked, given } = pair;
  const { left, measure } = asked;
  if (left === undefined || left <= 0) return [];
  const isSame =
    given.measure === measure && given.left !== undefined && given.amount !== undefined;
  const amount = isSame ? (given.amount ?? 0) + left - (given.left ?? 0) : left;
  const component = { amount, left, ...(measure === undefined ? {} : { measure }) };
  return [singleEdit(pair, 'offer', 'quantity', { amount, measure }, { component })];
};
