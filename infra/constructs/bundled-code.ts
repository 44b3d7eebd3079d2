/** The code of a function: its entry as one file, bundled with all others of its folder. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

import { bundleOptions } from '../bundle-options.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Nothing is written there: maps and bundles are written where they are asked for. */
const nowhere = path.join(root, 'cdk.out', 'bundles');

type BundledFile = { readonly entry: string; readonly name: string; readonly text: string };

/** As esbuild writes it, a map leads from wherever the bundle was made, so its hash would differ from place to place. */
const withSourcesFromRoot = (map: string, from: string): string => {
  const read = JSON.parse(map) as { readonly sources: readonly string[] };
  const named = (source: string): string => path.relative(root, path.resolve(from, source));
  return JSON.stringify({ ...read, sources: read.sources.map(named) });
};

/** All entries of a folder at once: what they share is read once, which takes half as long. */
const bundle = (directory: string): readonly BundledFile[] => {
  const files = readdirSync(directory).filter((file) => file.endsWith('.ts'));
  const { outputFiles } = buildSync({
    entryPoints: Object.fromEntries(
      files.map((file) => [`${path.basename(file, '.ts')}/index`, path.join(directory, file)]),
    ),
    outdir: nowhere,
    write: false,
    ...bundleOptions,
    mainFields: [...bundleOptions.mainFields],
    external: [...bundleOptions.external],
    minify: true,
    // A stack trace names functions, files and lines as they were written.
    keepNames: true,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path: file, text }) => {
    const within = path.dirname(file);
    return {
      entry: path.basename(within),
      name: path.basename(file),
      text: file.endsWith('.map') ? withSourcesFromRoot(text, within) : text,
    };
  });
};

const made = new Map<string, readonly BundledFile[]>();

/** Once a process. */
const bundled = (directory: string): readonly BundledFile[] => {
  const files = made.get(directory) ?? bundle(directory);
  made.set(directory, files);
  return files;
};

const writeAll = (files: readonly BundledFile[], placeOf: (entry: string) => string): void => {
  for (const { entry, name, text } of files) {
    mkdirSync(placeOf(entry), { recursive: true });
    writeFileSync(path.join(placeOf(entry), name), text);
  }
};

/** Whole or not at all, whoever else keeps the same. */
const keep = (files: readonly BundledFile[], kept: string): void => {
  const draft = `${kept}-${process.pid}`;
  writeAll(files, (entry) => path.join(draft, entry));
  try {
    renameSync(draft, kept);
  } catch (error) {
    if (!existsSync(kept)) throw error;
    rmSync(draft, { recursive: true });
  }
};

/** @param kept where bundles of these very sources are kept, for another template of theirs; a deployment keeps none. */
const writeBundle = (entry: string, output: string, kept: string | undefined): true => {
  const [directory, name] = [path.dirname(entry), path.basename(entry, '.ts')];
  if (kept !== undefined && existsSync(kept))
    cpSync(path.join(kept, name), output, { recursive: true });
  else {
    const files = bundled(directory);
    if (kept !== undefined) keep(files, kept);
    writeAll(
      files.filter((file) => file.entry === name),
      () => output,
    );
  }
  return true;
};

/** CDK's own NodejsFunction starts npx for each bundle, a second apiece; esbuild in this process takes a tenth. */
export const bundledCode = (entry: string, kept?: string): Code =>
  Code.fromAsset(path.dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run. The command alone tells one entry of a folder from another in CDK's cache of staged assets.
      image: DockerImage.fromRegistry('unused'),
      command: [path.basename(entry)],
      local: { tryBundle: (output) => writeBundle(entry, output, kept) },
    },
  });
