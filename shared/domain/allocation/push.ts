/** Sends units along the ways that a spread has found, none of which costs more than another. */
import { addFlow, none, takeFlow } from './side.ts';
import type { Spread } from './spread-state.ts';

const fromOut = (state: Spread, most: number): number => {
  const { side, rows, out, leftOut, row: rowState, reach } = state;
  const { column, spare } = side;
  const room = column[4 * out + 2]!;
  if (room > 0) {
    const got = Math.min(most, room);
    column[4 * out + 2] = room - got;
    return got;
  }
  for (; state.nextOut < rows.length; state.nextOut += 1) {
    const row = rows[state.nextOut]!;
    if (leftOut[row] === 0 || rowState[4 * row + 1] !== column[4 * out + 1]) continue;
    if (reach - rowState[4 * row]! !== column[4 * out]) continue;
    const got = fromRow(state, row, Math.min(most, leftOut[row]!));
    if (got === 0) continue;
    leftOut[row]! -= got;
    spare[row]! += got;
    return got;
  }
  return 0;
};

const fromColumn = (state: Spread, here: number, most: number): number => {
  const { side, row: rowState, nextFlow } = state;
  const { column, rowOf, flow, link } = side;
  const room = column[4 * here + 2]!;
  if (room > 0) {
    const got = Math.min(most, room);
    column[4 * here + 2] = room - got;
    return got;
  }
  const mark = column[4 * here + 1]!;
  for (let at = nextFlow[here]!; at !== none; at = nextFlow[here]!) {
    const row = rowOf[at]!;
    if (flow[at]! > 0 && rowState[4 * row + 1] === mark) {
      const got = fromRow(state, row, Math.min(most, flow[at]!));
      if (got > 0) {
        if (got === flow[at]) nextFlow[here] = link[2 * at]!;
        takeFlow(side, at, got);
        return got;
      }
    }
    nextFlow[here] = link[2 * at]!;
  }
  return 0;
};

const fromRow = (state: Spread, row: number, most: number): number => {
  const { side, out, leftOut, row: rowState } = state;
  const { rowStart, edge, column, spare } = side;
  const price = state.reach - rowState[4 * row]!;
  const mark = rowState[4 * row + 1]!;
  const end = 2 * rowStart[row + 1]!;
  for (let at = rowState[4 * row + 2]!; at < end; at += 2) {
    const here = edge[at]!;
    const fields = 4 * here;
    if (column[fields]! + edge[at + 1]! !== price) continue;
    if (column[fields + 2] === 0 && column[fields + 1]! <= mark) continue;
    rowState[4 * row + 2] = at;
    const got = fromColumn(state, here, most);
    if (got > 0) {
      addFlow(side, at >> 1, got);
      return got;
    }
  }
  if (
    rowState[4 * row + 2]! <= end &&
    spare[row]! > 0 &&
    column[4 * out] === price &&
    (column[4 * out + 2]! > 0 || column[4 * out + 1]! > mark)
  ) {
    rowState[4 * row + 2] = end;
    const got = fromOut(state, Math.min(most, spare[row]!));
    if (got > 0) {
      leftOut[row]! += got;
      spare[row]! -= got;
      return got;
    }
  }
  rowState[4 * row + 2] = end + 2;
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
