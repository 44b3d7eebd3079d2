/** What `shared/data/countries.json` must be: the two published CSVs joined on the ISO alpha-3 code. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { formerRegions, regions } from '#shared/vocabulary/regions';

export const readCsv = (name: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../../../shared/data/${name}.csv`, import.meta.url)), {
    columns: true,
  });

/** UNHCR's file shortens one name of the older scheme. */
const idOfRegion = (list: readonly { id: string; label: { en: string } }[], name?: string) =>
  name === 'East and Horn of Africa'
    ? 'east-horn-africa-great-lakes'
    : list.find((region) => region.label.en === name)?.id;

export const deriveCountries = () => {
  const regionRows = new Map(readCsv('unhcr-regions').map((row) => [row['iso3'], row]));
  return readCsv('country-names').map(({ iso3, iso2, en, fr, es, ar, basis }) => {
    const row = regionRows.get(iso3);
    return {
      iso3,
      iso2,
      label: { en, fr: fr || en, es: es || en, ar: ar || en },
      basis,
      ...(row && {
        m49: row['m49'],
        region2025: idOfRegion(regions, row['region_2025']),
        regionBefore2025: idOfRegion(formerRegions, row['region_before_2025']),
      }),
      ...((!fr || !es || !ar) && { englishFallback: true }),
    };
  });
};
