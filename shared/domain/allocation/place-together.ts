/**
 * A flow to start from where every column will be used up: rows place their units together, a few times over, along
 * ways that cost nothing more at the prices of the moment. Whatever is placed is placed as cheaply as can be; what
 * is left, mostly little, each row then seeks by itself.
 */
import { outPrice } from './first-prices.ts';
import type { Group } from './group.ts';
import { push } from './push.ts';
import type { Side } from './side.ts';
import { spreadOf } from './spread-state.ts';
import { spread } from './spread.ts';

/** Later ones place few units for the time that they take. */
const rounds = 6;

/** Expects the prices and rooms of columns and what rows may leave out; `unplaced` begins as all that they want. */
export const placeTogether = (
  side: Side,
  { rows, columns }: Group,
  unplaced: Float64Array,
): void => {
  const { column } = side;
  const state = spreadOf(side, rows, columns, unplaced);
  let room = 0;
  for (const row of rows) room += unplaced[row]!;
  for (const each of columns) room -= column[4 * each + 2]!;
  column[4 * state.out] = outPrice;
  column[4 * state.out + 2] = Math.max(0, room);
  for (let round = 0; round < rounds; round += 1) {
    spread(state);
    if (push(state) === 0) break;
  }
  const shift = outPrice - column[4 * state.out]!;
  for (const each of columns) {
    column[4 * each]! += shift;
    column[4 * each + 1] = 0;
  }
};
