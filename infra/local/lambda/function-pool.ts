/** Every function with its sandboxes: runs an event in one of them, and writes what became of it to the function's log. */

import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { openLog, type FunctionLog } from './function-log.ts';
import { PAYLOAD_LIMIT_BYTES, type InvocationResult } from './function-messages.ts';
import { startSandbox, type Sandbox } from './sandbox.ts';
import { openSandboxes } from './sandboxes.ts';
import type { FunctionDefinition } from '../template/template-types.ts';

/** A sandbox takes a second of a core to start: more of one function than there are cores answer nobody sooner. */
const MOST_SANDBOXES = Math.min(8, Math.max(2, availableParallelism()));

export type FunctionPool = {
  readonly invoke: (event: string) => Promise<InvocationResult>;
  /** Starts one sandbox, so that the first caller need not wait. */
  readonly warm: () => Promise<void>;
  /** What runs ends with its answer; who comes next meets the bundle as it is now. */
  readonly reload: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly definition: FunctionDefinition;
  readonly environment: Readonly<Record<string, string>>;
  readonly logDirectory: string;
};

const report = (result: InvocationResult): string =>
  result.ok ? 'ok' : `${result.reason}\n${result.message}`;

const tooLarge = (what: string): InvocationResult => ({
  ok: false,
  reason: 'tooLarge',
  message: `the ${what} is larger than Lambda ${what === 'event' ? 'takes' : 'gives'}`,
});

const failedInit = (error: unknown): InvocationResult => ({
  ok: false,
  reason: 'init',
  message: error instanceof Error ? error.message : String(error),
});

export const createFunctionPool = ({
  definition,
  environment,
  logDirectory,
}: Settings): FunctionPool => {
  const { label, timeoutSeconds, reservedConcurrency } = definition;
  const log: FunctionLog = openLog(logDirectory, label);
  const sandboxes = openSandboxes(
    (number) => startSandbox({ definition, environment, log, label: `[${label} ${number}]` }),
    Math.min(MOST_SANDBOXES, reservedConcurrency ?? MOST_SANDBOXES),
  );

  const run = async (event: string, requestId: string): Promise<InvocationResult> => {
    if (Buffer.byteLength(event) > PAYLOAD_LIMIT_BYTES) return tooLarge('event');
    let sandbox: Sandbox;
    try {
      sandbox = await sandboxes.acquire();
    } catch (error) {
      return failedInit(error);
    }
    const deadline = Date.now() + timeoutSeconds * 1000;
    const result = await sandbox.run({ requestId, event, deadline });
    sandboxes.release(sandbox);
    const isTooLong = result.ok && Buffer.byteLength(result.json ?? '') > PAYLOAD_LIMIT_BYTES;
    return isTooLong ? tooLarge('answer') : result;
  };

  return {
    invoke: async (event) => {
      const requestId = randomUUID();
      const begun = performance.now();
      const result = await run(event, requestId);
      const took = (performance.now() - begun).toFixed(1);
      log.write(`[${label}]`, `${requestId} ${took} ms ${report(result)}`);
      return result;
    },
    warm: async () => {
      if (!sandboxes.hasBegun()) sandboxes.release(await sandboxes.acquire());
    },
    reload: sandboxes.reload,
    stop: async () => {
      await sandboxes.end();
      await log.close();
    },
  };
};
