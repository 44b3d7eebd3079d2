import { describe, expect, it } from 'vitest';

import { readDates } from '#shared/reading/values/dates';
import { type Language, languages } from '#shared/vocabulary/label';
import { rateOf } from '#tests/support/reading/sentence-rate';
import { sentencesIn } from '#tests/support/reading/sentences';

const first = (text: string, language: Language): unknown => {
  const { starts, ends } = readDates(text, language);
  return [starts.find(({ sure }) => sure)?.date ?? null, ends[0]?.date ?? null];
};

const rate = (language: Language, kind: 'dates' | 'dates-more'): number =>
  rateOf(
    `${kind} ${language}`,
    sentencesIn(language, kind),
    ({ start, end }) => [start ?? null, end ?? null],
    ({ text }) => first(text, language),
  );

describe('dates of made-up sentences', () => {
  it.each(languages)('are read, every one, in %s', (language) => {
    expect(rate(language, 'dates')).toBe(1);
  });

  it.each(languages)('are read in sentences of another make in %s', (language) => {
    expect(rate(language, 'dates-more')).toBeGreaterThanOrEqual(0.97);
  });
});

describe('a date', () => {
  it('stands where its words stand in the text', () => {
    const text = 'Œuvre commune : tout sera prêt d’ici la fin juin 2027, nous l’espérons.';
    const [end] = readDates(text, 'fr').ends;
    expect(text.slice(end?.start, end?.end)).toBe('fin juin 2027');
  });

  it('that is the most precise comes first', () => {
    const { ends } = readDates('The law is due by 2028. Its rules follow by 30 June 2029.', 'en');
    expect(ends.map(({ date }) => date)).toEqual(['2029-06-30', '2028']);
  });

  it('in a year may be a start too, but not surely', () => {
    expect(readDates('Two experts come in 2027.', 'en').starts).toMatchObject([
      { date: '2027', sure: false },
    ]);
  });

  it('of a year that lies back is background, as the caller sets it', () => {
    const text = 'The law is to be adopted by June 2025.';
    expect(readDates(text, 'en').ends).toEqual([]);
    expect(readDates(text, 'en', 2024).ends).toMatchObject([{ date: '2025-06' }]);
  });

  it('of a decree with a number is none', () => {
    expect(readDates('Le décret n° 2027-2028 le prévoit.', 'fr').ends).toEqual([]);
  });
});
