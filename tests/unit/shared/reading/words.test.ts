import { describe, expect, test } from 'vitest';

import { normalise } from '#shared/reading/normalise';
import { formsOf, wordsOf } from '#shared/reading/words';

const plainWords = (text: string): readonly string[] =>
  wordsOf(normalise(text)).map(({ plain }) => plain);

const originals = (text: string): readonly string[] =>
  wordsOf(normalise(text)).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  test('have neither case nor accents, and are parted by apostrophes and hyphens', () => {
    expect(plainWords('L’Arriéré des demandes d’asile, œuvre commune: e-mail')).toEqual(
      'l arriere des demandes d asile oeuvre commune e mail'.split(' '),
    );
  });

  test('have one form of the Arabic letters that are written one for another', () => {
    expect(plainWords('إعادةُ النظر في شؤونـــ اللاجئين')).toEqual(
      plainWords('اعاده النظر فى شوون اللاجيين'),
    );
  });

  test('have digits of one kind, whichever they were written in', () => {
    expect(plainWords('٤٠ يوماً في ۲۰۲۷')).toEqual(['40', 'يوما', 'في', '2027']);
  });

  test('are found again in the original, with the marks upon their letters', () => {
    const text = 'Œuvre: «تدريبٌ» 𝐚 e\u0301te\u0301';

    expect(originals(text)).toEqual(['Œuvre', 'تدريبٌ', '𝐚', 'e\u0301te\u0301']);
  });
});

describe('forms of a word', () => {
  test('leave words of other scripts as they are', () => {
    expect(formsOf('liberal')).toEqual(['liberal']);
  });

  test.each([
    ['والتدريب', 'تدريب'],
    ['بالتدريب', 'تدريب'],
    ['فبالتدريب', 'تدريب'],
    ['للتدريب', 'تدريب'],
    ['للتدريب', 'التدريب'],
    ['للاجيين', 'لاجيين'],
    ['ولتدريب', 'تدريب'],
    ['سنطلب', 'نطلب'],
    ['كمترجم', 'مترجم'],
  ])('of %s are %s among others', (written, form) => {
    expect(formsOf(written)).toContain(form);
    expect(formsOf(written)[0]).toBe(written);
  });

  test('never shrink to a single letter', () => {
    expect(formsOf('ول')).toEqual(['ول']);
  });
});
