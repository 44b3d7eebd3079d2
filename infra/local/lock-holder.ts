/**
 * The process that holds a lock: by its pid and start time, so that a pid given to another process is not
 * taken for it.
 */
import { readFileSync } from 'node:fs';

export type LockHolder = { readonly pid: number; readonly startedAt: string };

/** Of /proc/<pid>/stat: what follows the name, from the state on; undefined where there is no /proc or no process. */
const statOf = (pid: number): readonly string[] | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
};

/** In clock ticks since boot; empty where it cannot be known. */
export const startTimeOf = (pid: number): string => statOf(pid)?.[19] ?? '';

/** One that ended stays as a zombie until its parent asks for it, and some parents never do. */
const isZombie = (pid: number): boolean => ['Z', 'X'].includes(statOf(pid)?.[0] ?? '');

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

export const isAlive = (holder: LockHolder): boolean =>
  exists(holder.pid) && startTimeOf(holder.pid) === holder.startedAt;
