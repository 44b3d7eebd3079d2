import { createElement } from 'react';

import { describe, expect, test } from 'vitest';

import { languages } from '#shared/vocabulary/label';

import { Downloads } from '../../../../dashboard/src/figures/downloads.tsx';
import { inLanguage, rendered } from './rendered.ts';

type Given = Parameters<typeof Downloads>[0];

const linksOf = (given: Given, language: 'en' | 'fr' | 'es' | 'ar' = 'en') => {
  const page = rendered(createElement(Downloads, given), { words: inLanguage[language] });
  return [...page.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );
};

describe('the place for downloads', () => {
  test('has a link for each format, by one click, with the filters of the page and its language', () => {
    const query = { area: 'A1', status: 'open', country: undefined };

    expect(linksOf({ subjects: ['pledges'], query, scope: 'released' })).toEqual([
      '/api/public/exports/pledges.xlsx?area=A1&status=open&language=en',
      '/api/public/exports/pledges.csv?area=A1&status=open&language=en',
      '/api/public/exports/pledges.json?area=A1&status=open&language=en',
      '/api/public/exports/pledges.ndjson?area=A1&status=open&language=en',
    ]);
  });

  test('asks for what the reader may read where the page shows it', () => {
    const links = linksOf({ subjects: ['register'], scope: 'all' });

    expect(links).toEqual([
      '/api/exports/register.xlsx?language=en',
      '/api/exports/datapackage.json?language=en',
    ]);
  });

  test.each(languages)('offers first, in %s, the CSV that its spreadsheets divide', (language) => {
    const links = linksOf({ subjects: ['offers'], scope: 'released' }, language);
    const first = links.find((link) => link.includes('.csv')) ?? '';

    const expected = language === 'fr' || language === 'es' ? 'semicolon' : null;
    expect(new URL(first, 'https://a.example').searchParams.get('dialect')).toBe(expected);
  });

  test('leaves out a file that a filter of the page cannot narrow', () => {
    const links = linksOf({
      subjects: ['coverage', 'amounts', 'matches', 'pledges'],
      query: { edition: 'grf-2023', status: 'open' },
      scope: 'released',
    });

    const names = new Set(links.map((link) => /exports\/(\w+)\./.exec(link)?.[1]));
    expect([...names]).toEqual(['coverage', 'pledges']);
    expect(links[1]).toBe('/api/public/exports/coverage.csv?edition=grf-2023&language=en');
  });

  test('says of what is not public that it is confidential', () => {
    const said = (scope: Given['scope']) =>
      rendered(createElement(Downloads, { subjects: ['pledges'], scope }));

    expect(said('all')).toContain('keep it confidential');
    expect(said('released')).not.toContain('confidential');
  });
});
