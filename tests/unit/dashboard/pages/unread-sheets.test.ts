/** Of a workbook the page says which sheets were not read: rows of records may stand there, under other headings. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { languages } from '#shared/vocabulary/label';

import { SheetPreview } from '../../../../dashboard/src/sheets/sheet-preview.tsx';
import { inLanguage, rendered } from './rendered.ts';

const heading = { cell: 'A', text: 'Title', column: 'title', isKnown: true };
const sheet = (name: string, headings: SheetOutcome['sheets'][number]['headings']) => ({
  name,
  rows: headings.length,
  examples: 0,
  headings,
});

const outcomeOf = (sheets: SheetOutcome['sheets']): SheetOutcome => ({
  fault: null,
  digest: null,
  encoding: null,
  sheets,
  columns: [],
  counts: { stored: 0, look: 0, refused: 0, unchanged: 0 },
  parties: [],
  lines: [],
  left: 0,
});

const drawn = (sheets: SheetOutcome['sheets'], language: (typeof languages)[number]) =>
  rendered(
    createElement(SheetPreview, {
      outcome: outcomeOf(sheets),
      whole: false,
      done: undefined,
      store: () => undefined,
    }),
    { words: inLanguage[language] },
  );

test.each(languages)('in %s', (language) => {
  const html = drawn([sheet('Rows', [heading]), sheet('Engagements', [])], language);
  expect(html).toContain('Engagements');
  expect(html).not.toContain('Rows');
  expect(drawn([sheet('Rows', [heading])], language)).not.toMatch(/Rows|undefined|[{}]/);
});
