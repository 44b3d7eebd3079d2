import { describe, expect, it } from 'vitest';

import { readPlaces } from '#shared/reading/values/places';
import { type Language, languages } from '#shared/vocabulary/label';
import { formerRegions } from '#shared/vocabulary/regions';
import { rateOf } from '#tests/support/reading/sentence-rate';
import { sentencesIn } from '#tests/support/reading/sentences';

/** A region of the former scheme is read as what became of it. */
const ofToday = (region: string): string =>
  formerRegions.find(({ id }) => id === region)?.became ?? region;

const rate = (language: Language): number =>
  rateOf(
    `places ${language}`,
    sentencesIn(language, 'places'),
    ({ countries, regions, anywhere }) => [
      countries.toSorted(),
      regions.map(ofToday).toSorted(),
      anywhere,
    ],
    ({ text }) => {
      const { countries, regions, anywhere } = readPlaces(text, language);
      const codes = (list: readonly { readonly code: string }[]): readonly string[] =>
        list.map(({ code }) => code).toSorted();
      return [codes(countries), codes(regions), anywhere !== null];
    },
  );

const countriesOf = (text: string, language: Language): readonly string[] =>
  readPlaces(text, language).countries.map(({ code }) => code);

describe('places of made-up sentences', () => {
  it.each(languages)('are read in %s', (language) => {
    expect(rate(language)).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a place', () => {
  it('stands where its words stand in the text', () => {
    const text = 'Une œuvre pour la République démocratique du Congo, et pour elle seule.';
    const [country] = readPlaces(text, 'fr').countries;
    expect(text.slice(country?.start, country?.end)).toBe('République démocratique du Congo');
  });

  it('is not one from where people have fled', () => {
    expect(countriesOf('Refugees from Sudan are heard in Chad.', 'en')).toEqual(['TCD']);
    expect(countriesOf('Refugees from Sudan and Eritrea reach Chad.', 'en')).toEqual(['TCD']);
    expect(countriesOf('Los refugiados de Siria llegan al Líbano.', 'es')).toEqual(['LBN']);
  });

  it('is not one that is excluded, nor what is listed with it', () => {
    expect(countriesOf('We work in Kenya, except in Libya and Egypt.', 'en')).toEqual(['KEN']);
  });

  it('is not Mali where help is financial', () => {
    expect(countriesOf('نحتاج إلى دعم مالي وتقني.', 'ar')).toEqual([]);
    expect(countriesOf('نعمل في مالي.', 'ar')).toEqual(['MLI']);
  });

  it('is not a verb that is spelt like a country', () => {
    expect(countriesOf('Los jueces irán a la capital.', 'es')).toEqual([]);
  });

  it('of an adjective needs a body that it describes', () => {
    expect(countriesOf('We second judges to the Kenyan tribunal.', 'en')).toEqual(['KEN']);
    expect(countriesOf('We advise Kenyan refugees.', 'en')).toEqual([]);
  });

  it('is none where its adjective is the name of a language', () => {
    expect(countriesOf('Asesoría en inglés y francés a las oficinas de Haití.', 'es')).toEqual([
      'HTI',
    ]);
  });

  it('of the party itself counts in a pledge and not in an offer', () => {
    const read = (counts: boolean): readonly string[] =>
      readPlaces('Officers of Kenya visit Uganda.', 'en', {
        country: 'KEN',
        counts,
      }).countries.map(({ code }) => code);
    expect(read(true)).toEqual(['KEN', 'UGA']);
    expect(read(false)).toEqual(['UGA']);
  });

  it('of a group is each region of its members, by their share', () => {
    const { groups, regions } = readPlaces('The roster is open to SADC.', 'en');
    expect(groups).toMatchObject([{ code: 'sadc' }]);
    expect(regions.map(({ code }) => code)).toEqual([
      'eastern-southern-africa',
      'west-central-africa',
    ]);
    expect(regions[0]?.share).toBeGreaterThan(regions[1]?.share ?? 1);
  });

  it('anywhere is not any State of a region', () => {
    expect(readPlaces('Any State of West Africa may apply.', 'en').anywhere).toBeNull();
    expect(readPlaces('Any State may apply.', 'en').anywhere).not.toBeNull();
  });
});
