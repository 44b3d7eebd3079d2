/** One worker: imports the module it is given, and runs its tasks one after another. */
import { parentPort, workerData } from 'node:worker_threads';

const { run } = (await import(workerData as string)) as { run: (task: unknown) => unknown };

parentPort?.on('message', (task: unknown) => {
  Promise.resolve()
    .then(() => run(task))
    .then(
      (result) => parentPort?.postMessage({ result }),
      (error: unknown) => {
        const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
        parentPort?.postMessage({ error: said });
      },
    );
});
