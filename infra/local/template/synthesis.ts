/** The template, synthesised anew when something that it is made of changed. Each lies whole in a folder by its hash. */

import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import path from 'node:path';
import { keptBundles } from '../../bundle-options.ts';
import { fingerprint } from './fingerprint.ts';
import { bundlesName, keptBundlesIn } from './kept-bundles.ts';
import { runTool } from './run-tool.ts';

/** Of every template, also one that another run still reads. */
const KEPT = 4;

const templateName = 'template-';

const sources = {
  include: ['infra', 'functions', 'shared', 'dashboard/dist', 'package-lock.json'],
  exclude: ['infra/local'],
};

export type Synthesis = {
  readonly root: string;
  readonly cache: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly say: (text: string) => void;
};

/** The app's own settings (infra/settings.ts) also come from variables of this prefix. */
const settingsIn = (environment: Synthesis['environment']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment)
      .flatMap(([name, value]) =>
        name.startsWith('ACSG_') && value !== undefined ? [[name, value] as const] : [],
      )
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

const directoryFor = ({ root, cache, environment }: Synthesis): string =>
  path.join(
    cache,
    `${templateName}${fingerprint({ root, ...sources, also: JSON.stringify(settingsIn(environment)) })}`,
  );

const forgetOld = (cache: string, named: string): void => {
  const found = readdirSync(cache)
    .filter((name) => name.startsWith(named))
    .map((name) => ({ name, usedAt: statSync(path.join(cache, name)).mtimeMs }))
    .toSorted((a, b) => b.usedAt - a.usedAt);
  for (const { name } of found.slice(KEPT)) rmSync(path.join(cache, name), { recursive: true });
};

/** The folder, or undefined where the template must be synthesised first. */
export const findTemplate = (synthesis: Synthesis): string | undefined => {
  const directory = directoryFor(synthesis);
  if (!existsSync(path.join(directory, 'manifest.json'))) return undefined;
  utimesSync(directory, new Date(), new Date());
  return directory;
};

export const synthesise = async (synthesis: Synthesis): Promise<string> => {
  const { root, cache, say } = synthesis;
  const found = findTemplate(synthesis);
  if (found) return found;
  say('synthesising the template …');
  const draft = path.join(cache, `draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const environment = {
    ...settingsIn(synthesis.environment),
    CDK_OUTDIR: draft,
    CDK_CONTEXT_JSON: JSON.stringify({ [keptBundles]: keptBundlesIn(root, cache) }),
  };
  await runTool({ what: 'node infra/app.ts', arguments: ['infra/app.ts'], cwd: root, environment });
  const directory = directoryFor(synthesis);
  rmSync(directory, { recursive: true, force: true });
  renameSync(draft, directory);
  for (const named of [templateName, bundlesName]) forgetOld(cache, named);
  return directory;
};
