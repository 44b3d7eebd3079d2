/** Explores a share of one family, and tells the first wrong end step by step. */
import { createContext } from './context.ts';
import type { Exploration } from './explorations.ts';
import { search } from './search.ts';

export type Explored = {
  readonly scenarios: number;
  readonly states: number;
  readonly ends: number;
  readonly wrongEnds: number;
  readonly openEnds: number;
  /** Scenarios too large to be explored to their end. */
  readonly cut: number;
  /** How the first wrong end came about. */
  readonly trail: readonly string[];
};

export const nothingExplored: Explored = {
  scenarios: 0,
  states: 0,
  ends: 0,
  wrongEnds: 0,
  openEnds: 0,
  cut: 0,
  trail: [],
};

export const addUp = (left: Explored, right: Explored): Explored => ({
  scenarios: left.scenarios + right.scenarios,
  states: left.states + right.states,
  ends: left.ends + right.ends,
  wrongEnds: left.wrongEnds + right.wrongEnds,
  openEnds: left.openEnds + right.openEnds,
  cut: left.cut + right.cut,
  trail: left.trail.length > 0 ? left.trail : right.trail,
});

/** Trees of local states are shared by this many states at most, then begun anew. */
const mostShared = 1_500_000;

export type Share = {
  /** Takes one scenario in so many, beginning with this one. */
  readonly oneIn: number;
  readonly from: number;
};

/** A share ends at its first wrong end, so that a broken unit fails soon. */
export const explore = (exploration: Exploration, { oneIn, from }: Share): Explored => {
  let total = nothingExplored;
  let build = exploration.begin();
  let context = createContext();
  let shared = 0;
  for (let index = from; index < exploration.size; index += oneIn) {
    if (shared > mostShared) {
      build = exploration.begin();
      context = createContext();
      shared = 0;
    }
    const { names, locals } = context;
    const scenario = build(index);
    const found = search(names, locals, scenario, { stopAtFirst: true });
    shared += found.states;
    total = addUp(total, { ...found, scenarios: 1, cut: found.cut ? 1 : 0 });
    if (found.wrongEnds > 0) {
      const { trail } = search(names, locals, scenario, { stopAtFirst: true, withTrail: true });
      return { ...total, trail };
    }
  }
  return total;
};
