/** One worker: imports the module that a task names, once, and runs one task after another. */
import { parentPort } from 'node:worker_threads';

export type Asked = { readonly module: string; readonly task: unknown };

type TaskModule = { readonly run: (task: unknown) => unknown };

parentPort?.on('message', ({ module, task }: Asked) => {
  (import(module) as Promise<TaskModule>)
    .then(({ run }) => run(task))
    .then(
      (result) => parentPort?.postMessage({ result }),
      (error: unknown) => {
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        parentPort?.postMessage({ error: said });
      },
    );
});
