/** The policy of a page forbids what schemas do when they are made, so no page brings one along: who needs them says first how they are to be run. */
import { expect, test } from 'vitest';

import { loadedWith } from '#tests/support/loaded-with';

const guard = 'dashboard/src/api/without-eval.ts';

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

  expect(guarded.map(([name]) => name).toSorted()).toEqual([
    'dashboard/src/forms/answers/submission-rules.ts',
    'dashboard/src/public-picture/public-picture.ts',
    'dashboard/src/readings/missing-answers.ts',
    'dashboard/src/rehearsal/rehearse.ts',
  ]);
  expect(pages.length).toBeGreaterThan(150);
  expect(ways).toEqual([]);
});

test('what is loaded first brings none of these along', () => {
  const first = ['dashboard/src/main.ts', 'dashboard/src/app/show-page.tsx'];
  const loaded = new Set(first);
  for (const name of loaded) for (const next of loadedWith.get(name)?.files ?? []) loaded.add(next);

  expect(loaded.size).toBeGreaterThan(60);
  expect([...loaded].filter((name) => loadedWith.get(name)?.files[0] === guard)).toEqual([]);
  expect([...loaded].filter((name) => loadedWith.get(name)?.schemas)).toEqual([]);
});
