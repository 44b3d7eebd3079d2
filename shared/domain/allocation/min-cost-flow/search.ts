/**
 * The cheapest way to place one more unit of a row: Dijkstra over columns with prices as potentials. From a
 * column the way goes on through the rows that it serves, each of which could move elsewhere at no loss so far.
 * It ends at a column with room, or at a row that may leave a unit out.
 */
import { cheapest } from './near-edges.ts';
import { noNode, type Side, unreachable } from './side.ts';

/**
 * Answers whether there is an end nearer than `within` from the row's cheapest edge, held in `endColumn` or `endRow`.
 * If there is none, prices rise so that the next search may look farther from where this one ended.
 */
export const search = (side: Side, from: number, within: number): boolean => {
  const { row: rows, edge, column: columns, room, spare, outCost } = side;
  const { settled, parentEdge, queue } = side;
  const number = (side.search += 1);
  const free = side.entryCost === null;
  const entryCost = side.entryCost ?? 0;
  let endColumn = noNode;
  let endRow = noNode;
  let best = within;
  let base = -cheapest(side, from, unreachable);
  if (spare[from]! > 0 && base + outCost < best) {
    best = base + outCost;
    endRow = from;
  }
  rows[8 * from + 4] = number;
  rows[8 * from + 5] = noNode;
  queue.clear();
  let visited = 0;
  let settledCount = 0;
  let distance = 0;
  let served = noNode;
  let priceHere = 0;
  let row = from;
  while (base > -unreachable) {
    let end = rows[8 * row + 1]!;
    for (let at = rows[8 * row]!; ; at += 1) {
      if (at === end) {
        if (end === rows[8 * row + 2] || base + rows[8 * row + 3]! >= best) break;
        end = rows[8 * row + 2]!;
      }
      const column = edge[4 * at]!;
      const fields = 4 * column;
      const toColumn = base + edge[4 * at + 1]!;
      const found = toColumn + columns[fields]!;
      if (found >= best) continue;
      if (columns[fields + 1] === number && columns[fields + 2]! <= found) continue;
      columns[fields + 1] = number;
      columns[fields + 2] = found;
      parentEdge[column] = at;
      if (room[column]! > 0) {
        const inside = free ? found : toColumn + entryCost;
        if (inside < best) {
          best = inside;
          endColumn = column;
          endRow = noNode;
        }
        if (inside <= found) continue;
      }
      if (found === distance) {
        settled[settledCount] = column;
        settledCount += 1;
      } else queue.add(found, column);
    }
    if (best <= distance) break;
    row = noNode;
    while (row === noNode) {
      while (served !== noNode) {
        const at = served;
        served = edge[4 * at + 3]!;
        const next = edge[4 * at + 2]!;
        if (rows[8 * next + 4] === number) continue;
        rows[8 * next + 4] = number;
        rows[8 * next + 5] = at;
        base = distance - edge[4 * at + 1]! - priceHere;
        row = next;
        break;
      }
      if (row !== noNode) break;
      if (visited === settledCount) {
        if (queue.isEmpty() || queue.nearestDistance() >= best) break;
        distance = queue.nearestDistance();
        const nearest = queue.takeNearest();
        // One that was reached nearer since has been settled from there.
        if (columns[4 * nearest + 2] !== distance) continue;
        settled[settledCount] = nearest;
        settledCount += 1;
      }
      const column = settled[visited]!;
      visited += 1;
      priceHere = columns[4 * column]!;
      served = columns[4 * column + 3]!;
    }
    if (row === noNode) break;
    if (spare[row]! > 0 && base + outCost < best) {
      best = base + outCost;
      endRow = row;
      endColumn = noNode;
      if (best <= distance) break;
    }
  }
  if (best < unreachable) {
    for (let index = 0; index < settledCount; index += 1) {
      const fields = 4 * settled[index]!;
      columns[fields]! += best - columns[fields + 2]!;
    }
  }
  side.settledCount = settledCount;
  side.endColumn = endColumn;
  side.endRow = endRow;
  return endColumn !== noNode || endRow !== noNode;
};
