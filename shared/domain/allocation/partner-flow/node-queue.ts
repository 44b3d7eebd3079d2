/** Nodes by their distance, the nearest first: a heap. A node may wait more than once, and its nearest comes first. */
export type NodeQueue = {
  readonly clear: () => void;
  readonly add: (node: number, distance: number) => void;
  /** Undefined once nothing waits. */
  readonly take: () => { readonly node: number; readonly distance: number } | undefined;
};

export const createNodeQueue = (): NodeQueue => {
  let waiting: { readonly node: number; readonly distance: number }[] = [];

  const swap = (one: number, other: number): void => {
    const held = waiting[one]!;
    waiting[one] = waiting[other]!;
    waiting[other] = held;
  };
  const isNearer = (one: number, other: number): boolean =>
    waiting[one]!.distance < waiting[other]!.distance;

  const rise = (from: number): void => {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (!isNearer(at, parent)) return;
      swap(at, parent);
      at = parent;
    }
  };
  const sink = (): void => {
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let nearest = at;
      if (left < waiting.length && isNearer(left, nearest)) nearest = left;
      if (right < waiting.length && isNearer(right, nearest)) nearest = right;
      if (nearest === at) return;
      swap(at, nearest);
      at = nearest;
    }
  };

  return {
    clear: () => {
      waiting = [];
    },
    add: (node, distance) => {
      waiting.push({ node, distance });
      rise(waiting.length - 1);
    },
    take: () => {
      const [nearest] = waiting;
      const last = waiting.pop();
      if (nearest && last && waiting.length > 0) {
        waiting[0] = last;
        sink();
      }
      return nearest;
    },
  };
};
