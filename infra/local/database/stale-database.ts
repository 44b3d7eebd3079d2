/**
 * Two programs may open one database file and neither notices, so before a start any that still serves ours is ended.
 * The run's lock is held by then: what serves the file is left over from a run that was killed.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

const argumentsOf = (pid: string): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

const serves = (file: string, pid: string): boolean => {
  const given = argumentsOf(pid);
  const option = given.indexOf('--db-path');
  return given[1] === 'serve' && option > 0 && given[option + 1] === file;
};

const processes = (): readonly string[] => {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    // No /proc: the pipe that ends the database with its parent has to be enough.
    return [];
  }
};

const kill = (pid: string): void => {
  try {
    process.kill(Number(pid), 'SIGKILL');
  } catch {
    // It ended by itself.
  }
};

export const endDatabasesServing = async (file: string): Promise<void> => {
  for (const pid of processes().filter((candidate) => serves(file, candidate))) {
    kill(pid);
    while (serves(file, pid)) await delay(5);
  }
};
