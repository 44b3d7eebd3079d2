/**
 * A flow to start from where every column will be used up: rows place their units together, a few times over, along
 * ways that cost nothing more at the prices of the moment. Whatever is placed is placed as cheaply as can be; what
 * is left, mostly little, each row then seeks by itself.
 */
import { outPrice } from './first-prices.ts';
import type { Subproblem } from './subproblem.ts';
import { push } from './push.ts';
import type { Side } from './side.ts';
import { spreadOf } from './spread-state.ts';
import { spread } from './spread.ts';

/** Later ones place few units for the time that they take. */
const rounds = 4;

/**
 * Expects the prices and rooms of columns and what rows may leave out; `unplaced` begins as all that they want.
 * Answers the price of leaving out, at which what is left out by then is left out as cheaply as can be.
 */
export const placeTogether = (
  side: Side,
  { rows, columns }: Subproblem,
  unplaced: Float64Array,
): number => {
  const { column, room } = side;
  const state = spreadOf(side, rows, columns, unplaced);
  let toLeaveOut = 0;
  for (const row of rows) toLeaveOut += unplaced[row]!;
  for (const each of columns) toLeaveOut -= room[each]!;
  column[4 * state.out] = outPrice;
  room[state.out] = Math.max(0, toLeaveOut);
  for (let round = 0; round < rounds; round += 1) {
    spread(state);
    if (push(state) === 0) break;
  }
  for (const each of rows) side.row[8 * each + 4] = 0;
  for (const each of columns) column[4 * each + 1] = 0;
  return column[4 * state.out]!;
};
