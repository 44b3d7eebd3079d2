/**
 * Many rows at once seek room for their units. A spread finds for every column how far it is from the nearest of them,
 * by prices as potentials, and raises the nearer ones so that all ways to room within its reach cost nothing more.
 * One column more than the network has stands for being left out; its price moves like any other.
 */
import { cheapest } from './near-edges.ts';
import { noNode, unreachable } from './side.ts';
import { clear, farthest, markBits, markSpan, type Spread } from './spread-state.ts';

/** At least so far, since at distance 0 no price moves; then until there is room for this share of the units. */
const [nearest, enough] = [1, 0.5];

/** Until the spread has come so far. */
const wait = (state: Spread, column: number, distance: number): void => {
  const { side, buckets, waitingCount: count } = state;
  if (2 * count === state.waiting.length) {
    const larger = new Int32Array(4 * count);
    larger.set(state.waiting);
    state.waiting = larger;
  }
  state.waiting[2 * count] = column;
  state.waiting[2 * count + 1] = buckets[distance]!;
  side.column[4 * column + 1] = distance * markSpan;
  buckets[distance] = count;
  state.waitingCount += 1;
};

/** Those that waited for this distance and were not reached nearer since, after the `count` that are in reach. Answers how many are. */
const reachWaiting = (state: Spread, distance: number, count: number): number => {
  const { waiting, order, buckets, side } = state;
  let reached = count;
  for (let at = buckets[distance]!; at !== noNode; at = waiting[2 * at + 1]!) {
    const here = waiting[2 * at]!;
    if (side.column[4 * here + 1]! < distance * markSpan) continue;
    order[reached] = here;
    reached += 1;
  }
  return reached;
};

const raisePrices = ({ order, side: { column } }: Spread, count: number, reach: number): void => {
  for (let at = 0; at < count; at += 1) {
    const fields = 4 * order[at]!;
    column[fields]! += reach - (column[fields + 1]! >> markBits);
  }
};

export const spread = (state: Spread): void => {
  clear(state);
  const { side, rows, out, unplaced, leftOut, nextFlow, order } = state;
  const { row: rowState, edge, column, room, spare } = side;
  let [source, count, index] = [0, 0, 0];
  let [left, found, distance] = [0, 0, 0];
  let [served, leaver] = [noNode, rows.length];
  let [mark, priceHere] = [0, 0];
  for (;;) {
    // The next row: one with units to place, then those that the columns in reach serve.
    let row = noNode;
    let base = 0;
    while (row === noNode && source < rows.length) {
      const each = rows[source]!;
      source += 1;
      if (unplaced[each] === 0) continue;
      left += unplaced[each]!;
      row = each;
      base = -cheapest(side, each, spare[each]! > 0 ? column[4 * out]! : unreachable);
      mark = 0;
    }
    while (row === noNode) {
      if (served !== noNode) {
        const each = edge[4 * served + 2]!;
        base = distance - edge[4 * served + 1]! - priceHere;
        served = edge[4 * served + 3]!;
        if (base < rowState[8 * each + 4]!) row = each;
      } else if (leaver < rows.length) {
        const each = rows[leaver]!;
        leaver += 1;
        base = distance - priceHere;
        if (leftOut[each]! > 0 && base < rowState[8 * each + 4]!) row = each;
      } else if (index < count) {
        const here = order[index]!;
        index += 1;
        mark = column[4 * here + 1]!;
        priceHere = column[4 * here]!;
        found += room[here]!;
        if (here === out) leaver = 0;
        else {
          served = column[4 * here + 3]!;
          nextFlow[here] = served;
        }
      } else {
        if (distance === farthest || (distance >= nearest && found >= enough * left)) break;
        distance += 1;
        count = reachWaiting(state, distance, count);
      }
    }
    if (row === noNode) break;
    const first = rowState[8 * row]!;
    rowState[8 * row + 4] = base;
    rowState[8 * row + 5] = mark;
    rowState[8 * row + 6] = first;
    const end = rowState[8 * row + (base + rowState[8 * row + 3]! > farthest ? 1 : 2)]!;
    let isOut = spare[row]! > 0;
    for (let at = first; at < end || isOut; at += 1) {
      let here = out;
      let to = base;
      if (at < end) {
        here = edge[4 * at]!;
        to += edge[4 * at + 1]!;
      } else isOut = false;
      const fields = 4 * here;
      to += column[fields]!;
      if (to > farthest || column[fields + 1]! < (to + 1) * markSpan) continue;
      if (to === distance) {
        column[fields + 1] = Math.min(Math.max(mark + 1, to * markSpan), (to + 1) * markSpan - 1);
        order[count] = here;
        count += 1;
      } else wait(state, here, to);
    }
  }
  raisePrices(state, count, distance);
  state.reach = distance;
  state.nextOut = 0;
};
