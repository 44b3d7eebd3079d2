/** Every function with its sandboxes: one event per sandbox at a time, more sandboxes under load, up to a cap. */

import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { openLog, type FunctionLog } from './function-log.ts';
import { PAYLOAD_LIMIT_BYTES, type InvocationResult } from './function-messages.ts';
import { startSandbox, type Sandbox } from './sandbox.ts';
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

export const createFunctionPool = ({
  definition,
  environment,
  logDirectory,
}: Settings): FunctionPool => {
  const cap = Math.min(MOST_SANDBOXES, definition.reservedConcurrency ?? MOST_SANDBOXES);
  const log: FunctionLog = openLog(logDirectory, definition.label);
  const idle: Sandbox[] = [];
  const waiting: ((sandbox: Sandbox | undefined) => void)[] = [];
  /** With the bundle that each has loaded: they are counted. */
  const all = new Map<Sandbox, number>();
  let bundle = 1;
  let places = cap;
  let started = 0;
  let stopping = false;

  const start = async (): Promise<Sandbox> => {
    places -= 1;
    started += 1;
    const label = `[${definition.label} ${started}]`;
    const loads = bundle;
    try {
      const sandbox = await startSandbox({ definition, environment, log, label });
      all.set(sandbox, loads);
      if (stopping) await sandbox.end();
      return sandbox;
    } catch (error) {
      giveUpPlace();
      throw error;
    }
  };
  /** Whoever waits next gets the place and starts a sandbox of its own. */
  const giveUpPlace = (): void => {
    places += 1;
    waiting.shift()?.(undefined);
  };
  const acquire = async (): Promise<Sandbox> => {
    if (stopping) throw new Error('the product is stopping');
    const free = idle.pop();
    if (free && !free.isDead()) return free;
    if (free) {
      all.delete(free);
      places += 1;
    }
    if (places > 0) return start();
    const handed = await new Promise<Sandbox | undefined>((resolve) => waiting.push(resolve));
    return handed ?? acquire();
  };
  const release = (sandbox: Sandbox): void => {
    if (all.get(sandbox) !== bundle) void sandbox.end();
    if (sandbox.isDead()) {
      all.delete(sandbox);
      giveUpPlace();
      return;
    }
    const next = waiting.shift();
    if (next) next(sandbox);
    else idle.push(sandbox);
  };
  const run = async (event: string, requestId: string): Promise<InvocationResult> => {
    if (Buffer.byteLength(event) > PAYLOAD_LIMIT_BYTES)
      return { ok: false, reason: 'tooLarge', message: 'the event is larger than Lambda takes' };
    let sandbox: Sandbox;
    try {
      sandbox = await acquire();
    } catch (error) {
      return {
        ok: false,
        reason: 'init',
        message: error instanceof Error ? error.message : String(error),
      };
    }
    const deadline = Date.now() + definition.timeoutSeconds * 1000;
    const result = await sandbox.run({ requestId, event, deadline });
    release(sandbox);
    const tooLong = result.ok && Buffer.byteLength(result.json ?? '') > PAYLOAD_LIMIT_BYTES;
    return tooLong
      ? { ok: false, reason: 'tooLarge', message: 'the answer is larger than Lambda gives' }
      : result;
  };

  return {
    invoke: async (event) => {
      const requestId = randomUUID();
      const begun = performance.now();
      const result = await run(event, requestId);
      const took = (performance.now() - begun).toFixed(1);
      log.write(`[${definition.label}]`, `${requestId} ${took} ms ${report(result)}`);
      return result;
    },
    warm: async () => {
      if (started === 0 && !stopping) release(await start());
    },
    reload: async () => {
      bundle += 1;
      const old = idle.splice(0);
      await Promise.all(old.map((sandbox) => sandbox.end()));
      old.forEach(release);
    },
    stop: async () => {
      stopping = true;
      for (const resolve of waiting.splice(0)) resolve(undefined);
      await Promise.all([...all.keys()].map((sandbox) => sandbox.end()));
      await log.close();
    },
  };
};
