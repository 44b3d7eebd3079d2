/** Runs tasks on every processor: each worker imports one module and calls its `run` with one task after another. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

type Answer = { readonly result: unknown } | { readonly error: string };

const resourceLimits = { maxOldGenerationSizeMb: 6000, stackSizeMb: 64 };

const ask = async (worker: Worker, task: unknown): Promise<unknown> => {
  const over = new AbortController();
  const { signal } = over;
  try {
    const answered = once(worker, 'message', { signal });
    const ended = once(worker, 'exit', { signal }).then(() => {
      throw new Error('A worker ended early');
    });
    worker.postMessage(task);
    const [answer] = (await Promise.race([answered, ended])) as [Answer];
    if ('error' in answer) throw new Error(answer.error);
    return answer.result;
  } finally {
    over.abort();
  }
};

/** The results in the order of the tasks. */
export const runTasks = async <Result>(
  module: URL,
  tasks: readonly unknown[],
): Promise<readonly Result[]> => {
  const results: Result[] = [];
  const left = [...tasks.entries()];
  const work = async (): Promise<void> => {
    const body = new URL('./worker.ts', import.meta.url);
    const worker = new Worker(body, { workerData: module.href, resourceLimits });
    try {
      for (let next = left.shift(); next; next = left.shift()) {
        const [index, task] = next;
        results[index] = (await ask(worker, task)) as Result;
      }
    } finally {
      await worker.terminate();
    }
  };
  const workers = Math.min(availableParallelism(), tasks.length);
  await Promise.all(Array.from({ length: workers }, work));
  return results;
};
