/** One sandbox: loads a bundle in a thread with the function's own environment and runs one event at a time. */

import { existsSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { parentPort, workerData } from 'node:worker_threads';
import type { Invocation, WorkerMessage, WorkerSetup } from './function-messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const setup = workerData as WorkerSetup;
const say = (message: WorkerMessage): void => parentPort?.postMessage(message, []);

/** A thread takes no such option, so what the template asks of node is asked here. */
if (process.env.NODE_OPTIONS?.includes('--enable-source-maps')) process.setSourceMapsEnabled(true);

/** Other threads, and the next start, find compiled what one of them has loaded. */
enableCompileCache(path.join(setup.directory, '..', 'compiled'));

const loadHandler = async (): Promise<Handler> => {
  const [file = '', exportName = ''] = setup.handler.split(/\.(?=[^.]+$)/);
  const bundle = ['.mjs', '.js', '.cjs']
    .map((extension) => path.join(setup.directory, file + extension))
    .find((candidate) => existsSync(candidate));
  if (!bundle) throw new Error(`${setup.directory} has no ${file}.mjs`);
  const module = (await import(pathToFileURL(bundle).href)) as Record<string, unknown>;
  const handler =
    module[exportName] ?? (module.default as Record<string, unknown> | undefined)?.[exportName];
  if (typeof handler !== 'function')
    throw new Error(`${bundle} exports no function "${exportName}"`);
  return handler as Handler;
};

const contextOf = ({ requestId, deadline }: Invocation): unknown => ({
  awsRequestId: requestId,
  functionName: setup.functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:${process.env.AWS_REGION}:000000000000:function:${setup.functionName}`,
  memoryLimitInMB: String(setup.memoryMegabytes),
  logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
  logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const run = async (handler: Handler, invocation: Invocation): Promise<WorkerMessage> => {
  try {
    const answer = await handler(JSON.parse(invocation.event), contextOf(invocation));
    return { kind: 'answer', json: JSON.stringify(answer) };
  } catch (error) {
    return { kind: 'threw', error: inspect(error) };
  }
};

try {
  const handler = await loadHandler();
  flushCompileCache();
  parentPort?.on('message', (invocation: Invocation) => void run(handler, invocation).then(say));
  say({ kind: 'ready' });
} catch (error) {
  say({ kind: 'initFailed', error: inspect(error) });
}
