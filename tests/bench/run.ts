/** `npm run bench -- NAME [more]`: runs one benchmark of this folder; its last line is the report as JSON. */
import { readdirSync, readFileSync } from 'node:fs';

import { setup as inOwnFolder } from '#tests/support/run-folder';

import { conditions, watchSteal } from './support/conditions.ts';
import type { Benchmark } from './support/report.ts';

const folder = new URL('./', import.meta.url);

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length))
  .sort();

/** The first sentence of the comment that opens a benchmark. */
const purposeOf = (name: string): string => {
  const text = readFileSync(new URL(`${name}.ts`, folder), 'utf8');
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
  const words = comment.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim();
  return /^[\s\S]*?[.:](?=\s|$)/.exec(words)?.[0].slice(0, -1) ?? words;
};

const list = (): void => {
  const width = Math.max(...names.map((name) => name.length));
  console.log('npm run bench -- NAME [more], where NAME is one of');
  for (const name of names) console.log(`  ${name.padEnd(width)}  ${purposeOf(name)}`);
};

const runOne = async (name: string, given: readonly string[]): Promise<void> => {
  console.log(conditions());
  const leaveFolder = inOwnFolder();
  const stealSince = watchSteal();
  const { run } = (await import(new URL(`${name}.ts`, folder).href)) as Benchmark;
  const { bench, figure, unit, goal, holds } = await Promise.resolve(run(given)).finally(
    leaveFolder,
  );
  console.log(stealSince());
  console.log(JSON.stringify({ bench, figure, unit, goal, holds }));
  if (!holds) process.exitCode = 1;
};

const [name, ...given] = process.argv.slice(2);
if (name !== undefined && names.includes(name)) await runOne(name, given);
else {
  list();
  process.exitCode = 2;
}
