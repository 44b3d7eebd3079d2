/** How a run ends: once, for the first reason, with words where it was a fault. */
import path from 'node:path';

import { LockedError } from './lock.ts';
import type { Stops } from './stops.ts';

export const fail = (text: string): never => {
  process.stderr.write(`\n  ${text}\n\n`);
  process.exit(1);
};

const explain = (error: unknown): string => {
  if (error instanceof LockedError)
    return (
      `${path.dirname(path.relative('.', error.file))} is in use by another run, process ${error.pid}. ` +
      `End that one (kill ${error.pid}), or choose another place with --data DIR.`
    );
  return error instanceof Error ? error.message : String(error);
};

/** Ends once, for the first reason; a second Ctrl-C is impatience, and the data is safe at every moment. */
export const createEnding = (stops: Stops) => {
  let ending = false;
  const end = (code: number, words?: string): void => {
    if (ending) return;
    ending = true;
    void stops.run().then(() => (words === undefined ? process.exit(code) : fail(words)));
  };
  return {
    onSignal: () => (ending ? process.exit(130) : end(0)),
    onInputEnd: () => end(0),
    onError: (error: unknown) => end(1, explain(error)),
  };
};
