/** The countries in the reader's language and order, and how one is found by any of its names. */
import { countriesByName } from '#shared/vocabulary/country-names';
import { type CountrySearch, countrySearch } from '#shared/vocabulary/country-search';

import './names-in-every-language.ts';
import type { Language } from '../i18n/language.ts';
import type { Words } from '../i18n/words.ts';
import { useWords } from '../i18n/words-context.tsx';

export type Countries = {
  readonly search: CountrySearch;
  readonly textOf: (id: string) => string;
};

const made = new Map<Language, Countries>();

/** Thousands of names, made ready once for all fields of a language. */
const countriesIn = ({ language, compare }: Words): Countries => {
  const known = made.get(language);
  if (known) return known;
  const all = countriesByName(language, compare);
  const texts = new Map(all.map(({ id, text }) => [id, text]));
  const countries = { search: countrySearch(all), textOf: (id: string) => texts.get(id) ?? id };
  made.set(language, countries);
  return countries;
};

export const useCountrySearch = (): Countries => countriesIn(useWords());
