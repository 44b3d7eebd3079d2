import { describe, expect, test } from 'vitest';

import { personaPage } from '#infra/local/sign-in/persona-page';
import { personas } from '#infra/local/sign-in/personas';
import { languages } from '#shared/vocabulary/label';

const page = (query: string): string => personaPage('/authorize', new URLSearchParams(query), []);
const languageOf = (html: string): string => /<html ([^>]*)>/.exec(html)?.[1] ?? '';

describe('the page on which a local run asks who signs in', () => {
  test.each(languages)('offers the same people in %s', (language) => {
    const html = page(`ui_locales=${language}`);
    const buttons = [...html.matchAll(/value="([\w-]+)">([^<]+)<small>([^<]+)/g)];

    expect(buttons.map(([, name]) => name)).toEqual(personas.map(({ name }) => name));
    expect(languageOf(html)).toBe(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  test('says the same thing in no two languages', () => {
    const texts = languages.flatMap((language) =>
      [...page(`ui_locales=${language}`).matchAll(/<(?:h1|p|small)>([^<]+)/g)].map(
        ([, text]) => text,
      ),
    );

    expect(new Set(texts).size).toBe(texts.length);
  });

  test.each([
    ['de fr-CA es', 'lang="fr" dir="ltr"'],
    ['de', 'lang="en" dir="ltr"'],
    ['', 'lang="en" dir="ltr"'],
    ['"><script>', 'lang="en" dir="ltr"'],
  ])('asked for %j, speaks what it can', (asked, language) => {
    const html = page(new URLSearchParams({ ui_locales: asked }).toString());

    expect(languageOf(html)).toBe(language);
    expect(html).not.toContain('<script');
  });
});
