import { expect, test } from 'vitest';

import { wordsIn } from '#dashboard/i18n/words';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { areaText } from '#dashboard/records/area-text';
import { componentFacts } from '#dashboard/records/component-facts';
import { type Component, componentSchema } from '#shared/domain/records/component';

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

test.each([
  ['en', 'Stated, not coded'],
  ['fr', 'Précisé, non codé'],
  ['es', 'Indicado, no codificado'],
  ['ar', 'مذكور وغير مرمَّز'],
] as const)('what words alone say is told as stated and not coded: in %s', (language, notCoded) => {
  const component: Component = {
    ...aComponentIn(),
    topicsInWords: ['Family tracing'],
    supportTypes: ['training'],
    supportTypesInWords: ['juggling'],
    places: { countries: [], regions: [], anywhere: false, stated: ['to be chosen'] },
  };
  const words = wordsIn(language, catalogues[language] as typeof englishScreens);
  const said = new Map(componentFacts(component, words).map(({ key, text }) => [key, text]));

  expect(said.get('field.topics')).toBe(notCoded);
  expect(said.get('fact.asStated.topics')).toBe('Family tracing');
  expect(said.get('fact.places')).toBe(notCoded);
  // Words beside a code count for nothing.
  expect(said.get('fact.support')).not.toBe(notCoded);
  expect(said.get('fact.asStated.supportTypes')).toBe('juggling');
  expect(areaText({ ...component, area: null }, words)).toBe(words.say('record.noArea'));
  const inWords = { ...component, area: null, areaInWords: ['Rescue at sea'] };
  expect(areaText(inWords, words)).toBe(words.say('record.areaNotCoded'));
});
