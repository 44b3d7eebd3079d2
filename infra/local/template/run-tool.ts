/** Runs a build tool as a child process and keeps its words for the case that it fails. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Tool = {
  readonly what: string;
  readonly arguments: readonly string[];
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
};

export const runTool = async ({
  what,
  arguments: given,
  cwd,
  environment,
}: Tool): Promise<void> => {
  const child = spawn(process.execPath, given, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A run that ends meanwhile leaves no builder behind.
  const end = (): void => void child.kill();
  process.once('exit', end);
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (words += data));
  const [code] = await once(child, 'close');
  process.off('exit', end);
  if (code !== 0) throw new Error(`${what} failed:\n${words.trimEnd()}`);
};
