/**
 * Every interleaving of a scenario: commits, single storage steps of every process, crashes, late writes.
 * A state is the table, what was committed, what each process knows, and what is still to land; each is visited once.
 */
import type { Key } from '#shared/table/keys';

import type { LocalState, LocalStates, Names, Prepared } from './local-states.ts';
import { createPerform, isWrite } from './perform.ts';
import { type Compiled, compile, type Scenario, type Verdict } from './scenario.ts';

type State = {
  readonly slots: readonly number[];
  readonly committed: number;
  readonly crashes: number;
  readonly processes: readonly LocalState[];
  readonly late: readonly Prepared[];
  /** A late write left a list marked open. */
  readonly reopened: boolean;
};

export type Found = {
  readonly states: number;
  readonly ends: number;
  readonly wrongEnds: number;
  /** Right ends with a list still marked open, because a late write marked it. */
  readonly openEnds: number;
  /** There are more states than were asked for, so this search is not exhaustive. */
  readonly cut: boolean;
  /** The steps that lead to a wrong end, when asked for. */
  readonly trail: readonly string[];
};

export type SearchOptions = {
  readonly stopAtFirst?: boolean;
  readonly withTrail?: boolean;
  readonly mostStates?: number;
};

/** After so many lost rounds a process waits until nobody else can move, as growing pauses make likely. */
const patience = 2;

const describePrepared = ({ step }: Prepared): string =>
  JSON.stringify(step, (name, value: unknown) => (name === 'parts' ? undefined : value));

class Enough extends Error {}

export const search = (
  names: Names,
  locals: LocalStates,
  scenario: Scenario,
  { stopAtFirst = false, withTrail = false, mostStates = 15_000_000 }: SearchOptions = {},
): Found => {
  const compiled: Compiled = compile(names, scenario);
  const perform = createPerform(names, compiled);
  const { commits, derivedMask, derivedSlots, keys, maskOfPartition, slotOfKey } = compiled;
  const wakes = scenario.commits.map((commit) => commit.wakes.map(locals.rootOf));
  const allCommitted = (1 << commits.length) - 1;
  const seen = new Set<string>();
  const trail: string[] = [];
  let firstTrail: readonly string[] = [];
  let ends = 0;
  let wrongEnds = 0;
  let openEnds = 0;
  let cut = false;

  /** Slots that anyone may still write. */
  const openMasks = new Map<number, number>();
  const openMask = (committed: number): number => {
    const known = openMasks.get(committed);
    if (known !== undefined) return known;
    const mask = commits.reduce(
      (bits, commit, index) => (committed & (1 << index) ? bits : bits | commit.mask),
      derivedMask,
    );
    openMasks.set(committed, mask);
    return mask;
  };

  /** Whether a step reads only what nobody will write any more, so that its moment does not matter. */
  const isLocal = ({ step, place }: Prepared, mask: number): boolean => {
    if (step.op === 'pause') return step.round < patience;
    if (step.op === 'page') return ((maskOfPartition.get(place) ?? 0) & mask) === 0;
    if (step.op !== 'get') return false;
    const slot = slotOfKey.get(place);
    return slot === undefined || (mask & (1 << slot)) === 0;
  };

  const lateNumbers = new Map<string, number>();
  const numberOfName = (name: string): number => {
    const known = lateNumbers.get(name) ?? lateNumbers.size + 1;
    lateNumbers.set(name, known);
    return known;
  };
  /** Most writes are met again as they are, and to describe one takes long. */
  const numbersOfWrites = new Map<Prepared, number>();
  const lateNumber = (write: Prepared): number => {
    const known = numbersOfWrites.get(write) ?? numberOfName(describePrepared(write));
    numbersOfWrites.set(write, known);
    return known;
  };

  const nameOf = ({ slots, committed, crashes, processes, late, reopened }: State): string => {
    const codes = [...slots, committed, crashes, reopened ? 1 : 0, late.length];
    codes.push(...late.map(lateNumber).sort((left, right) => left - right));
    for (const id of processes.map((process) => process.id).sort((left, right) => left - right))
      codes.push(id & 0x7fff, id >> 15);
    return String.fromCharCode(...codes);
  };

  const judge = (slots: readonly number[]): Verdict => {
    const verdicts = derivedSlots.map((slot) => {
      const id = slots[slot] as number;
      return scenario.judge(keys[slot] as Key, id === 0 ? undefined : names.items.valueOf(id));
    });
    return (
      verdicts.find((each) => each === 'wrong') ??
      verdicts.find((each) => each === 'open') ??
      'right'
    );
  };

  const end = ({ slots, reopened }: State): void => {
    ends += 1;
    const verdict = judge(slots);
    if (verdict === 'right') return;
    if (verdict === 'open' && reopened) {
      openEnds += 1;
      return;
    }
    wrongEnds += 1;
    if (firstTrail.length === 0) firstTrail = [...trail];
    if (stopAtFirst) throw new Enough();
  };

  const go = (state: State, what: () => string): void => {
    const name = nameOf(state);
    if (seen.has(name)) return;
    if (seen.size >= mostStates) {
      cut = true;
      throw new Enough();
    }
    seen.add(name);
    if (withTrail) trail.push(what());
    explore(state);
    if (withTrail) trail.pop();
  };

  const replaced = (state: State, index: number, process: LocalState): readonly LocalState[] =>
    process.done ? state.processes.toSpliced(index, 1) : state.processes.with(index, process);

  const stepProcess = (state: State, index: number, at: number): void => {
    const process = state.processes[index] as LocalState;
    const prepared = process.steps[at] as Prepared;
    const { outcome, slots } = perform(state.slots, prepared);
    const after = locals.after(process, at, outcome);
    if (after.done && Array.isArray(after.answer) && after.answer.length > 0)
      throw new Error('A unit gave up, which waiting should prevent');
    go(
      { ...state, slots, processes: replaced(state, index, after) },
      () =>
        `process ${process.root.id} (${process.id}): ${describePrepared(prepared)} → ${outcome}`,
    );
  };

  const crash = (state: State, index: number, pending: readonly number[]): void => {
    const process = state.processes[index] as LocalState;
    const crashed = {
      ...state,
      crashes: state.crashes + 1,
      processes: state.processes.with(index, process.root),
    };
    go(crashed, () => `process ${process.root.id} (${process.id}) crashes, redelivered`);
    if (!scenario.lateWrites) return;
    for (const at of pending) {
      const prepared = process.steps[at] as Prepared;
      if (isWrite(prepared))
        go(
          { ...crashed, late: [...state.late, prepared] },
          () =>
            `process ${process.root.id} (${process.id}) crashes, its write still to land, redelivered`,
        );
    }
  };

  const pendingOf = ({ outcomes }: LocalState): readonly number[] => {
    if (!scenario.anyOrder) return [outcomes.indexOf(-1)];
    return outcomes.flatMap((outcome, at) => (outcome === -1 ? [at] : []));
  };

  const isWaiting = ({ steps: [only] }: LocalState): boolean =>
    only?.step.op === 'pause' && only.step.round >= patience;

  const moveProcesses = (state: State): void => {
    const mask = openMask(state.committed);
    const { processes } = state;
    const pending = processes.map(pendingOf);
    for (const [index, process] of processes.entries()) {
      for (const at of pending[index] as readonly number[]) {
        if (isLocal(process.steps[at] as Prepared, mask)) return stepProcess(state, index, at);
      }
    }
    moveOthers(state);
    const allWait = processes.every(isWaiting);
    for (const [index, process] of processes.entries()) {
      if (processes.indexOf(process) !== index) continue;
      if (state.crashes < scenario.crashes && process !== process.root)
        crash(state, index, pending[index] as readonly number[]);
      if (isWaiting(process) && !allWait) continue;
      for (const at of pending[index] as readonly number[]) stepProcess(state, index, at);
    }
  };

  const leavesOpen = (before: readonly number[], after: readonly number[]): boolean =>
    derivedSlots.some((slot) => {
      const item = after[slot] as number;
      return item !== before[slot] && item !== 0 && names.items.valueOf(item)['open'] === true;
    });

  const moveOthers = (state: State): void => {
    for (const [index, commit] of commits.entries()) {
      const isDue =
        (state.committed & (1 << index)) === 0 && (state.committed & commit.needs) === commit.needs;
      if (!isDue) continue;
      let { slots } = state;
      for (const [slot, item] of commit.writes) slots = slots.with(slot, item);
      const committed = state.committed | (1 << index);
      const woken = (wakes[index] as readonly LocalState[]).filter(({ done }) => !done);
      const processes = [...state.processes, ...woken];
      go({ ...state, slots, committed, processes }, () => scenario.commits[index]?.name ?? '');
    }
    for (const [index, write] of state.late.entries()) {
      const { slots, outcome } = perform(state.slots, write);
      const reopened = state.reopened || leavesOpen(state.slots, slots);
      go(
        { ...state, slots, reopened, late: state.late.toSpliced(index, 1) },
        () => `late: ${describePrepared(write)} → ${outcome}`,
      );
    }
    if (scenario.lagging !== undefined) syncIndex(state, scenario.lagging);
  };

  const syncIndex = (state: State, lagging: string): void => {
    for (const [slot, { PK }] of keys.entries()) {
      if (!PK.startsWith(lagging)) continue;
      const now = state.slots[slot] as number;
      const copy = slot + keys.length;
      if (state.slots[copy] !== now)
        go({ ...state, slots: state.slots.with(copy, now) }, () => `the index learns of ${PK}`);
    }
  };

  const explore = (state: State): void => {
    const isOver =
      state.processes.length === 0 && state.late.length === 0 && state.committed === allCommitted;
    if (isOver) end(state);
    else moveProcesses(state);
  };

  try {
    go(
      {
        slots: compiled.initial,
        committed: 0,
        crashes: 0,
        processes: scenario.running.map(locals.rootOf),
        late: [],
        reopened: false,
      },
      () => scenario.name,
    );
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return { states: seen.size, ends, wrongEnds, openEnds, cut, trail: firstTrail };
};
