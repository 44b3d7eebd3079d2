/**
 * The flow of least cost, one unit after the other, each along the cheapest way there is, until no way gains anything.
 * What flows is then the cheapest of its size, so that sums of costs are least of all sizes.
 */
import { backOf, type Network, noArc } from './network.ts';
import { createNodeQueue } from './node-queue.ts';

/** Costs from the first node while nothing flows, where every arc leads to a higher node. */
const firstPrices = ({ nodes, first, next, head, cost, room }: Network): Float64Array => {
  const prices = new Float64Array(nodes).fill(Infinity);
  prices[0] = 0;
  for (let node = 0; node < nodes; node += 1)
    for (let arc = first[node]!; arc !== noArc; arc = next[arc]!)
      if (room[arc]! > 0)
        prices[head[arc]!] = Math.min(prices[head[arc]!]!, prices[node]! + cost[arc]!);
  return prices;
};

/** Sends what gains over the network from its first node to its last, whose arcs note it. */
export const sendAll = (network: Network): void => {
  const { nodes, first, next, head, cost, room } = network;
  const end = nodes - 1;
  const prices = firstPrices(network);
  const distances = new Float64Array(nodes);
  const cameBy = new Int32Array(nodes);
  const queue = createNodeQueue();

  /** Whether a way leads to the end; no node that is further than the end is settled. */
  const search = (): boolean => {
    distances.fill(Infinity);
    distances[0] = 0;
    queue.clear();
    queue.add(0, 0);
    for (let nearest = queue.take(); nearest; nearest = queue.take()) {
      const { node, distance } = nearest;
      if (distance > distances[node]!) continue;
      if (node === end) return true;
      for (let arc = first[node]!; arc !== noArc; arc = next[arc]!) {
        const to = head[arc]!;
        if (room[arc]! <= 0 || prices[to] === Infinity) continue;
        const further = distance + cost[arc]! + prices[node]! - prices[to]!;
        if (further >= distances[to]!) continue;
        distances[to] = further;
        cameBy[to] = arc;
        queue.add(to, further);
      }
    }
    return false;
  };

  while (search()) {
    for (let node = 0; node < nodes; node += 1)
      prices[node]! += Math.min(distances[node]!, distances[end]!);
    if (prices[end]! >= prices[0]!) return;
    for (let node = end; node !== 0; node = head[backOf(cameBy[node]!)]!) {
      const arc = cameBy[node]!;
      room[arc]! -= 1;
      room[backOf(arc)]! += 1;
    }
  }
};
