/** What a worker does for the mutants: looks for the first wrong end of one, or explores one scenario to its end. */
import { createContext } from '../explorer/context.ts';
import { search } from '../explorer/search.ts';
import { controls, mutants } from './trials.ts';

export type KillTask = { readonly kill: string };
export type PassTask = {
  readonly pass: string;
  readonly family: string;
  readonly index: number;
  /** Whether the crash and the late write are left out. */
  readonly withoutFaults: boolean;
};

export type Killed = {
  readonly scenarios: number;
  readonly states: number;
  /** The scenario with a wrong end, and the steps that lead to it; none if the mutant lives. */
  readonly index: number | undefined;
  readonly trail: readonly string[];
};

export type Passed = {
  readonly states: number;
  readonly wrongEnds: number;
  readonly cut: boolean;
  readonly trail: readonly string[];
};

/** A mutant that outlives so many scenarios is reported as alive; a scenario counts only up to so many states. */
const mostScenarios = 300;
const mostStates = 400_000;

/** Coprime to every family's size: walks all its scenarios, neighbours far apart. */
const stride = 7919;

const explorationOf = (name: string, family: string) => {
  const trial = [...mutants, ...controls].find((each) => each.name === name);
  const found = trial?.explorations.find((each) => each.name === family);
  if (!found) throw new Error(`No such trial: ${name} in ${family}`);
  return found;
};

const kill = (name: string): Killed => {
  const { family } = mutants.find((each) => each.name === name) ?? { family: '' };
  const { begin, size } = explorationOf(name, family);
  const build = begin();
  const { names, locals } = createContext();
  let states = 0;
  let scenarios = 0;
  while (scenarios < Math.min(size, mostScenarios)) {
    const index = (scenarios * stride) % size;
    const scenario = build(index);
    const found = search(names, locals, scenario, { stopAtFirst: true, mostStates });
    scenarios += 1;
    states += found.states;
    if (found.wrongEnds === 0) continue;
    const { trail } = search(names, locals, scenario, { stopAtFirst: true, withTrail: true });
    return { scenarios, states, index, trail };
  }
  return { scenarios, states, index: undefined, trail: [] };
};

const pass = ({ pass: name, family, index, withoutFaults }: PassTask): Passed => {
  const { names, locals } = createContext();
  const scenario = explorationOf(name, family).begin()(index);
  const explored = withoutFaults ? { ...scenario, crashes: 0, lateWrites: false } : scenario;
  const { states, wrongEnds, cut } = search(names, locals, explored, { mostStates });
  const { trail } =
    wrongEnds === 0
      ? { trail: [] }
      : search(names, locals, explored, { stopAtFirst: true, withTrail: true });
  return { states, wrongEnds, cut, trail };
};

export const run = (task: KillTask | PassTask): Killed | Passed =>
  'kill' in task ? kill(task.kill) : pass(task);
