/** What readers get before any script: the page of coverage in their language, with its figures, and what its script begins with. */
import { gzipSync } from 'node:zlib';

import { describe, expect, test } from 'vitest';

import { drawCoveragePage } from '#dashboard/app/draw-coverage-page';
import { firstStateElement } from '#dashboard/app/first-state';
import { directionOf, languages } from '#dashboard/i18n/language';
import type { DrawnPage, PublicFigures } from '#shared/contract/drawn-page';
import { readPageFiles } from '#shared/contract/page-files';
import { areaIds } from '#shared/vocabulary/areas';
import { coverageRegionIds } from '#shared/vocabulary/regions';

import { someCounts, someCoverage, someStakeholder } from '../some-coverage.ts';
import { inLanguage } from './rendered.ts';

const counted = someStakeholder({
  pledgeComponents: someCounts({ open: 11, not_asked: 5, partly_met: 2 }),
  openOffers: 9,
});
const everywhere = areaIds.flatMap((area) =>
  coverageRegionIds.map((region) => ({
    area,
    region,
    ...counted,
    byStakeholderType: { state: counted },
  })),
);

const figures: PublicFigures = {
  coverage: async () => someCoverage(everywhere),
  unpledged: async () => ({ count: 0, complete: true }),
};

const files = {
  script: '/assets/index-1.js',
  style: '/assets/index-2.css',
  preload: ['/assets/label-3.js'],
  words: Object.fromEntries(languages.map((each) => [each, `/assets/${each}-4.js`])),
} as DrawnPage['files'];

const drawn = (page: Partial<DrawnPage> = {}): Promise<string> =>
  drawCoveragePage({ language: 'en', search: '', world: 'real', files, figures, ...page });

const textOf = (page: string): string =>
  page.replaceAll(/<script.*?<\/script>/gs, '').replaceAll(/<[^>]*>/g, ' ');

describe.each(languages)('in %s', (language) => {
  const { say } = inLanguage[language];

  test('the page has its language, direction, title, figures and the words of its script', async () => {
    const page = await drawn({ language });

    expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}">`);
    expect(page).toContain(`<title>${say('coverage.title')} – `);
    expect(page).toContain(`href="/assets/${language}-4.js"`);
    expect(textOf(page)).toContain(say('coverage.title'));
    expect(page.match(/class="cell__number">11</g)).toHaveLength(everywhere.length);
  });
});

test('each link leads on in the language of the page, and each language links to the others', async () => {
  const page = await drawn({ language: 'ar', search: '?area=A3' });

  expect(page).toContain('href="/ar/matches"');
  for (const language of languages)
    expect(page).toContain(`hreflang="${language}" href="/${language}/?area=A3"`);
  expect(
    page
      .match(/href="\/(?!assets|api|icon|\?)[^"]*"/g)
      ?.filter((each) => !/"\/(en|fr|es|ar)\//.test(each)),
  ).toEqual([]);
});

test('the filters of an address are those of the page', async () => {
  const page = await drawn({ search: '?area=A3&status=open&nonsense=1' });

  expect(page).toMatch(/<option(?=[^>]* value="A3")[^>]* selected[ >]/);
  expect(page.match(/class="cell__number">/g)).toHaveLength(coverageRegionIds.length);
});

test('a made-up record says so before any script', async () => {
  expect(await drawn({ world: 'made_up' })).toContain('class="world-banner"');
  expect(await drawn()).not.toContain('class="world-banner"');
});

test('the script begins with what the page was drawn from, and no text ends the element that holds it', async () => {
  const [, text = ''] = /id="first-state">(.*?)<\/script>/s.exec(await drawn()) ?? [];
  expect(JSON.parse(text)).toEqual({
    world: 'real',
    answers: {
      getReleasedCoverage: { value: await figures.coverage(), etag: null },
      unpledged: { value: { count: 0, complete: true }, etag: null },
    },
  });

  const hostile = { value: '</script><script>alert(1)</script>', etag: null };
  const element = firstStateElement({ world: 'real', answers: { hostile } });
  expect(element.match(/<\/?script/g)).toHaveLength(2);
});

test('without word of its files the page is there, and asks for none', async () => {
  const page = await drawn({ files: undefined });

  expect(page).not.toMatch(/\/assets\//);
  expect(page).toContain('class="coverage"');
});

test.each([
  undefined,
  'no JSON',
  '{}',
  JSON.stringify({ ...files, script: '//example.org/x.js' }),
  JSON.stringify({ ...files, style: '/assets/x.css"><script>' }),
])('files that nobody should load are none: %s', (said) => {
  expect(readPageFiles(said)).toBeUndefined();
});

test('a full page in any language takes at most 20 KB on the line', async () => {
  for (const language of languages) {
    const bytes = gzipSync(await drawn({ language })).length;
    expect(bytes, `${language}: ${bytes} bytes`).toBeLessThan(20_480);
  }
});
