/** Runs tasks on every processor: each worker imports a module and calls its `run` with one task after another. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

import type { Asked } from './worker.ts';

type Answer = { readonly result: unknown } | { readonly error: string };

const resourceLimits = { maxOldGenerationSizeMb: 6000, stackSizeMb: 64 };

const ask = async (worker: Worker, asked: Asked): Promise<unknown> => {
  const over = new AbortController();
  const { signal } = over;
  try {
    const answered = once(worker, 'message', { signal });
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw new Error('A worker ended early');
    });
    worker.postMessage(asked);
    const [answer] = (await Promise.race([answered, ended])) as [Answer];
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  } finally {
    over.abort();
  }
};

export type TaskPool = {
  /** The results in the order of the tasks. */
  readonly run: <Result>(module: URL, tasks: readonly unknown[]) => Promise<readonly Result[]>;
  readonly close: () => Promise<void>;
};

/** Workers begin with the first task that has none, and keep what they imported until the pool is closed. */
export const openTaskPool = (): TaskPool => {
  const idle: Worker[] = [];
  const all: Worker[] = [];
  const begin = (): Worker => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { resourceLimits });
    all.push(worker);
    return worker;
  };
  const run = async <Result>(module: URL, tasks: readonly unknown[]) => {
    const results: Result[] = [];
    const left = [...tasks.entries()];
    const work = async (): Promise<void> => {
      const worker = idle.pop() ?? begin();
      for (let next = left.shift(); next; next = left.shift()) {
        const [index, task] = next;
        results[index] = (await ask(worker, { module: module.href, task })) as Result;
      }
      idle.push(worker);
    };
    const workers = Math.min(availableParallelism(), tasks.length);
    await Promise.all(Array.from({ length: workers }, work));
    return results;
  };
  return {
    run,
    close: async () => {
      await Promise.all(all.map((worker) => worker.terminate()));
    },
  };
};

/** By workers of their own, which end with the last task. */
export const runTasks = async <Result>(
  module: URL,
  tasks: readonly unknown[],
): Promise<readonly Result[]> => {
  const pool = openTaskPool();
  try {
    return await pool.run<Result>(module, tasks);
  } finally {
    await pool.close();
  }
};
