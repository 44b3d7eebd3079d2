/** A worker thread seen from outside: started, given one event at a time, ended at its time limit. */

import { Worker } from 'node:worker_threads';
import type { FunctionLog } from './function-log.ts';
import type {
  Invocation,
  InvocationResult,
  WorkerMessage,
  WorkerSetup,
} from './function-messages.ts';
import type { FunctionDefinition } from '../template/template-types.ts';

/** Lambda gives ten seconds. Here a machine may be busy with much else, so only what hangs is ended. */
const INIT_LIMIT_MS = 60_000;

/** Below this, V8 itself does not start reliably. */
const SMALLEST_HEAP_MEGABYTES = 64;

export type Sandbox = {
  readonly run: (invocation: Invocation) => Promise<InvocationResult>;
  readonly isDead: () => boolean;
  readonly end: () => Promise<void>;
};

export type SandboxSettings = {
  readonly definition: FunctionDefinition;
  readonly environment: Readonly<Record<string, string>>;
  readonly log: FunctionLog;
  readonly label: string;
};

type Outcome =
  | { readonly message: WorkerMessage }
  | { readonly died: string }
  | { readonly late: true };

const startWorker = ({ definition, environment, log, label }: SandboxSettings): Worker => {
  const { directory, handler, name: functionName, memoryMegabytes } = definition;
  const workerData: WorkerSetup = { directory, handler, functionName, memoryMegabytes };
  const worker = new Worker(new URL('function-worker.ts', import.meta.url), {
    workerData,
    env: { ...environment },
    argv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: Math.max(SMALLEST_HEAP_MEGABYTES, memoryMegabytes) },
  });
  for (const stream of [worker.stdout, worker.stderr])
    stream.on('data', (data: Buffer) => log.write(label, data.toString()));
  return worker;
};

export const startSandbox = async (settings: SandboxSettings): Promise<Sandbox> => {
  const worker = startWorker(settings);
  let dead: string | undefined;
  let settle: ((outcome: Outcome) => void) | undefined;
  const finish = (outcome: Outcome): void => {
    settle?.(outcome);
    settle = undefined;
  };
  const die = (why: string): void => {
    dead ??= why;
    finish({ died: dead });
  };
  worker.on('message', (message: WorkerMessage) => finish({ message }));
  worker.on('error', (error) =>
    die(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
  worker.on('exit', (code) => die(`the sandbox exited with code ${code}`));

  const nextOutcome = (limit: number): Promise<Outcome> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => finish({ late: true }), limit);
      settle = (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      };
    });
  const end = async (): Promise<void> => {
    die('the sandbox was ended');
    await worker.terminate();
  };

  const started = await nextOutcome(INIT_LIMIT_MS);
  const fault = initFault(started);
  if (fault !== undefined) {
    await end();
    throw new Error(fault);
  }
  return {
    isDead: () => dead !== undefined,
    end,
    run: async (invocation) => {
      if (dead !== undefined) return { ok: false, reason: 'crash', message: dead };
      const answered = nextOutcome(Math.max(1, invocation.deadline - Date.now()));
      worker.postMessage(invocation, []);
      const outcome = await answered;
      if ('late' in outcome) await end();
      return resultOf(outcome, settings.definition);
    },
  };
};

const initFault = (outcome: Outcome): string | undefined => {
  if ('late' in outcome) return `did not load within ${INIT_LIMIT_MS / 1000} s`;
  if ('died' in outcome) return outcome.died;
  return outcome.message.kind === 'initFailed' ? outcome.message.error : undefined;
};

const resultOf = (outcome: Outcome, { timeoutSeconds }: FunctionDefinition): InvocationResult => {
  if ('late' in outcome)
    return {
      ok: false,
      reason: 'timeout',
      message: `Task timed out after ${timeoutSeconds} seconds`,
    };
  if ('died' in outcome) return { ok: false, reason: 'crash', message: outcome.died };
  const { message } = outcome;
  if (message.kind === 'answer') return { ok: true, json: message.json };
  const text = 'error' in message ? message.error : 'unexpected message';
  return { ok: false, reason: 'threw', message: text };
};
