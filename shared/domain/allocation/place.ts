/** Places the units of a row, each at the least cost that the network allows, moving others where that is cheaper. */
import { search } from './search.ts';
import { addFlow, none, type Side, takeFlow, unreachable } from './side.ts';

/** Walks the found way backwards, from its end to the row that it began with. */
const eachMove = (
  { rowOf, edge, parentEdge, reached }: Side,
  from: number,
  lastRow: number,
  visit: (leaves: number, enters: number) => void,
): void => {
  for (let row = lastRow; row !== from;) {
    const leaves = reached[2 * row + 1]!;
    const enters = parentEdge[edge[2 * leaves]!]!;
    visit(leaves, enters);
    row = rowOf[enters]!;
  }
};

/** Answers how many units found no place: then the rows and columns that the last search reached are full by themselves. */
export const place = (side: Side, row: number, units: number): number => {
  const { column, flow, parentEdge, rowOf, spare } = side;
  let left = units;
  while (left > 0) {
    if (search(side, row) === unreachable) return left;
    const { endColumn, endRow } = side;
    const room = 4 * endColumn + 2;
    const lastRow = endColumn === none ? endRow : rowOf[parentEdge[endColumn]!]!;
    let moved = Math.min(left, endColumn === none ? spare[endRow]! : column[room]!);
    eachMove(side, row, lastRow, (leaves) => {
      moved = Math.min(moved, flow[leaves]!);
    });
    if (endColumn === none) spare[endRow]! -= moved;
    else {
      column[room]! -= moved;
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
