/** The region of a country under a scheme. Apart from `regions.ts` because it loads every country. */
import { findCountry } from './countries.ts';
import type { FormerRegionId, RegionId } from './regions.ts';

export function regionOf(iso3: string, scheme?: '2025'): RegionId | undefined;
export function regionOf(iso3: string, scheme: 'before-2025'): FormerRegionId | undefined;
export function regionOf(
  iso3: string,
  scheme: '2025' | 'before-2025' = '2025',
): RegionId | FormerRegionId | undefined {
  const country = findCountry(iso3);
  return scheme === '2025' ? country?.region2025 : country?.regionBefore2025;
}
