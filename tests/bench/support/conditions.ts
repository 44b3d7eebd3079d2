/** Under what a benchmark ran: times from two runs can be compared only when this says the same. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg } from 'node:os';

import { root } from '#tests/support/source-files';

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const commit = (): string => {
  try {
    const changed = git('status', '--porcelain').trim() !== '';
    return git('rev-parse', '--short', 'HEAD').trim() + (changed ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
};

export const conditions = (): string =>
  [
    `node ${process.versions.node}`,
    `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`,
    `load ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')}`,
    `commit ${commit()}`,
  ].join(', ');

/** Ticks of all processors, and those that the host took for others; undefined where the system does not say. */
const processorTicks = (): { readonly all: number; readonly stolen: number } | undefined => {
  try {
    const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0]?.split(/\s+/) ?? [];
    // user, nice, system, idle, iowait, irq, softirq, steal; the guests after them are counted in user.
    const counted = ticks.slice(0, 8).map(Number);
    return { all: counted.reduce((sum, each) => sum + each, 0), stolen: counted[7] ?? 0 };
  } catch {
    return undefined;
  }
};

/** Starts watching; the answer says what share of the processors' time was stolen since. */
export const watchSteal = (): (() => string) => {
  const before = processorTicks();
  return () => {
    const after = processorTicks();
    if (!before || !after || after.all === before.all) return 'steal unknown';
    const share = (after.stolen - before.stolen) / (after.all - before.all);
    return `steal ${(100 * share).toFixed(1)} %`;
  };
};
