import { createElement } from 'react';

import { expect, test } from 'vitest';

import { agoText } from '#dashboard/records/ago-text';
import { componentFacts } from '#dashboard/records/component-facts';
import { recordFacts } from '#dashboard/records/record-facts';
import { componentSchema } from '#shared/domain/records/component';
import type { Language } from '#shared/vocabulary/label';

import { FactRows } from '../../../../dashboard/src/records/fact-rows.tsx';
import { inLanguage, rendered } from './rendered.ts';

const now = '2026-11-30T12:00:00.000Z';

test.each([
  ['2026-11-30', 'today'],
  ['2026-11-29', '1 day ago'],
  ['2026-10-01', '60 days ago'],
  ['2026-09-30', '2 months ago'],
  ['2026-01-31', '9 months ago'],
  ['2024-11-30', '24 months ago'],
  ['2021-12-24', '4 years ago'],
  ['2026-11', 'this month'],
  ['2026-10', 'last month'],
  ['2023-05', '3 years ago'],
  ['2026', 'this year'],
  ['2024', '2 years ago'],
  ['2026-12-01', ''],
  ['2027', ''],
])('%s was %j, no more precise than it is stated', (since, ago) => {
  expect(agoText(since, now, 'en')).toBe(ago);
});

test('is said in every language beside the day of a report or of an update, and of no day that is planned', () => {
  const component = {
    ...componentSchema.parse({ text: 'A text', area: 'A1', progressOn: '2026-05-30', due: '2025' }),
    id: 'c1',
  };
  const textIn = (language: Language) => {
    const words = inLanguage[language];
    const facts = [
      ...componentFacts(component, words),
      ...recordFacts({ forumUpdatedOn: '2024' }, words),
    ];
    return rendered(createElement(FactRows, { facts, language }), { words });
  };

  expect(textIn('en').match(/\([^)]* ago\)/g)).toEqual(['(6 months ago)', '(2 years ago)']);
  for (const [language, ago] of [
    ['fr', '(il y a 6 mois)'],
    ['es', '(hace 6 meses)'],
    ['ar', '(قبل 6 أشهر)'],
  ] as const)
    expect(textIn(language)).toContain(ago);
});
