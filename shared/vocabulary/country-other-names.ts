/** Usual, former and foreign names of countries besides those of `countries.ts`, and their adjectives in texts. */
import adjectives from '../data/country-adjectives.json' with { type: 'json' };
import otherNames from '../data/country-other-names.json' with { type: 'json' };
import type { CountryId } from './countries.ts';
import type { Label } from './label.ts';

export const otherNamesOfCountries: Readonly<Record<CountryId, readonly string[]>> = otherNames;

/** By which adjectives texts of each language speak of a country, parted by `;`: `word*` is any word that begins so. */
export const countryAdjectives: Readonly<Record<CountryId, Label>> = adjectives;
