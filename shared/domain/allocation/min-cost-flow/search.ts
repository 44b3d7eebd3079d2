/**
 * The cheapest way to place one more unit of a row: Dijkstra over columns with prices as potentials. From a
 * column the way goes on through the rows that it serves, each of which could move elsewhere at no loss so far.
 * It ends at a column with room, or at a row that may leave a unit out.
 */
import { cheapest } from './near-edges.ts';
import { noNode, type Side, unreachable } from './side.ts';

/** The nearest column that waits, nearer than `best`; one that was reached nearer since has been settled from there. */
const takeNearest = ({ queue, column: columns }: Side, best: number): number => {
  while (!queue.isEmpty() && queue.nearestDistance() < best) {
    const distance = queue.nearestDistance();
    const nearest = queue.takeNearest();
    if (columns[4 * nearest + 2] === distance) return nearest;
  }
  return noNode;
};

/** From the edge `served` on, the first whose row this search has not met. */
const firstUnmet = ({ edge, row: rows }: Side, served: number, number: number): number => {
  let at = served;
  while (at !== noNode && rows[8 * edge[4 * at + 2]! + 4] === number) at = edge[4 * at + 3]!;
  return at;
};

const meet = ({ row: rows }: Side, row: number, number: number, parentEdge: number): void => {
  rows[8 * row + 4] = number;
  rows[8 * row + 5] = parentEdge;
};

/** Of what is nearer than the end, by as much: so the way to it costs nothing more. */
const raisePrices = (
  { column: columns, settled }: Side,
  settledCount: number,
  distance: number,
): void => {
  for (let index = 0; index < settledCount; index += 1) {
    const fields = 4 * settled[index]!;
    columns[fields]! += distance - columns[fields + 2]!;
  }
};

/**
 * Answers whether there is an end nearer than `within` from the row's cheapest edge, held in `endColumn` or `endRow`.
 * If there is none, prices rise so that the next search may look farther from where this one ended.
 */
export const search = (side: Side, from: number, within: number): boolean => {
  const { row: rows, edge, column: columns, room, spare, entryCost, outCost } = side;
  const { settled, parentEdge, queue } = side;
  const number = (side.search += 1);
  let [endColumn, endRow, best] = [noNode, noNode, within];
  let base = -cheapest(side, from, unreachable);
  meet(side, from, number, noNode);
  queue.clear();
  let [visited, settledCount, distance] = [0, 0, 0];
  let [row, served, priceHere] = [from, noNode, 0];
  for (;;) {
    if (spare[row]! > 0 && base + outCost < best) {
      best = base + outCost;
      endRow = row;
      endColumn = noNode;
    }
    if (best <= distance || base <= -unreachable) break;
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
        const inside = entryCost === null ? found : toColumn + entryCost;
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
      const at = firstUnmet(side, served, number);
      if (at !== noNode) {
        served = edge[4 * at + 3]!;
        row = edge[4 * at + 2]!;
        meet(side, row, number, at);
        base = distance - edge[4 * at + 1]! - priceHere;
        break;
      }
      if (visited === settledCount) {
        const nearest = takeNearest(side, best);
        if (nearest === noNode) break;
        distance = columns[4 * nearest + 2]!;
        settled[settledCount] = nearest;
        settledCount += 1;
      }
      const column = settled[visited]!;
      visited += 1;
      priceHere = columns[4 * column]!;
      served = columns[4 * column + 3]!;
    }
    if (row === noNode) break;
  }
  if (best < unreachable) raisePrices(side, settledCount, best);
  side.settledCount = settledCount;
  side.endColumn = endColumn;
  side.endRow = endRow;
  return endColumn !== noNode || endRow !== noNode;
};
