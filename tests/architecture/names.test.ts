/** A name means one thing: whoever imports the wrong one of two would read on without noticing. */
import { expect, test } from 'vitest';

import { codeOf, sourceFiles } from '#tests/support/source-files';

const exported = /^export (?:const|function\*?|class|type|interface) (\w+)/gm;

const core = sourceFiles.filter(({ name }) => name.startsWith('shared/'));

test('no two modules of the core export the same name', () => {
  const modules = new Map<string, Set<string>>();
  for (const { name, text } of core)
    for (const [, what = ''] of codeOf(text).matchAll(exported))
      modules.set(what, (modules.get(what) ?? new Set()).add(name));

  expect(modules.size).toBeGreaterThan(500);
  expect(
    [...modules].flatMap(([what, names]) =>
      names.size > 1 ? [`${what}: ${[...names].join(', ')}`] : [],
    ),
  ).toEqual([]);
});
