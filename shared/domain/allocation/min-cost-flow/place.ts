/** Places the units of a row, each at the least cost that the network allows, moving others where that is cheaper. */
import { search } from './search.ts';
import { addFlow, noNode, type Side, takeFlow, unreachable } from './side.ts';

/** Walks the found way backwards, from its end to the row that it began with. */
const eachMove = (
  { row: rows, edge, parentEdge }: Side,
  from: number,
  lastRow: number,
  visit: (leaves: number, enters: number) => void,
): void => {
  for (let row = lastRow; row !== from;) {
    const leaves = rows[8 * row + 5]!;
    const enters = parentEdge[edge[4 * leaves]!]!;
    visit(leaves, enters);
    row = edge[4 * enters + 2]!;
  }
};

/** Looks so far first, then farther. */
const windows = [4, 64, unreachable];

/** Answers how many units found no place: then the rows and columns that the last search reached are full by themselves. */
export const placeUnits = (side: Side, row: number, units: number): number => {
  const { room, edge, edgeAt, flow, parentEdge, spare } = side;
  let left = units;
  while (left > 0) {
    if (!windows.some((within) => search(side, row, within))) return left;
    const { endColumn, endRow } = side;
    const lastRow = endColumn === noNode ? endRow : edge[4 * parentEdge[endColumn]! + 2]!;
    let moved = Math.min(left, endColumn === noNode ? spare[endRow]! : room[endColumn]!);
    eachMove(side, row, lastRow, (leaves) => {
      moved = Math.min(moved, flow[edgeAt[leaves]!]!);
    });
    if (endColumn === noNode) spare[endRow]! -= moved;
    else {
      room[endColumn]! -= moved;
      addFlow(side, parentEdge[endColumn]!, moved);
    }
    eachMove(side, row, lastRow, (leaves, enters) => {
      takeFlow(side, leaves, moved);
      addFlow(side, enters, moved);
    });
    left -= moved;
  }
  return 0;
};
