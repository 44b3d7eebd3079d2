/** Each promise of the statement on accessibility is held by a test; which one, and by what in it, stands here. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test } from 'vitest';

import { heldByTests } from '#dashboard/app/accessibility-claims';
import { codeOf, root, sourceFiles } from '#tests/support/source-files';

type Held = readonly [file: string, by: RegExp];

const holders: Readonly<Record<(typeof heldByTests)[number], readonly Held[]>> = {
  axe: [
    ['tests/support/page-checks.ts', /wcag22aa', 'best-practice'[^]*return violations\.flatMap/],
    [
      'tests/system/dashboard-today.test.ts',
      /checkPage\(page, `today-secretariat-\$\{language\}`\)/,
    ],
  ],
  keyboard: [
    ['tests/system/dashboard-form-sections.test.ts', /one thing at a time by keyboard/],
    ['tests/system/dashboard-today.test.ts', /accepts from Today by keys alone/],
  ],
  focus: [
    ['tests/system/dashboard-kept-focus.test.ts', /focus goes on from its group where/],
    ['tests/system/dashboard-today.test.ts', /activeElement\?\.tagName\)\)\.not\.toBe\('BODY'\)/],
  ],
  narrow: [['tests/system/dashboard-narrow.test.ts', /No page scrolls sideways/]],
  charts: [
    [
      'tests/unit/dashboard/pages/cards.test.ts',
      /the table and the file hold exactly the drawn numbers/,
    ],
  ],
  language: [['tests/unit/dashboard/pages/drawn-page.test.ts', /<html lang=.* dir=/]],
  still: [['tests/system/first-view.test.ts', /toBeLessThanOrEqual\(0\.02\)/]],
};

test.each(heldByTests.flatMap((claim) => holders[claim].map((held) => [claim, ...held] as const)))(
  '%s is held by %s',
  (_, file, by) => {
    expect(readFileSync(path.join(root, file), 'utf8')).toMatch(by);
  },
);

test('no control of a page is disabled: what may not be pressed now keeps its focus and says so', () => {
  const disabling = sourceFiles
    .filter(
      ({ name, text }) => name.startsWith('dashboard/') && /\sdisabled[=\s>/]/.test(codeOf(text)),
    )
    .map(({ name }) => name);

  expect(disabling).toEqual([]);
});
