import { describe, expect, it } from 'vitest';

import { readWorkLanguages } from '#shared/reading/values/work-languages';
import { type Language, languages } from '#shared/vocabulary/label';
import { rateOf } from '#tests/support/reading/sentence-rate';
import { sentencesIn } from '#tests/support/reading/sentences';

const codesOf = (text: string, language: Language): readonly string[] =>
  readWorkLanguages(text, language)
    .map(({ code }) => code)
    .toSorted();

describe('languages of the work in made-up sentences', () => {
  describe.each(['work-languages', 'work-languages-more'] as const)('of %s', (file) => {
    it.each(languages)('are read in %s', (language) => {
      const rate = rateOf(
        `${file} ${language}`,
        sentencesIn(language, file),
        (sentence) => sentence.languages.toSorted(),
        ({ text }) => codesOf(text, language),
      );
      expect(rate).toBeGreaterThanOrEqual(0.95);
    });
  });
});

describe('a language of the work', () => {
  it('stands where its words stand in the text', () => {
    const text = 'L’œuvre se fera en français.';
    const [language] = readWorkLanguages(text, 'fr');
    expect(text.slice(language?.start, language?.end)).toBe('français');
  });

  it('is every one of a list of which one is said to be it', () => {
    expect(codesOf('We interpret from Somali, Amharic and Tigrinya.', 'en')).toEqual([
      'am',
      'so',
      'ti',
    ]);
  });

  it('is one that stands alone as a sentence', () => {
    expect(codesOf('Two experts. English and Swahili. Free of charge.', 'en')).toEqual([
      'en',
      'sw',
    ]);
  });

  it('is not the one of the text, nor of a nationality, nor one that is ruled out', () => {
    expect(codesOf('We train judges.', 'en')).toEqual([]);
    expect(codesOf('French officials will visit you.', 'en')).toEqual([]);
    expect(codesOf('Sessions are in English, not in French.', 'en')).toEqual(['en']);
  });
});
