/** Every vocabulary by name, the countries too, and the names of their entries. */
import { countries, findCountry } from './countries.ts';
import { findTerm, type Label, type Term } from './label.ts';
import { register } from './register.ts';

export const vocabularies = {
  ...register,
  countries: countries.map((country) => ({ id: country.iso3, ...country })),
} as const;

export type VocabularyName = keyof typeof vocabularies;

/** Undefined for an id that this release does not know. */
export const labelOf = (vocabulary: VocabularyName, id: string): Label | undefined => {
  if (vocabulary === 'countries') return findCountry(id)?.label;
  const terms: readonly Term[] = register[vocabulary];
  return findTerm(terms, id)?.label;
};
