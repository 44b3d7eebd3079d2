import { describe, expect, it } from 'vitest';

import { countriesByName } from '#shared/vocabulary/country-names';
import { countrySearch } from '#shared/vocabulary/country-search';
import { findCountry } from '#shared/vocabulary/countries';
import { languages } from '#shared/vocabulary/label';

import otherNames from '../../../shared/data/country-other-names.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };

const searchIn = (language: (typeof languages)[number]) =>
  countrySearch(countriesByName(language, new Intl.Collator(language).compare));

describe.each(languages)('for a reader of %s', (language) => {
  const search = searchIn(language);

  it('each name that people use finds its country first', () => {
    const wrong = Object.entries(names).flatMap(([name, id]) => {
      const [first] = search(name);
      return first?.id === id ? [] : [`${name} → ${first?.id ?? 'nothing'}, not ${id}`];
    });

    expect(wrong).toEqual([]);
  });

  it('each name that is shown finds its country first', () => {
    const shown = countriesByName(language, new Intl.Collator(language).compare);
    const wrong = shown.filter(({ id, text }) => search(text)[0]?.id !== id);

    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['Ivory Coast', 'ISL'],
    ['Swaziland', 'SWE'],
    ['Burma', 'BFA'],
    ['DR Congo', 'PRK'],
    ['Kosovo', 'KAZ'],
    ['Palestine', 'PLW'],
    ['Moldova', 'MCO'],
    ['Tanzania', 'TWN'],
  ])('%s never offers %s', (name, wrong) => {
    expect(search(name).map(({ id }) => id)).not.toContain(wrong);
  });

  it.each(['Atlantis', 'xyz', '…', ' ', 'Republic of Nowhere'])('"%s" finds nothing', (name) => {
    expect(search(name)).toEqual([]);
  });
});

describe('a name', () => {
  const search = searchIn('en');

  it('that is written to its end is told from one that only begins so', () => {
    expect(search('Niger').map(({ id, whole }) => `${id} ${whole}`)).toEqual([
      'NER true',
      'NGA false',
    ]);
  });

  it('that several countries share shows each of them', () => {
    const found = search('Congo').map(({ id }) => id);

    expect(found.slice(0, 2)).toEqual(['COG', 'COD']);
  });

  it('is told with the country that it found', () => {
    expect(search('burma')[0]).toEqual({ id: 'MMR', by: 'Burma', whole: true });
  });

  it('of the list of other names belongs to a country that there is', () => {
    expect(Object.keys(otherNames).filter((id) => !findCountry(id))).toEqual([]);
  });
});
