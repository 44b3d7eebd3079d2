/** Every order in which calls on one table may interleave, one operation of the table at a time. */
import type { Table } from '#functions/table';

type Pending = { readonly worker: number; readonly go: () => void };

/** Lets one waiting operation through at a time, as a list of choices says; beyond it, always the first that waits. */
const gateOf = (choices: readonly number[]) => {
  const waiting: Pending[] = [];
  const taken: { readonly chosen: number; readonly of: number }[] = [];
  return {
    taken,
    wait: (worker: number): Promise<void> =>
      new Promise((go) => {
        waiting.push({ worker, go });
      }),
    /** Every worker that is at work has come to its next operation: one goes on. */
    next: (): boolean => {
      waiting.sort((left, right) => left.worker - right.worker);
      const chosen = choices[taken.length] ?? 0;
      const [pending] = waiting.splice(chosen, 1);
      if (!pending) return false;
      taken.push({ chosen, of: waiting.length + 1 });
      pending.go();
      return true;
    },
  };
};

const gated = (table: Table, wait: () => Promise<void>): Table => {
  const operations = Object.entries(table) as [string, (...all: unknown[]) => unknown][];
  return Object.fromEntries(
    operations.map(([name, run]) => [
      name,
      async (...all: unknown[]) => {
        await wait();
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
) => {
  const gate = gateOf(choices);
  const running = Promise.all(
    workers.map((run, worker) => run(gated(table, () => gate.wait(worker)))),
  );
  do await quiet();
  while (gate.next());
  return { outcomes: await running, taken: gate.taken };
};

/** The next list of choices in depth-first order; undefined after the last. */
const following = (taken: readonly { readonly chosen: number; readonly of: number }[]) => {
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
): Promise<number> => {
  let choices: readonly number[] | undefined = [];
  let orders = 0;
  while (choices) {
    const table = makeTable();
    const { outcomes, taken } = await runInOrder(table, workers, choices);
    await check(outcomes, table);
    orders += 1;
    choices = following(taken);
  }
  return orders;
};
