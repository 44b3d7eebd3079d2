import { expect, test } from 'vitest';

import { wordsIn } from '#dashboard/i18n/words';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { componentFacts } from '#dashboard/records/component-facts';
import { type Component, componentSchema } from '#shared/domain/component';

const aComponentIn = (...countries: readonly string[]): Component => ({
  ...componentSchema.parse({ text: 'A text', area: 'A1' }),
  id: 'c1',
  places: { countries: [...countries], regions: [], anywhere: false, stated: [] },
});

const catalogues = {
  en: englishScreens,
  fr: frenchScreens,
  es: spanishScreens,
  ar: arabicScreens,
} as const;
const noteIn = (language: keyof typeof catalogues, ...countries: readonly string[]) =>
  componentFacts(
    aComponentIn(...countries),
    wordsIn(language, catalogues[language] as typeof englishScreens),
  ).find(({ key }) => key === 'fact.placeNotes')?.text;

test('a country without a region says why, and one whose name has a note says it, where a record names them', () => {
  expect(noteIn('en', 'KEN', 'PCN')).toBe(
    'Pitcairn: UNHCR’s list of regions does not name this territory.',
  );
  expect(noteIn('en', 'XKX')).toMatch(/^Kosovo .*: References to Kosovo/);
  expect(noteIn('en', 'KEN', 'NER')).toBeUndefined();
});

test.each([
  ['fr', /liste des régions du HCR/],
  ['es', /lista de regiones del ACNUR/],
  ['ar', /قائمة مناطق المفوضية/],
] as const)('and so in %s', (language, note) => {
  expect(noteIn(language, 'PCN')).toMatch(note);
});
