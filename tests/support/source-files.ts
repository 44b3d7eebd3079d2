/** The source as files with what each imports, for tests that hold rules of architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(import.meta.dirname, '../..');

/** One import: a file of the tree, relative to its root, or a package by its name. */
export type Import = { readonly file: string } | { readonly package: string };

export type SourceFile = {
  /** Relative to the root, such as `shared/domain/records/bucket.ts`. */
  readonly name: string;
  readonly text: string;
  readonly imports: readonly Import[];
};

const tops = ['shared', 'functions', 'infra', 'dashboard', 'tests'];
const generated = /(^|\/)(node_modules|dist|fixtures)(\/|$)/;

const namesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')))
    .filter((name) => /\.tsx?$/.test(name) && !generated.test(name));

/** Without comments, in which anything may be written; strings stay, since imports are strings. */
export const codeOf = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

const specifiers =
  /(?:^|[\s;}])(?:import|export)\s*(?:[\w*{][^'"`;]*?\sfrom\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;

const homes: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#functions/': 'functions/',
  '#infra/': 'infra/',
  '#dashboard/': 'dashboard/src/',
  '#tests/': 'tests/',
};

const resolved = (from: string, specifier: string): Import => {
  if (specifier.startsWith('.'))
    return { file: path.posix.join(path.posix.dirname(from), specifier) };
  for (const [alias, home] of Object.entries(homes)) {
    if (specifier.startsWith(alias)) return { file: `${home}${specifier.slice(alias.length)}.ts` };
  }
  const [first = '', second] = specifier.split('/');
  return { package: first.startsWith('@') ? `${first}/${second}` : first };
};

const readSource = (name: string): SourceFile => {
  const text = readFileSync(path.join(root, name), 'utf8');
  const found = [...codeOf(text).matchAll(specifiers)].map(
    ([, plain, late]) => plain ?? late ?? '',
  );
  return { name, text, imports: found.map((specifier) => resolved(name, specifier)) };
};

export const sourceFiles: readonly SourceFile[] = tops.flatMap(namesUnder).map(readSource);

export const importedFiles = ({ imports }: SourceFile): readonly string[] =>
  imports.flatMap((each) => ('file' in each ? each.file : []));

export const importedPackages = ({ imports }: SourceFile): readonly string[] =>
  imports.flatMap((each) => ('package' in each && !each.package.includes('$') ? each.package : []));
