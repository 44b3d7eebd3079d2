/** What the page does with it is in tests/system/dashboard-form-failures.test.ts: two windows, a reload, and the choice. */
import { expect, it } from 'vitest';

import type { Entries } from '#dashboard/kept/answers-given';
import { createAnswersStore } from '#dashboard/kept/answers-store';
import { differencesOf } from '#dashboard/forms/answers/edit-conflict';
import { mergedEntries } from '#dashboard/form-pages/merged-answers';

const entries = (text: string): Entries => [
  ['title', 'One pledge'],
  ['components', 'k1'],
  ['c.k1.id', 'c1'],
  ['c.k1.text', text],
];

it('what was typed survives the reload and stands beside the stored version', () => {
  const items = new Map<string, string>();
  const storage = {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
  } as Storage;
  const began = { etag: '"v1"', entries: entries('As it was opened') };
  const opened = () => {
    const store = createAnswersStore({
      tab: () => storage,
      device: () => storage,
      now: () => '2026-12-01T12:30:00.000Z',
    });
    store.openFor('a-reader');
    return store;
  };
  opened().keep('pledge-1', { entries: entries('Typed second'), began });

  const afterReload = opened().read('pledge-1');
  const versions = {
    began: afterReload?.began?.entries ?? [],
    mine: afterReload?.entries ?? [],
    theirs: entries('Saved first'),
  };

  expect(differencesOf(versions)).toMatchObject([
    {
      field: 'text',
      changedBy: 'both',
      mine: [['text', 'Typed second']],
      theirs: [['text', 'Saved first']],
    },
  ]);
  expect(new Map(mergedEntries(versions, {})).get('c.k1.text')).toBe('Typed second');
});
