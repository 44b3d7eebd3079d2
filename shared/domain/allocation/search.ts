/**
 * The cheapest way to place one more unit of a row: Dijkstra over columns with prices as potentials. From a
 * column the way goes on through the rows that it serves, each of which could move elsewhere at no loss so far.
 * It ends at a column with room, or at a row that may leave a unit out.
 */
import { none, type Side, unreachable } from './side.ts';

/** Marks of different searches never meet: a later search has larger marks, and in it a nearer column. */
const markSpan = 2 ** 31;

/** Answers the distance of the end, held in `endColumn` or `endRow`; `unreachable` when there is none. */
export const search = (side: Side, from: number): number => {
  const { rowStart, edge, rowOf, column: columns, firstFlow, link, spare, outCost } = side;
  const { settledIn, settled, parentEdge, reached, ready, queue } = side;
  const number = (side.search += 1);
  const nearestMark = number * markSpan + markSpan - 1;
  const free = side.entryCost === null;
  const entryCost = side.entryCost ?? 0;
  let endColumn = none;
  let endRow = none;
  let best = unreachable;
  if (spare[from]! > 0) {
    best = outCost;
    endRow = from;
  }
  reached[2 * from] = number;
  reached[2 * from + 1] = none;
  queue.clear();
  let readyCount = 0;
  let settledCount = 0;
  let distance = 0;
  let served = none;
  let priceHere = 0;
  let row = from;
  let base = 0;
  for (;;) {
    const end = 2 * rowStart[row + 1]!;
    for (let at = 2 * rowStart[row]!; at < end; at += 2) {
      const column = edge[at]!;
      const fields = 4 * column;
      const toColumn = base + edge[at + 1]!;
      const found = toColumn + columns[fields]!;
      if (found >= best) continue;
      const mark = nearestMark - found;
      if (mark <= columns[fields + 1]!) continue;
      columns[fields + 1] = mark;
      parentEdge[column] = at >> 1;
      if (columns[fields + 2]! > 0) {
        const inside = free ? found : toColumn + entryCost;
        if (inside < best) {
          best = inside;
          endColumn = column;
          endRow = none;
        }
        if (inside <= found) continue;
      }
      if (found === distance) {
        ready[readyCount] = column;
        readyCount += 1;
      } else queue.add(found, column);
    }
    if (best <= distance) break;
    row = none;
    while (row === none) {
      while (served !== none) {
        const at = served;
        served = link[2 * at]!;
        const next = rowOf[at]!;
        if (reached[2 * next] === number) continue;
        reached[2 * next] = number;
        reached[2 * next + 1] = at;
        base = distance - edge[2 * at + 1]! - priceHere;
        row = next;
        break;
      }
      if (row !== none) {
        if (spare[row]! > 0 && base + outCost < best) {
          best = base + outCost;
          endRow = row;
          endColumn = none;
        }
        break;
      }
      let column: number;
      if (readyCount > 0) {
        readyCount -= 1;
        column = ready[readyCount]!;
      } else {
        if (queue.isEmpty() || queue.nearestDistance() >= best) break;
        distance = queue.nearestDistance();
        column = queue.takeNearest();
      }
      if (settledIn[column] === number) continue;
      settledIn[column] = number;
      settled[settledCount] = column;
      settledCount += 1;
      priceHere = columns[4 * column]!;
      served = firstFlow[column]!;
    }
    if (row === none || best <= distance) break;
  }
  if (best < unreachable) {
    for (let index = 0; index < settledCount; index += 1) {
      const fields = 4 * settled[index]!;
      columns[fields]! += best - (nearestMark - columns[fields + 1]!);
    }
  }
  side.settledCount = settledCount;
  side.endColumn = endColumn;
  side.endRow = endRow;
  return best;
};
