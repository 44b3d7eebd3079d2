/**
 * One run per data directory. The lock names its holder by pid and start time, so that it falls with the holder
 * however that ends (also by kill -9), and a pid that the system gave to another process does not keep it.
 */
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { type LockHolder, isAlive, startTimeOf } from './lock-holder.ts';
import { writeNewFile } from './new-file.ts';

export type Lock = { readonly release: () => void };

export class LockedError extends Error {
  readonly file: string;
  readonly pid: number;
  constructor(file: string, pid: number) {
    super(`${file} is held by process ${pid}`);
    this.file = file;
    this.pid = pid;
  }
}

const readHolder = (file: string): LockHolder | undefined => {
  try {
    const { pid, startedAt } = JSON.parse(readFileSync(file, 'utf8')) as Partial<LockHolder>;
    return typeof pid === 'number' && typeof startedAt === 'string'
      ? { pid, startedAt }
      : undefined;
  } catch {
    return undefined;
  }
};

/** Takes a dead holder's lock away by renaming it, and gives it back if meanwhile it was a living one's. */
const removeStale = (file: string, judged: LockHolder | undefined): void => {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const taken = readHolder(aside);
  const another = taken && (taken.pid !== judged?.pid || taken.startedAt !== judged.startedAt);
  if (another && isAlive(taken)) linkSync(aside, file);
  rmSync(aside, { force: true });
};

const createExclusively = (file: string, holder: LockHolder): boolean =>
  writeNewFile({
    file,
    draft: `${file}.${process.pid}`,
    content: JSON.stringify(holder),
    mode: 0o600,
  });

export const takeLock = (file: string): Lock => {
  const mine = { pid: process.pid, startedAt: startTimeOf(process.pid) };
  for (let round = 0; round < 5; round += 1) {
    if (createExclusively(file, mine)) {
      return {
        release: () => {
          if (readHolder(file)?.pid === mine.pid) rmSync(file, { force: true });
        },
      };
    }
    const holder = readHolder(file);
    if (holder && isAlive(holder)) throw new LockedError(file, holder.pid);
    removeStale(file, holder);
  }
  throw new Error(`Could not take ${file}: others take it at the same moment. Try again.`);
};

type Waiting = { readonly limitMs?: number; readonly onWait?: (pid: number) => void };

/** Waits for a holder that lives; beyond the limit, if there is one, that is an error. */
export const waitForLock = async (
  file: string,
  { limitMs = Infinity, onWait = () => undefined }: Waiting,
): Promise<Lock> => {
  const until = Date.now() + limitMs;
  for (let told = false; ; told = true) {
    try {
      return takeLock(file);
    } catch (error) {
      if (!(error instanceof LockedError) || Date.now() > until) throw error;
      if (!told) onWait(error.pid);
      await delay(50);
    }
  }
};
