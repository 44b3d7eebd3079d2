/**
 * Many rows at once seek room for their units. A spread finds for every column how far it is from the nearest of them,
 * by prices as potentials, and raises the nearer ones so that all ways to room within its reach cost nothing more.
 * One column more than the network has stands for being left out; its price moves like any other.
 */
import { none } from './side.ts';
import { clear, farthest, markSpan, type Spread } from './spread-state.ts';

/** At least so far, since at distance 0 no price moves; then until there is room for this share of the units. */
const [nearest, enough] = [1, 0.5];

const cheapest = ({ side, out }: Spread, row: number): number => {
  const { rowStart, edge, column, spare } = side;
  let least = spare[row]! > 0 ? column[4 * out]! : 2 ** 30;
  for (let at = 2 * rowStart[row]!; at < 2 * rowStart[row + 1]!; at += 2) {
    const cost = edge[at + 1]! + column[4 * edge[at]!]!;
    if (cost < least) least = cost;
  }
  return least;
};

export const spread = (state: Spread): void => {
  clear(state);
  const { side, rows, out, unplaced, leftOut, row: rowState, nextFlow, order, buckets } = state;
  const { rowStart, edge, rowOf, column, firstFlow, link, spare } = side;
  let { waiting } = state;
  let waitingCount = 0;
  let count = 0;
  let left = 0;
  let found = 0;
  let distance = 0;
  let source = 0;
  let served = none;
  let leaver = rows.length;
  let index = 0;
  let mark = 0;
  let priceHere = 0;
  for (;;) {
    // The next row: one with units to place, then those that the columns in reach serve.
    let row = none;
    let base = 0;
    while (row === none && source < rows.length) {
      const each = rows[source]!;
      source += 1;
      if (unplaced[each] === 0) continue;
      left += unplaced[each]!;
      row = each;
      base = -cheapest(state, each);
      mark = 0;
    }
    while (row === none) {
      if (served !== none) {
        const each = rowOf[served]!;
        base = distance - edge[2 * served + 1]! - priceHere;
        served = link[2 * served]!;
        if (base < rowState[4 * each]!) row = each;
      } else if (leaver < rows.length) {
        const each = rows[leaver]!;
        leaver += 1;
        base = distance - priceHere;
        if (leftOut[each]! > 0 && base < rowState[4 * each]!) row = each;
      } else if (index < count) {
        const here = order[index]!;
        index += 1;
        mark = column[4 * here + 1]!;
        priceHere = column[4 * here]!;
        found += column[4 * here + 2]!;
        if (here === out) leaver = 0;
        else {
          served = firstFlow[here]!;
          nextFlow[here] = served;
        }
      } else {
        if (distance === farthest || (distance >= nearest && found >= enough * left)) break;
        distance += 1;
        for (let at = buckets[distance]!; at !== none; at = waiting[2 * at + 1]!) {
          const here = waiting[2 * at]!;
          if (column[4 * here + 1]! >= distance * markSpan) {
            order[count] = here;
            count += 1;
          }
        }
      }
    }
    if (row === none) break;
    rowState[4 * row] = base;
    rowState[4 * row + 1] = mark;
    rowState[4 * row + 2] = 2 * rowStart[row]!;
    const end = 2 * rowStart[row + 1]!;
    const last = spare[row]! > 0 ? end : end - 2;
    for (let at = 2 * rowStart[row]!; at <= last; at += 2) {
      const here = at === end ? out : edge[at]!;
      const fields = 4 * here;
      const to = base + column[fields]! + (at === end ? 0 : edge[at + 1]!);
      if (to > farthest || column[fields + 1]! < (to + 1) * markSpan) continue;
      if (to === distance) {
        column[fields + 1] = Math.min(Math.max(mark + 1, to * markSpan), (to + 1) * markSpan - 1);
        order[count] = here;
        count += 1;
      } else {
        column[fields + 1] = to * markSpan;
        if (2 * waitingCount === waiting.length) {
          const larger = new Int32Array(2 * waiting.length);
          larger.set(waiting);
          waiting = larger;
          state.waiting = larger;
        }
        waiting[2 * waitingCount] = here;
        waiting[2 * waitingCount + 1] = buckets[to]!;
        buckets[to] = waitingCount;
        waitingCount += 1;
      }
    }
  }
  for (let at = 0; at < count; at += 1) {
    const fields = 4 * order[at]!;
    column[fields]! += distance - Math.floor(column[fields + 1]! / markSpan);
  }
  state.reach = distance;
  state.nextOut = 0;
};
