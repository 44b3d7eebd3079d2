/**
 * Countries and territories by ISO 3166-1 alpha-3 code, and the synthetic ones of load data.
 * Names and groups say nothing about the status of any territory. Heavy: import it only where names of countries are needed.
 */
import data from '../data/countries.json' with { type: 'json' };
import { findTerm } from './label.ts';
import type { Label } from './label.ts';
import { formerRegions, regions } from './regions.ts';
import type { FormerRegionId, RegionId } from './regions.ts';

/** Alpha-3, or for a synthetic country the two letters of its user-assigned code. Too many to be a union: `isCountryId` tells. */
export type CountryId = string;

export type Country = {
  readonly iso3: CountryId;
  readonly iso2: string;
  readonly label: Label;
  /** The list that the name is from. */
  readonly basis: string;
  readonly m49?: string;
  /** Absent for a territory that UNHCR's list lacks: a code can be valid and still have no region. */
  readonly region2025?: RegionId;
  readonly regionBefore2025?: FormerRegionId;
  /** The source has no name in some language, and the English one stands in. */
  readonly englishFallback?: true;
  readonly synthetic?: true;
};

const realCountries = data.map(
  ({ iso3, iso2, en, fr, es, ar, basis, ...row }: (typeof data)[number]): Country => {
    const region2025 = findTerm(regions, row.region2025 ?? '')?.id;
    const regionBefore2025 = findTerm(formerRegions, row.regionBefore2025 ?? '')?.id;
    return {
      iso3,
      iso2,
      label: { en, fr, es, ar },
      basis,
      ...(row.m49 !== undefined && { m49: row.m49 }),
      ...(region2025 && { region2025 }),
      ...(regionBefore2025 && { regionBefore2025 }),
      ...(row.englishFallback && { englishFallback: true }),
    };
  },
);

/** Spread over the regions in turn, so that synthetic loads fill every region alike. */
const syntheticCountries = Array.from({ length: 26 }, (_, n): Country => {
  const code = `X${String.fromCharCode(65 + n)}`;
  const region2025 = regions[n % regions.length]?.id;
  const former = formerRegions.filter((region) => region.became === region2025);
  const regionBefore2025 = former[Math.floor(n / regions.length) % former.length]?.id;
  return {
    iso3: code,
    iso2: code,
    label: {
      en: `Synthetic country ${code}`,
      fr: `Pays fictif ${code}`,
      es: `País ficticio ${code}`,
      ar: `بلد افتراضي ${code}`,
    },
    basis: 'synthetic: user-assigned code',
    ...(region2025 && { region2025 }),
    ...(regionBefore2025 && { regionBefore2025 }),
    synthetic: true,
  };
});

export const countries: readonly Country[] = [...realCountries, ...syntheticCountries];
export const countryIds: readonly CountryId[] = countries.map((country) => country.iso3);

const byId = new Map(countries.map((country) => [country.iso3, country]));

export const findCountry = (id: string): Country | undefined => byId.get(id);
export const isCountryId = (id: string): boolean => byId.has(id);
