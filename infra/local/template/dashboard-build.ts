/** Builds the dashboard when its sources, or what it left in dist, are not those of the last build. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint } from './fingerprint.ts';
import { runTool } from './run-tool.ts';

const sources = {
  include: ['dashboard', 'shared', 'package-lock.json'],
  exclude: ['dashboard/dist', 'dashboard/node_modules'],
};

const stampOf = (root: string): string =>
  `${fingerprint({ root, ...sources })} ${fingerprint({ root, include: ['dashboard/dist'] })}`;

export type DashboardBuild = {
  readonly root: string;
  readonly cache: string;
  /** ACSG_DASHBOARD_DIRECTORY, the app's setting, names one that somebody else built. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (text: string) => void;
};

export const dashboardIsBuilt = ({ root, cache, environment }: DashboardBuild): boolean => {
  if (environment.ACSG_DASHBOARD_DIRECTORY) return true;
  const stamp = path.join(cache, 'dashboard');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(root);
};

export const buildDashboard = async (build: DashboardBuild): Promise<void> => {
  const { root, cache, say } = build;
  if (dashboardIsBuilt(build)) return;
  say('building the dashboard …');
  const vite = path.join(root, 'node_modules/vite/bin/vite.js');
  await runTool({
    what: 'vite build dashboard',
    arguments: [vite, 'build', 'dashboard'],
    cwd: root,
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'dashboard'), stampOf(root));
};
