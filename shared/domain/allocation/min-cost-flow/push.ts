/** Sends units along the ways that a spread has found, none of which costs more than another. */
import { addFlow, noNode, takeFlow } from './side.ts';
import type { Spread } from './spread-state.ts';

const fromOut = (state: Spread, most: number): number => {
  const { side, rows, out, leftOut, reach } = state;
  const { row: rowState, column, room, spare } = side;
  if (room[out]! > 0) {
    const got = Math.min(most, room[out]!);
    room[out]! -= got;
    return got;
  }
  for (; state.nextOut < rows.length; state.nextOut += 1) {
    const row = rows[state.nextOut]!;
    if (leftOut[row] === 0 || rowState[8 * row + 5] !== column[4 * out + 1]) continue;
    if (reach - rowState[8 * row + 4]! !== column[4 * out]) continue;
    const got = fromRow(state, row, Math.min(most, leftOut[row]!));
    if (got === 0) continue;
    leftOut[row]! -= got;
    spare[row]! += got;
    return got;
  }
  return 0;
};

const fromColumn = (state: Spread, here: number, most: number): number => {
  const { side, nextFlow } = state;
  const { row: rowState, column, room, edge, edgeAt, flow } = side;
  if (room[here]! > 0) {
    const got = Math.min(most, room[here]!);
    room[here]! -= got;
    return got;
  }
  const mark = column[4 * here + 1]!;
  for (let at = nextFlow[here]!; at !== noNode; at = nextFlow[here]!) {
    const row = edge[4 * at + 2]!;
    const units = flow[edgeAt[at]!]!;
    if (units > 0 && rowState[8 * row + 5] === mark) {
      const got = fromRow(state, row, Math.min(most, units));
      if (got > 0) {
        if (got === flow[edgeAt[at]!]) nextFlow[here] = edge[4 * at + 3]!;
        takeFlow(side, at, got);
        return got;
      }
    }
    nextFlow[here] = edge[4 * at + 3]!;
  }
  return 0;
};

const fromRow = (state: Spread, row: number, most: number): number => {
  const { side, out, leftOut } = state;
  const { row: rowState, edge, column, room, spare } = side;
  const price = state.reach - rowState[8 * row + 4]!;
  const mark = rowState[8 * row + 5]!;
  const last = rowState[8 * row + 2]!;
  const end = rowState[8 * row + 3]! > price ? rowState[8 * row + 1]! : last;
  for (let at = rowState[8 * row + 6]!; at < end; at += 1) {
    const here = edge[4 * at]!;
    const fields = 4 * here;
    if (column[fields]! + edge[4 * at + 1]! !== price) continue;
    if (room[here] === 0 && column[fields + 1]! <= mark) continue;
    rowState[8 * row + 6] = at;
    const got = fromColumn(state, here, most);
    if (got > 0) {
      addFlow(side, at, got);
      return got;
    }
  }
  if (
    rowState[8 * row + 6]! <= last &&
    spare[row]! > 0 &&
    column[4 * out] === price &&
    (room[out]! > 0 || column[4 * out + 1]! > mark)
  ) {
    rowState[8 * row + 6] = last;
    const got = fromOut(state, Math.min(most, spare[row]!));
    if (got > 0) {
      leftOut[row]! += got;
      spare[row]! -= got;
      return got;
    }
  }
  rowState[8 * row + 6] = last + 1;
  return 0;
};

/** Answers how many units found a place. */
export const push = (state: Spread): number => {
  const { rows, unplaced } = state;
  let placed = 0;
  for (const row of rows) {
    while (unplaced[row]! > 0) {
      const got = fromRow(state, row, unplaced[row]!);
      if (got === 0) break;
      unplaced[row]! -= got;
      placed += got;
    }
  }
  return placed;
};
