/** A name means one thing: whoever imports the wrong one of two would read on without noticing. */
import { expect, test } from 'vitest';

import { codeOf, sourceFiles } from '#tests/support/source-files';

const exported = /^export (?:const|async function\*?|function\*?|class|type|interface) (\w+)/gm;

const modulesByName = (isAmong: (name: string) => boolean): ReadonlyMap<string, Set<string>> => {
  const modules = new Map<string, Set<string>>();
  for (const { name, text } of sourceFiles.filter((file) => isAmong(file.name)))
    for (const [, what = ''] of codeOf(text).matchAll(exported))
      modules.set(what, (modules.get(what) ?? new Set()).add(name));
  return modules;
};

const shared = modulesByName((name) => name.startsWith('shared/'));
const product = modulesByName((name) => !name.startsWith('tests/'));

const namesOfSeveral = (modules: ReadonlyMap<string, Set<string>>) =>
  [...modules].flatMap(([what, names]) =>
    names.size > 1 ? [`${what}: ${[...names].join(', ')}`] : [],
  );

/** Lambda calls each bundle by this name. */
const entries = /^functions\/entries\//;
const isOfEntries = (line: string): boolean =>
  line.startsWith('handler: ') &&
  line
    .slice('handler: '.length)
    .split(', ')
    .every((name) => entries.test(name));

test('no two modules of the core export the same name', () => {
  expect(shared.size).toBeGreaterThan(500);
  expect(namesOfSeveral(shared)).toEqual([]);
});

test('no two modules of the product do, but for the entries of functions', () => {
  expect(product.size).toBeGreaterThan(1_500);
  expect(namesOfSeveral(product).filter((line) => !isOfEntries(line))).toEqual([]);
});
