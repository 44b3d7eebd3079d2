/** Whatever the API does for somebody who is signed in is on some page, so that nobody needs a command line for their own work. */
import { expect, test } from 'vitest';

import { type RouteId, routes } from '#shared/contract/routes';
import { codeOf, importedFiles, sourceFiles } from '#tests/support/source-files';

/** What no page calls, and why. */
const withoutPage: Partial<Readonly<Record<RouteId, string>>> = {
  getExportJob: 'Pages ask a job to go on, which answers the same.',
  readLog: 'Tiles of a log are for programs: `npm run audit:verify` and other monitors.',
  getLogProof: 'A proof is judged by a program, as above.',
  putUser: 'Gives a right by the name of an account; people are invited by their address.',
  createParty: 'A page of it is missing: a party comes with the rows that name it, or by the API.',
};

const byName = new Map(sourceFiles.map((file) => [file.name, file] as const));

const files = new Set(['dashboard/src/main.ts']);
for (const name of files)
  for (const next of importedFiles(byName.get(name) ?? { name, text: '', imports: [] }))
    if (next.startsWith('dashboard/src/')) files.add(next);

/** Names every operation for its answer, whether anybody calls it or not. */
const typesOfAnswers = 'dashboard/src/api/answers.ts';

const codeOfPages = [...files]
  .filter((name) => name !== typesOfAnswers && !name.includes('/i18n/'))
  .map((name) => codeOf(byName.get(name)?.text ?? ''))
  .join('\n');

const isCalled = (id: string): boolean => codeOfPages.includes(`'${id}'`);

const closed = (Object.keys(routes) as RouteId[]).filter((id) => routes[id].access !== 'public');

test('every operation for somebody who is signed in is called by a page, or is told why not', () => {
  const missing = closed.filter((id) => !isCalled(id) && !(id in withoutPage));

  expect(files.size).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

test('what is told to have no page has none', () => {
  expect(Object.keys(withoutPage).filter(isCalled)).toEqual([]);
});

test('an operation that no page calls would be found', () => {
  expect(['getMe', 'getCoveragePageOfNobody'].filter((id) => !isCalled(id))).toEqual([
    'getCoveragePageOfNobody',
  ]);
});
