/**
 * Countries and territories by ISO 3166-1 alpha-3 code, and the synthetic ones of load data.
 * Names and groups say nothing about the status of any territory. Heavy: import it only where names of countries are needed.
 */
import data from '../data/countries.json' with { type: 'json' };
import { findTerm } from './label.ts';
import type { Label } from './label.ts';
import { formerRegions, regions } from './regions.ts';
import type { FormerRegionId, RegionId } from './regions.ts';
import { isSyntheticCode } from './synthetic-country.ts';

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
  /** What is to be read with the name wherever it is explained. */
  readonly note?: Label;
  /** Why it has no region: said of every place without one. */
  readonly regionNote?: Label;
  readonly synthetic?: true;
};

/** UNHCR's list of regions has no row for some territories of the UN's list, and nobody guesses for it. */
const notInRegions: Label = {
  en: 'UNHCR’s list of regions does not name this territory.',
  fr: 'La liste des régions du HCR ne mentionne pas ce territoire.',
  es: 'La lista de regiones del ACNUR no menciona este territorio.',
  ar: 'لا تذكر قائمة مناطق المفوضية هذا الإقليم.',
};

/**
 * UNHCR's statistics join it with Serbia, under the resolution; ISO 3166 has no code for it, and XKX is the one that
 * the World Bank and the European Union use. In Europe as Serbia is.
 */
const kosovo: Country = {
  iso3: 'XKX',
  iso2: 'XK',
  label: {
    en: 'Kosovo (S/RES/1244 (1999))',
    fr: 'Kosovo (S/RES/1244 (1999))',
    es: 'Kosovo (S/RES/1244 (1999))',
    ar: 'كوسوفو (S/RES/1244 (1999))',
  },
  basis: 'UNHCR population statistics; user-assigned code',
  region2025: 'europe',
  regionBefore2025: 'europe',
  note: {
    en: 'References to Kosovo shall be understood to be in the context of Security Council resolution 1244 (1999).',
    fr: 'Toute référence au Kosovo s’entend dans le contexte de la résolution 1244 (1999) du Conseil de sécurité.',
    es: 'Toda referencia a Kosovo debe entenderse en el contexto de la resolución 1244 (1999) del Consejo de Seguridad.',
    ar: 'تُفهم الإشارات إلى كوسوفو في سياق قرار مجلس الأمن 1244 (1999).',
  },
};

const realCountries = data.map(
  ({ iso3, iso2, label, basis, ...row }: (typeof data)[number]): Country => {
    const region2025 = findTerm(regions, row.region2025 ?? '')?.id;
    const regionBefore2025 = findTerm(formerRegions, row.regionBefore2025 ?? '')?.id;
    return {
      iso3,
      iso2,
      label,
      basis,
      ...(row.m49 !== undefined && { m49: row.m49 }),
      ...(region2025 ? { region2025 } : { regionNote: notInRegions }),
      ...(regionBefore2025 && { regionBefore2025 }),
      ...(row.englishFallback && { englishFallback: true }),
    };
  },
);

/** Spread over the regions in turn, so that synthetic loads fill every region alike. */
const madeUp = Array.from({ length: 26 }, (_, n): Country => {
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
      ar: `بلد اصطناعي ${code}`,
    },
    basis: 'synthetic: user-assigned code',
    ...(region2025 && { region2025 }),
    ...(regionBefore2025 && { regionBefore2025 }),
    synthetic: true,
  };
});

const byName = (left: Country, right: Country): number => (left.iso3 < right.iso3 ? -1 : 1);

export const countries: readonly Country[] = [
  ...[...realCountries, kosovo].sort(byName),
  ...madeUp.filter(({ iso3 }) => isSyntheticCode(iso3)),
];
export const countryIds: readonly CountryId[] = countries.map((country) => country.iso3);

/** Also the made-up one of records of before Kosovo could be chosen. */
const byId = new Map([...madeUp, ...countries].map((country) => [country.iso3, country]));

export const findCountry = (id: string): Country | undefined => byId.get(id);
export const isCountryId = (id: string): boolean => countryIds.includes(id);
