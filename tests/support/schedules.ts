/**
 * Every order in which calls on one table may interleave, one operation of the table at a time. Of orders that differ
 * only in which of two reads came first, nothing can tell them apart: one is run, unless all are asked for.
 */
import type { Table } from '#functions/table';

type Pending = { readonly worker: number; readonly isRead: boolean; readonly go: () => void };
type Taken = { readonly chosen: number; readonly of: number };

const reads: ReadonlySet<string> = new Set<keyof Table>([
  'get',
  'getMany',
  'page',
  'indexPage',
  'walkKeys',
]);

/** Lets one waiting operation through at a time, as a list of choices says; beyond it, always the first that waits. */
const gateOf = (choices: readonly number[]) => {
  const waiting: Pending[] = [];
  const taken: Taken[] = [];
  /** Reads whose turn before what was read since has been run: only after a write is theirs another one. */
  let asleep: readonly Pending[] = [];
  return {
    taken,
    wait: (worker: number, isRead: boolean): Promise<void> =>
      new Promise((go) => {
        waiting.push({ worker, isRead, go });
      }),
    /** Every worker that is at work has come to its next operation: one goes on. */
    next: (): boolean => {
      waiting.sort((left, right) => left.worker - right.worker);
      const awake = waiting.filter((pending) => !asleep.includes(pending));
      const chosen = choices[taken.length] ?? 0;
      const pending = awake[chosen];
      if (!pending) return false;
      const passedOver = awake.slice(0, chosen).filter(({ isRead }) => isRead);
      asleep = pending.isRead ? [...asleep, ...passedOver] : [];
      waiting.splice(waiting.indexOf(pending), 1);
      taken.push({ chosen, of: awake.length });
      pending.go();
      return true;
    },
    /** Whether what still waits has had its turn in another order, so that this one need not end. */
    isKnown: (): boolean => waiting.length > 0,
  };
};

const gated = (table: Table, wait: (isRead: boolean) => Promise<void>): Table => {
  const operations = Object.entries(table) as [string, (...all: unknown[]) => unknown][];
  return Object.fromEntries(
    operations.map(([name, run]) => [
      name,
      async (...all: unknown[]) => {
        await wait(reads.has(name));
        return run(...all);
      },
    ]),
  ) as unknown as Table;
};

/** Long enough for whatever was let through to come to its next operation: all of it runs in microtasks. */
const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export type Worker<Outcome> = (table: Table) => Promise<Outcome>;

/** Runs the workers on one table in the order that the choices give; answers their outcomes and the choices there were. */
const runInOrder = async <Outcome>(
  table: Table,
  workers: readonly Worker<Outcome>[],
  choices: readonly number[],
  readsCommute: boolean,
) => {
  const gate = gateOf(choices);
  const running = Promise.all(
    workers.map((run, worker) =>
      run(gated(table, (isRead) => gate.wait(worker, isRead && readsCommute))),
    ),
  );
  do await quiet();
  while (gate.next());
  const { taken } = gate;
  if (!gate.isKnown()) return { outcomes: await running, taken };
  running.catch(() => undefined);
  return { outcomes: undefined, taken };
};

/** The next list of choices in depth-first order; undefined after the last. */
const following = (taken: readonly Taken[]) => {
  const last = taken.findLastIndex(({ chosen, of }) => chosen + 1 < of);
  return last < 0
    ? undefined
    : taken.slice(0, last + 1).map(({ chosen }, index) => (index === last ? chosen + 1 : chosen));
};

/** Calls `check` for every interleaving, each from a table of its own; answers how many there were. */
export const everyOrder = async <Outcome>(
  makeTable: () => Table,
  workers: readonly Worker<Outcome>[],
  check: (outcomes: readonly Outcome[], table: Table) => void | Promise<void>,
  { readsCommute = true } = {},
): Promise<number> => {
  let choices: readonly number[] | undefined = [];
  let orders = 0;
  while (choices) {
    const table = makeTable();
    const { outcomes, taken } = await runInOrder(table, workers, choices, readsCommute);
    if (outcomes) {
      await check(outcomes, table);
      orders += 1;
    }
    choices = following(taken);
  }
  return orders;
};
