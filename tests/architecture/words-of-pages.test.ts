/** A page that comes with a part of the words says none of the others, and shows labels of no vocabulary of the others, nor does anything that is loaded together with it. */
import { expect, test } from 'vitest';

import { wordsOfPage } from '#dashboard/app/page-words';
import { englishScreens } from '#dashboard/i18n/messages/en';
import {
  partOfVocabulary,
  wordPartOf,
  wordsOfCards,
  wordsOfForm,
  wordsOfFrame,
  wordsOfPackages,
  type WordPart,
} from '#dashboard/i18n/messages/parts';
import { labelTexts } from '../../dashboard/vocabulary-labels.ts';
import { loadedWith } from '#tests/support/loaded-with';
import { codeOf, sourceFiles } from '#tests/support/source-files';

const keys = Object.keys(englishScreens);
const codeOfFile = new Map(sourceFiles.map((file) => [file.name, codeOf(file.text)] as const));

/** Whole keys, and the beginnings of keys that are put together: `record.${kind}`. */
const said = /'([a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)+)'|`([a-zA-Z0-9]+(?:\.[a-zA-Z0-9]+)*\.(?=\$\{))/g;

const keysIn = (file: string): readonly string[] =>
  [...(codeOfFile.get(file) ?? '').matchAll(said)].flatMap(([, whole, beginning]) =>
    beginning === undefined
      ? keys.filter((key) => key === whole || key.startsWith(`${whole}.`))
      : keys.filter((key) => key.startsWith(beginning)),
  );

const filesWith = (start: string): readonly string[] => {
  const seen = new Set([start]);
  for (const file of seen)
    for (const next of loadedWith.get(file)?.files ?? [])
      if (/^(dashboard\/src|shared)\//.test(next) && !next.includes('/i18n/messages/'))
        seen.add(next);
  return [...seen];
};

const isOfScreen = (file: string): boolean => file.startsWith('dashboard/');

/** A vocabulary whose labels the page may show. */
const vocabularyIn = (file: string): WordPart | undefined => {
  const [, name] = /^shared\/vocabulary\/([\w-]+)\.ts$/.exec(file) ?? [];
  const part = name === undefined ? undefined : partOfVocabulary(name);
  const hasLabels = part !== undefined && `${name}.ts` in labelTexts(part, 'en');
  return hasLabels ? part : undefined;
};

/** What says a word that has not come: the file, and the word. */
const tooLate = (start: string, words: readonly WordPart[]): readonly string[] =>
  filesWith(start).flatMap((file) => {
    const vocabulary = vocabularyIn(file);
    return [
      ...(isOfScreen(file) ? keysIn(file) : [])
        .filter((key) => !words.includes(wordPartOf(key)))
        .map((key) => `${file}: ${key}`),
      ...(vocabulary && !words.includes(vocabulary) ? [`${file}: labels`] : []),
    ];
  });

test.each([
  ['dashboard/src/form-pages/form-page.tsx', wordsOfPage('form')],
  ['dashboard/src/rehearsal/rehearsal-page.tsx', wordsOfPage('rehearsal')],
  ['dashboard/src/form-pages/later-questions.tsx', wordsOfForm],
  ['dashboard/src/forms/answers/read-submission.ts', wordsOfForm],
  ['dashboard/src/forms/faults/error-words.ts', wordsOfForm],
  ['dashboard/src/countries/country-combobox.tsx', wordsOfForm],
  ['dashboard/src/forms/reading/reading-panel.tsx', wordsOfForm],
  ['dashboard/src/forms/packages/package-chooser.tsx', wordsOfPackages],
  ['dashboard/src/coverage/coverage-page.tsx', wordsOfPage('coverage')],
  ['dashboard/src/session/signed-in-page.tsx', wordsOfPage('signedIn')],
  ['dashboard/src/inbox/inbox-count.tsx', wordsOfFrame],
  ['dashboard/src/cards/cards-panel.tsx', wordsOfCards],
  ['dashboard/src/cards/card-chart.tsx', wordsOfCards],
])('%s', (start, words) => {
  expect(tooLate(start, words)).toEqual([]);
});

test('whatever asks for a name in every language brings the names of all along', () => {
  const asking = [...codeOfFile]
    .filter(
      ([name, code]) => name !== 'shared/vocabulary/label.ts' && /\binEveryLanguage\b/.test(code),
    )
    .map(([name]) => name);
  const without = [...codeOfFile.keys()].filter((name) => {
    if (!name.startsWith('dashboard/src/')) return false;
    const together = filesWith(name);
    return (
      together.some((each) => asking.includes(each)) &&
      !together.includes('dashboard/src/countries/names-in-every-language.ts')
    );
  });

  expect(asking).toContain('dashboard/src/records/party-name.ts');
  expect(without).toEqual([]);
});

test('a page that says everything would be found', () => {
  expect(
    tooLate('dashboard/src/record-pages/record-page.tsx', ['first', 'form']).length,
  ).toBeGreaterThan(20);
});
