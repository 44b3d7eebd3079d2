import { createElement } from 'react';
import { expect, test } from 'vitest';

import { FirstAnswersGiven } from '../../../../dashboard/src/api/first-answers.ts';
import { WrittenFiles } from '../../../../dashboard/src/written-files/written-files.tsx';
import { rendered } from './rendered.ts';

const job = {
  id: 'a-job',
  name: 'offers.csv',
  query: { area: 'A1' },
  state: 'done',
  startedAt: '2026-02-01T00:00:00.000Z',
  keptUntil: '2026-02-08T00:00:00.000Z',
  rows: 2,
  bytes: 100,
};

test('the list of files may stand twice on a page: each is called by its own heading', () => {
  const html = rendered(
    createElement(
      FirstAnswersGiven,
      { value: { 'written files': { value: { items: [job] }, etag: null } } },
      createElement('div', null, createElement(WrittenFiles), createElement(WrittenFiles)),
    ),
  );
  const named = [...html.matchAll(/aria-labelledby="([^"]*)"/g)].map(([, id]) => id);
  const headings = [...html.matchAll(/<h2 id="([^"]*)"/g)].map(([, id]) => id);

  expect(named).toEqual(headings);
  expect(new Set(headings).size).toBe(2);
});
