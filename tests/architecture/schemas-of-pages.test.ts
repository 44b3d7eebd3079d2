/** The policy of a page forbids what schemas do when they are made, so no page brings one along: who needs them says first how they are to be run. */
import { expect, test } from 'vitest';

import { codeOf, importedFiles, sourceFiles } from '#tests/support/source-files';

const guard = 'dashboard/src/api/without-eval.ts';

const typesAlone =
  /\b(?:import|export)\s+type\s[^;]*?from\s*'[^']*'|\bimport\s*\{(?:\s*type\s+[\w$]+(?:\s+as\s+\w+)?\s*,?)+\s*\}\s*from\s*'[^']*'/g;

/** What is loaded together with each file: its imports of values, and not those that wait until they are wanted. */
const loadedWith = new Map(
  sourceFiles.map((file) => {
    const code = codeOf(file.text).replaceAll(typesAlone, '');
    const said = [...code.matchAll(/(?:from|import)\s*'([^']+)'/g)].map(([, name = '']) => name);
    const files = importedFiles(file).filter((target) =>
      said.some(
        (name) =>
          target.endsWith(
            `${name
              .replace(/^[#./]+/, '')
              .replace(/^(dashboard)\//, '$1/src/')
              .replace(/\.tsx?$/, '')}.ts`,
          ) || target.endsWith(name.replace(/^[./]+/, '')),
      ),
    );
    return [file.name, { files, schemas: said.includes('zod') }] as const;
  }),
);

const wayToSchemas = (start: string): readonly string[] => {
  const open: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (let way = open.pop(); way !== undefined; way = open.pop()) {
    const at = way.at(-1) ?? '';
    const loaded = loadedWith.get(at);
    // What says first how schemas are run says so for whoever loads it, too.
    if (seen.has(at) || !loaded || loaded.files[0] === guard) continue;
    seen.add(at);
    if (loaded.schemas) return way;
    open.push(...loaded.files.map((next) => [...(way ?? []), next]));
  }
  return [];
};

test('no page brings schemas along, but what says first how they are run', () => {
  const pages = [...loadedWith].filter(
    ([name]) => name.startsWith('dashboard/src/') && name !== guard,
  );
  const guarded = pages.filter(([, { files }]) => files[0] === guard);
  const ways = pages
    .filter(([, { files }]) => files[0] !== guard)
    .map(([name]) => wayToSchemas(name))
    .filter((way) => way.length > 0);

  expect(guarded.map(([name]) => name)).toEqual([
    'dashboard/src/forms/submission-rules.ts',
    'dashboard/src/readings/missing-answers.ts',
  ]);
  expect(pages.length).toBeGreaterThan(150);
  expect(ways).toEqual([]);
});
