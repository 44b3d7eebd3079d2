/**
 * The best flow of one measure where some records can have only so many matches at once. How many edges of a record
 * carry anything is no matter of networks, and the exact best is hard to find in general. So the search branches over
 * the edges of a record that has too many: what is best without limits is a bound for all that lies below. Where a search
 * ends before it has seen everything, the limits hold all the same, and the answer says that a better one may exist.
 */
import { bestFlow } from './min-cost-flow/best-flow.ts';
import { type FlowProblem, neededWithin, steps } from './min-cost-flow/flow-problem.ts';

/** Edges of which no more than so many may carry anything. */
export type EdgeLimit = { readonly edges: readonly number[]; readonly most: number };

export type LimitedFlow = {
  readonly flow: Float64Array;
  /** Whether no other flow within the limits is better. */
  readonly proven: boolean;
};

/** Cover, then everyone's first tenth, first two tenths and so on, then fit: where limits set these against each other, the earlier counts. */
type Worth = readonly number[];

type Found = { readonly flow: Float64Array; readonly worth: Worth };

/** So many edges are solved for in all, so that an answer still takes seconds; small problems are searched whole. */
const mostEdgesSolved = 3_000_000;
const mostSearches = 3_000;

const worthOf = ({ asked, served, rowStart, score }: FlowProblem, flow: Float64Array): Worth => {
  const tenths = Array.from({ length: steps }, () => 0);
  let fit = 0;
  for (let row = 0; row < asked.length; row += 1) {
    let got = 0;
    for (let edge = rowStart[row] ?? 0; edge < (rowStart[row + 1] ?? 0); edge += 1) {
      got += flow[edge] ?? 0;
      fit += (flow[edge] ?? 0) * (score[edge] ?? 0);
    }
    for (let step = 1; step <= steps; step += 1)
      tenths[step - 1]! += Math.min(got, neededWithin(asked[row] ?? 0, served[row] ?? 0, step));
  }
  return [tenths[steps - 1] ?? 0, ...tenths, fit];
};

const isBetter = (left: Worth, right: Worth): boolean => {
  const at = left.findIndex((each, index) => each !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
};

/** The best flow that uses none of these edges. */
const bestWithout = (problem: FlowProblem, gone: ReadonlySet<number>): Found => {
  const kept: number[] = [];
  const rowStart = problem.rowStart.map(() => 0);
  for (let row = 0; row < problem.asked.length; row += 1) {
    const [from = 0, until = 0] = [problem.rowStart[row], problem.rowStart[row + 1]];
    for (let edge = from; edge < until; edge += 1) if (!gone.has(edge)) kept.push(edge);
    rowStart[row + 1] = kept.length;
  }
  const part = bestFlow({
    ...problem,
    rowStart,
    columnOf: Int32Array.from(kept, (edge) => problem.columnOf[edge] ?? 0),
    score: Int32Array.from(kept, (edge) => problem.score[edge] ?? 0),
  });
  const flow = new Float64Array(problem.columnOf.length);
  kept.forEach((edge, at) => (flow[edge] = part[at] ?? 0));
  return { flow, worth: worthOf(problem, flow) };
};

/** Those that carry something, the most first. */
const usedOf = ({ edges }: EdgeLimit, flow: Float64Array): readonly number[] =>
  edges
    .filter((edge) => (flow[edge] ?? 0) > 0)
    .sort((left, right) => (flow[right] ?? 0) - (flow[left] ?? 0) || left - right);

const isOver = (limit: EdgeLimit, flow: Float64Array): boolean =>
  usedOf(limit, flow).length > limit.most;

/** What holds the limits soon: of each record with too many, the largest stay. */
const firstWithin = (
  problem: FlowProblem,
  limits: readonly EdgeLimit[],
  unlimited: Found,
  closed: ReadonlySet<number>,
): Found => {
  const gone = new Set(closed);
  let found = unlimited;
  for (;;) {
    const { flow } = found;
    const over = limits.filter((limit) => isOver(limit, flow));
    if (over.length === 0) return found;
    for (const limit of over) {
      const stay = new Set(usedOf(limit, flow).slice(0, limit.most));
      for (const edge of limit.edges) if (!stay.has(edge)) gone.add(edge);
    }
    found = bestWithout(problem, gone);
  }
};

type Branch = { readonly gone: ReadonlySet<number>; readonly kept: ReadonlySet<number> };

/** Once as many edges of a record are kept as it can have, its others are gone. */
const keeping = (limits: readonly EdgeLimit[], { gone, kept }: Branch, edge: number): Branch => {
  const all = new Set([...kept, edge]);
  const full = limits.filter(
    ({ edges, most }) =>
      edges.includes(edge) && edges.filter((each) => all.has(each)).length >= most,
  );
  const others = full.flatMap(({ edges }) => edges.filter((each) => !all.has(each)));
  return { gone: new Set([...gone, ...others]), kept: all };
};

export const limitedFlow = (problem: FlowProblem, limits: readonly EdgeLimit[]): LimitedFlow => {
  const closed = new Set(limits.flatMap(({ edges, most }) => (most === 0 ? edges : [])));
  const unlimited = bestWithout(problem, closed);
  let best = firstWithin(problem, limits, unlimited, closed);
  if (best === unlimited) return { flow: best.flow, proven: true };
  const edges = Math.max(1, problem.columnOf.length);
  let left = Math.min(mostSearches, Math.ceil(mostEdgesSolved / edges));
  const open: Branch[] = [{ gone: closed, kept: new Set() }];
  for (let branch = open.pop(); branch; branch = open.pop()) {
    if (left === 0) return { flow: best.flow, proven: false };
    left -= 1;
    const { kept, gone } = branch;
    const found = bestWithout(problem, gone);
    if (!isBetter(found.worth, best.worth)) continue;
    const over = limits.find((limit) => isOver(limit, found.flow));
    const edge = over && usedOf(over, found.flow).find((each) => !kept.has(each));
    if (edge === undefined) best = found;
    else open.push({ gone: new Set([...gone, edge]), kept }, keeping(limits, branch, edge));
  }
  return { flow: best.flow, proven: true };
};
