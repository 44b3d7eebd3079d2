/** Everything that is built before a start: dashboard, then template, by one run at a time. */

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildDashboard, dashboardIsBuilt } from './dashboard-build.ts';
import { waitForLock } from '../lock.ts';
import { findTemplate, synthesise } from './synthesis.ts';

export type Preparation = {
  readonly root: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (text: string) => void;
};

/** Beside what `npm run synth` writes, and like it not in the repository. */
export const cacheIn = (root: string): string => path.join(root, 'cdk.out', 'local');

/** The folder of the synthesised template. */
export const prepare = async ({ root, environment, say }: Preparation): Promise<string> => {
  const settings = { root, cache: cacheIn(root), environment, say };
  const ready = dashboardIsBuilt(settings) ? findTemplate(settings) : undefined;
  if (ready) return ready;
  mkdirSync(settings.cache, { recursive: true });
  const lock = await waitForLock(path.join(settings.cache, 'lock'), {
    onWait: (pid) => say(`waiting for process ${pid}, which is building …`),
  });
  try {
    await buildDashboard(settings);
    return await synthesise(settings);
  } finally {
    lock.release();
    rmSync(path.join(settings.cache, `draft-${process.pid}`), { recursive: true, force: true });
  }
};
