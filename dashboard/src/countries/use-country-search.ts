/** The countries in the reader's language and order, and how one is found by any of its names. */
import { useMemo } from 'react';

import { countriesByName, type ShownCountry } from '#shared/vocabulary/country-names';
import { type CountrySearch, countrySearch } from '#shared/vocabulary/country-search';

import { useWords } from '../design/words-context.tsx';

export type Countries = {
  readonly all: readonly ShownCountry[];
  readonly search: CountrySearch;
  readonly textOf: (id: string) => string;
};

export const useCountrySearch = (): Countries => {
  const { language, compare } = useWords();
  return useMemo(() => {
    const all = countriesByName(language, compare);
    const texts = new Map(all.map(({ id, text }) => [id, text]));
    return { all, search: countrySearch(all), textOf: (id) => texts.get(id) ?? id };
  }, [language, compare]);
};
