/** A heap of columns by distance. One number holds both, so that one comparison orders them, ties by column. */

/** Of either side. Distances stay below 2^28, so that both fit a number of 53 bits. */
const mostColumns = 2 ** 24;

export type DistanceQueue = {
  readonly clear: () => void;
  readonly isEmpty: () => boolean;
  readonly nearestDistance: () => number;
  readonly add: (distance: number, column: number) => void;
  readonly takeNearest: () => number;
};

export const createDistanceQueue = (): DistanceQueue => {
  let heap = new Float64Array(1024);
  let length = 0;

  const add = (distance: number, column: number): void => {
    if (length === heap.length) {
      const larger = new Float64Array(2 * length);
      larger.set(heap);
      heap = larger;
    }
    const key = distance * mostColumns + column;
    let at = length;
    length += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (heap[parent]! <= key) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = key;
  };

  const takeNearest = (): number => {
    const column = heap[0]! % mostColumns;
    length -= 1;
    const key = heap[length]!;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && heap[child + 1]! < heap[child]!) child += 1;
      if (heap[child]! >= key) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = key;
    return column;
  };

  return {
    clear: () => {
      length = 0;
    },
    isEmpty: () => length === 0,
    nearestDistance: () => Math.floor(heap[0]! / mostColumns),
    add,
    takeNearest,
  };
};
