/** `npm run dev`: every function as a bundle that can be debugged, made anew when a file of it changes. */
import { mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';

import { context, type OutputFile } from 'esbuild';

import { bundleOptions } from '../../bundle-options.ts';
import type { FunctionDefinition } from '../template/template-types.ts';

export type WatchedFunctions = {
  /** The functions of the template, each with its bundle from here. */
  readonly functions: readonly FunctionDefinition[];
  /** Called after each change, with the names of the functions whose bundles it changed. */
  readonly onChange: (changed: (names: readonly string[]) => Promise<void>) => void;
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly root: string;
  readonly functions: readonly FunctionDefinition[];
  /** Where the bundles go: below this checkout, so that they find its packages. */
  readonly directory: string;
  readonly say: (text: string) => void;
};

/** Editors write a file in several steps, and often several files at once. */
const SETTLING_MS = 50;

/** The template knows bundles, and a bundle's source map the entry that it was made from. */
const entryOf = ({ label, directory }: FunctionDefinition): string => {
  const map: unknown = JSON.parse(readFileSync(path.join(directory, 'index.mjs.map'), 'utf8'));
  const { sources } = map as { readonly sources: readonly string[] };
  const entry = sources.find((source) => source.startsWith('functions/entries/'));
  if (entry === undefined) throw new Error(`The bundle of ${label} was made from no entry`);
  return entry;
};

/** Writes what differs from what is there, and answers the functions to which it belongs. */
const writeChanged = (
  files: readonly OutputFile[],
  written: Map<string, string>,
): ReadonlySet<string> => {
  const changed = files.filter(({ path: file, hash }) => written.get(file) !== hash);
  for (const { path: file, hash, contents } of changed) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, contents);
    written.set(file, hash);
  }
  return new Set(changed.map(({ path: file }) => path.basename(path.dirname(file))));
};

/** Calls, one call at a time, when something in the folders has changed and then kept still. */
const callOnChanges = (folders: readonly string[], call: () => Promise<void>) => {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(call);
      }, SETTLING_MS);
    }),
  );
  return async (): Promise<void> => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
    await running;
  };
};

export const watchFunctions = async (settings: Settings): Promise<WatchedFunctions> => {
  const { root, functions, directory, say } = settings;
  const built = await context({
    ...bundleOptions,
    mainFields: [...bundleOptions.mainFields],
    external: [...bundleOptions.external],
    entryPoints: Object.fromEntries(
      functions.map((each) => [`${each.name}/index`, path.join(root, entryOf(each))]),
    ),
    outdir: directory,
    // Packages do not change: each is loaded from where it is, which takes a new bundle from seconds to a tenth of one.
    packages: 'external',
    write: false,
    logLevel: 'silent',
  });
  const written = new Map<string, string>();
  writeChanged((await built.rebuild()).outputFiles, written);
  const listeners: ((names: readonly string[]) => Promise<void>)[] = [];
  const rebuild = async (): Promise<void> => {
    const begun = performance.now();
    try {
      const changed = writeChanged((await built.rebuild()).outputFiles, written);
      const names = functions.map(({ name }) => name).filter((name) => changed.has(name));
      if (names.length === 0) return;
      await Promise.all(listeners.map((listener) => listener(names)));
      const labels = functions.filter(({ name }) => changed.has(name)).map(({ label }) => label);
      say(`reloaded ${labels.join(', ')} in ${Math.round(performance.now() - begun)} ms`);
    } catch (error) {
      // What runs stays as it was until the fault is mended.
      say(`not reloaded: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const stopWatching = callOnChanges(
    ['functions', 'shared'].map((folder) => path.join(root, folder)),
    rebuild,
  );
  return {
    functions: functions.map((each) => ({ ...each, directory: path.join(directory, each.name) })),
    onChange: (listener) => {
      listeners.push(listener);
    },
    stop: async () => {
      await stopWatching();
      await built.dispose();
    },
  };
};
