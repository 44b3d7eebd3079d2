/** A copy of the tree in which the recipes of CONTRIBUTING are walked. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Edit = {
  readonly file: string;
  /** Absent where the file is new. */
  readonly before?: string;
  readonly add: string;
  /** What the lines need beside them. */
  readonly imports?: string;
};

const tops = [
  'dashboard',
  'functions',
  'infra',
  'shared',
  'cdk.json',
  'package.json',
  'tsconfig.json',
];

const changed = (source: string, { file, before, add, imports = '' }: Edit): string => {
  if (before === undefined) return add;
  const at = source.indexOf(before);
  if (at < 0) throw new Error(`${file} has no ${before}`);
  const whole = source.slice(0, at) + add + source.slice(at);
  const first = whole.indexOf('import ');
  return whole.slice(0, first) + imports + whole.slice(first);
};

export const copyTree = () => {
  const copy = mkdtempSync(join(tmpdir(), 'recipes-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
  return {
    folder: copy,
    /** As the tree is, with these edits and none of before. */
    lay: (edits: readonly Edit[]): void => {
      for (const top of tops) {
        rmSync(join(copy, top), { recursive: true, force: true });
        cpSync(top, join(copy, top), { recursive: true });
      }
      for (const edit of edits) {
        const path = join(copy, edit.file);
        const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
        writeFileSync(path, changed(source, edit));
      }
    },
    /** Of the pages and all that they reach, or of what runs behind them; empty where all compiles. */
    faultsOfCompiler: (of: 'dashboard' | 'functions' = 'dashboard'): string => {
      const project = of === 'dashboard' ? of : '.';
      try {
        execFileSync(
          join(copy, 'node_modules/.bin/tsc'),
          ['--noEmit', '--incremental', 'false', '-p', project],
          {
            cwd: copy,
          },
        );
        return '';
      } catch (error) {
        return String((error as { readonly stdout: Buffer }).stdout);
      }
    },
    remove: (): void => rmSync(copy, { recursive: true }),
  };
};

export type CopiedTree = ReturnType<typeof copyTree>;

export const filesOf = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.map(({ file }) => file)),
];
