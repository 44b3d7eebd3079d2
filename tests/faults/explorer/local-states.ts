/**
 * What one process knows. A unit is deterministic, so its local state is the history of the outcomes it was given:
 * a tree, shared by all scenarios of a design, whose branches are made by running the real generator.
 */
import type { Outcome } from '#shared/recompute/steps';
import type { Item, ItemPage } from '#shared/table/item';
import type { FaultyStep, FaultySteps } from './faulty-steps.ts';
import type { Interner } from './interner.ts';

export type Program = () => FaultySteps<unknown>;

/** A step with its key or partition as a number. */
export type Prepared = {
  readonly step: FaultyStep;
  readonly place: number;
  /** The item that a put would write. */
  readonly item: number;
};

export type LocalState = {
  readonly id: number;
  readonly program: Program;
  readonly root: LocalState;
  /** The state in which the steps under way were yielded. */
  readonly yielded: LocalState;
  readonly before: LocalState | undefined;
  readonly steps: readonly Prepared[];
  /** Outcomes so far of the steps under way, -1 where none. */
  readonly outcomes: readonly number[];
  readonly done: boolean;
  readonly answer: unknown;
  readonly next: Map<number, LocalState>;
  readonly merged: Map<string, LocalState>;
  generator: FaultySteps<unknown> | undefined;
};

export type Names = {
  readonly items: Interner<Item>;
  readonly keys: Interner<string>;
  readonly partitions: Interner<string>;
};

export const nameOfKey = ({ PK, SK }: { readonly PK: string; readonly SK: string }): string =>
  `${PK}\n${SK}`;

const prepare = ({ items, keys, partitions }: Names, step: FaultyStep): Prepared => {
  if (step.op === 'page' || step.op === 'indexPage')
    return { step, place: partitions.idOf(step.partition), item: 0 };
  if (step.op === 'pause') return { step, place: 0, item: 0 };
  if (step.op === 'put' || step.op === 'overwrite')
    return { step, place: keys.idOf(nameOfKey(step.item)), item: items.idOf(step.item) };
  return { step, place: keys.idOf(nameOfKey(step.key)), item: 0 };
};

const outcomeOf = (items: Interner<Item>, { step }: Prepared, outcome: number): Outcome => {
  if (step.op === 'page' || step.op === 'indexPage') {
    const item = items.valueOf(outcome >> 1);
    if (outcome >> 1 === 0) return { items: [] } satisfies ItemPage;
    return outcome & 1 ? { items: [item], next: item.SK } : { items: [item] };
  }
  if (step.op === 'get') return outcome === 0 ? undefined : items.valueOf(outcome);
  if (step.op === 'put' || step.op === 'openIf' || step.op === 'overwrite') return outcome === 1;
  return outcome;
};

let made = 0;

export const createLocalStates = (names: Names) => {
  const yieldedState = (
    program: Program,
    before: LocalState | undefined,
    generator: FaultySteps<unknown>,
    result: IteratorResult<readonly FaultyStep[], unknown>,
  ): LocalState => {
    const steps = result.done === true ? [] : result.value.map((step) => prepare(names, step));
    const state = {
      id: (made += 1),
      program,
      before,
      steps,
      outcomes: steps.map(() => -1),
      done: result.done === true,
      answer: result.done === true ? result.value : undefined,
      next: new Map<number, LocalState>(),
      merged: new Map<string, LocalState>(),
      generator: result.done === true ? undefined : generator,
    } as unknown as { -readonly [Field in keyof LocalState]: LocalState[Field] };
    state.yielded = state;
    state.root = before?.root ?? state;
    return state;
  };

  const outcomesOf = ({ steps }: LocalState, outcomes: readonly number[]): readonly Outcome[] =>
    steps.map((prepared, index) => outcomeOf(names.items, prepared, outcomes[index] as number));

  /** The generator as it stood when it yielded the steps of `state`: the one kept, or run again from the start. */
  const generatorAt = (state: LocalState): FaultySteps<unknown> => {
    const kept = state.generator;
    state.generator = undefined;
    if (kept) return kept;
    const history: (readonly Outcome[])[] = [];
    for (let at = state; at.before; at = at.before.yielded)
      history.unshift(outcomesOf(at.before.yielded, at.before.outcomes));
    const generator = state.program();
    generator.next();
    for (const outcomes of history) generator.next(outcomes);
    return generator;
  };

  const advance = (state: LocalState, outcomes: readonly number[]): LocalState => {
    const { yielded } = state;
    if (outcomes.includes(-1))
      return { ...yielded, id: (made += 1), outcomes, next: new Map(), generator: undefined };
    const generator = generatorAt(yielded);
    const result = generator.next(outcomesOf(yielded, outcomes));
    return yieldedState(state.program, { ...yielded, outcomes }, generator, result);
  };

  const roots = new Map<Program, LocalState>();

  return {
    rootOf: (program: Program): LocalState => {
      const known = roots.get(program);
      if (known) return known;
      const generator = program();
      const root = yieldedState(program, undefined, generator, generator.next());
      roots.set(program, root);
      return root;
    },
    /** The state after the step at `index` of those under way had this outcome. */
    after: (state: LocalState, index: number, outcome: number): LocalState => {
      const edge = outcome * 64 + index;
      const known = state.next.get(edge);
      if (known) return known;
      const outcomes = state.outcomes.with(index, outcome);
      const name = outcomes.join();
      const { merged } = state.yielded;
      const found = merged.get(name) ?? advance(state, outcomes);
      merged.set(name, found);
      state.next.set(edge, found);
      return found;
    },
  };
};

export type LocalStates = ReturnType<typeof createLocalStates>;
