/** A network of whole units with a cost on each arc. An arc and the way back along it lie beside each other. */
export type Network = {
  readonly nodes: number;
  /** The first arc that leaves each node, and after each arc the next of the same node. */
  readonly first: Int32Array;
  readonly next: number[];
  readonly head: number[];
  readonly cost: number[];
  /** How many units may still go along each arc. */
  readonly room: number[];
};

export const noArc = -1;

export const createNetwork = (nodes: number): Network => ({
  nodes,
  first: new Int32Array(nodes).fill(noArc),
  next: [],
  head: [],
  cost: [],
  room: [],
});

const addHalf = (network: Network, from: number, to: number): void => {
  network.next.push(network.first[from]!);
  network.first[from] = network.head.length;
  network.head.push(to);
};

/** @returns the arc, which is even: the way back is the one after it. */
export const addArc = (
  network: Network,
  [from, to]: readonly [number, number],
  { cost, room }: { readonly cost: number; readonly room: number },
): number => {
  const arc = network.head.length;
  addHalf(network, from, to);
  addHalf(network, to, from);
  network.cost.push(cost, -cost);
  network.room.push(room, 0);
  return arc;
};

/** The arc that leads the other way. */
export const backOf = (arc: number): number => arc ^ 1;
