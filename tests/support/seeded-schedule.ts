/** Runs processes one storage operation at a time, in an order that a seed decides: each operation is a choice whose is next. */
import type { Table } from '#functions/table';

import { seeded } from './deliveries.ts';
import type { MemoryTable } from '#functions/store/table/memory-table';

type Process = () => Promise<void>;

export type Schedule = {
  /** The table, whose operations wait for their turn while processes run. */
  readonly table: MemoryTable;
  readonly random: () => number;
  /** Waits for a turn without doing anything. */
  readonly turn: () => Promise<void>;
  /** Until every process has ended. */
  readonly run: (...processes: readonly Process[]) => Promise<void>;
  readonly operations: () => number;
};

const operationNames = [
  'get',
  'getMany',
  'page',
  'indexPage',
  'walkKeys',
  'transact',
  'putIfAbsent',
  'put',
  'remove',
  'open',
  'putIfRev',
] as const satisfies readonly (keyof Table)[];

const afterPromises = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const createSchedule = (inner: MemoryTable, seed: number): Schedule => {
  const random = seeded(seed);
  const waiting: (() => void)[] = [];
  let running = 0;
  let operations = 0;
  const turn = async (): Promise<void> => {
    if (running > 0) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const gated = operationNames.map((name) => [
    name,
    async (...input: unknown[]): Promise<unknown> => {
      await turn();
      operations += 1;
      return (inner[name] as (...given: unknown[]) => Promise<unknown>)(...input);
    },
  ]);
  return {
    table: { ...inner, ...(Object.fromEntries(gated) as Table) },
    random,
    turn,
    operations: () => operations,
    run: async (...processes) => {
      running = processes.length;
      const ends = processes.map((process) =>
        process().finally(() => {
          running -= 1;
        }),
      );
      // A failure shows at the end; until then the others go on.
      for (const end of ends) end.catch(() => undefined);
      while (running > 0) {
        await afterPromises();
        const [next] = waiting.splice(Math.floor(random() * waiting.length), 1);
        next?.();
      }
      await Promise.all(ends);
    },
  };
};
