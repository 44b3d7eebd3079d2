/** The code of a function: its entry as one file, bundled with all others of its folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

import { bundleOptions } from '../bundle-options.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** As esbuild writes it, a map leads from wherever the bundle was made, so its hash would differ from place to place. */
const nameSourcesFromRoot = (file: string): void => {
  const map = JSON.parse(readFileSync(file, 'utf8')) as { readonly sources: readonly string[] };
  const named = (source: string): string =>
    path.relative(root, path.resolve(path.dirname(file), source));
  writeFileSync(file, JSON.stringify({ ...map, sources: map.sources.map(named) }));
};

const entriesIn = (directory: string): readonly string[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.basename(file, '.ts'));

/** All entries of a folder at once: what they share is read once, which takes half as long. */
const bundle = (directory: string, outputDirectory: string): void => {
  const names = entriesIn(directory);
  buildSync({
    entryPoints: Object.fromEntries(
      names.map((name) => [`${name}/index`, path.join(directory, `${name}.ts`)]),
    ),
    outdir: outputDirectory,
    ...bundleOptions,
    mainFields: [...bundleOptions.mainFields],
    minify: true,
    // A stack trace names functions, files and lines as they were written.
    keepNames: true,
    logLevel: 'warning',
  });
  for (const name of names) nameSourcesFromRoot(path.join(outputDirectory, name, 'index.mjs.map'));
};

/** Whole or not at all, whoever else makes the same. */
const bundleInto = (directory: string, kept: string): string => {
  const draft = `${kept}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  bundle(directory, draft);
  try {
    renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(draft, { recursive: true });
  }
  return kept;
};

const madeHere = new Map<string, string>();

/** Made once a process, for a deployment, which keeps none. */
const bundledHere = (directory: string): string => {
  const known = madeHere.get(directory);
  if (known !== undefined) return known;
  const made = mkdtempSync(path.join(tmpdir(), 'acsg-bundles-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  bundle(directory, made);
  madeHere.set(directory, made);
  return made;
};

/** @param kept where bundles of these very sources are kept, for another template of theirs. */
const bundlesOf = (directory: string, kept: string | undefined): string => {
  if (kept === undefined) return bundledHere(directory);
  return existsSync(kept) ? kept : bundleInto(directory, kept);
};

/** CDK's own NodejsFunction starts npx for each bundle, a second apiece; esbuild in this process takes a tenth. */
export const bundledCode = (entry: string, kept?: string): Code =>
  Code.fromAsset(path.dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run. The command alone tells one entry of a folder from another in CDK's cache of staged assets.
      image: DockerImage.fromRegistry('unused'),
      command: [path.basename(entry)],
      local: {
        tryBundle: (output) => {
          const from = bundlesOf(path.dirname(entry), kept);
          cpSync(path.join(from, path.basename(entry, '.ts')), output, { recursive: true });
          return true;
        },
      },
    },
  });
