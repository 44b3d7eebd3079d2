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

/** Names that still mean two things. The list may only become shorter. */
const stillOfTwo: readonly string[] = `
  AnyRecord Caller Choice ComponentFields Content CoverageTable Difference Edge FileRow ForumUpdate
  Found Judged Listed MatchStep Messages Page PartTable Posted Pressed Reached ReadIndex RecordFields
  RecordName RecordPage RecordStep Stated UnderMatches Words arabic changedSince componentFields
  coverageRegionsOf createClient emptyPage english explainPair french inLanguage listIn
  mostPoints nameOf namesOf noArea none partyNames readIndex readPageFiles readRecord readText
  register spanish stepNotAllowed withFilter
`
  .trim()
  .split(/\s+/);

test('no two modules of the core export the same name', () => {
  expect(shared.size).toBeGreaterThan(500);
  expect(namesOfSeveral(shared)).toEqual([]);
});

test('no two modules of the product do, but for those that still do', () => {
  const found = namesOfSeveral(product).filter((line) => !isOfEntries(line));

  expect(product.size).toBeGreaterThan(1_500);
  const names = found.map((line) => line.split(':')[0] ?? '');
  expect(names.filter((name) => !stillOfTwo.includes(name))).toEqual([]);
  expect(stillOfTwo.filter((name) => !names.includes(name))).toEqual([]);
});
