import { languages } from '#shared/vocabulary/label';
import { isSyntheticCode } from '#shared/vocabulary/synthetic-country';

import { expect, test } from 'vitest';
import { countries, countryIds, findCountry, isCountryId } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';
import { regionalFrameworks, sharedFrameworks } from '#shared/vocabulary/regional-frameworks';
import { formerRegions, regionIds, regions } from '#shared/vocabulary/regions';
import { readCsv } from './derive-countries.ts';

const english = (list: readonly { id: string; label: { en: string } }[], id?: string) =>
  list.find((region) => region.id === id)?.label.en;

test('every country of the published list has its region under both schemes', () => {
  const rows = readCsv('unhcr-regions');

  for (const { iso3 = '', region_2025, region_before_2025 = '' } of rows) {
    expect([iso3, english(regions, regionOf(iso3))]).toEqual([iso3, region_2025]);
    expect(english(formerRegions, regionOf(iso3, 'before-2025'))).toContain(region_before_2025);
  }
  expect(rows).toHaveLength(227);
});

test.each([
  ['COG', 'southern-africa', 'west-central-africa'],
  ['COD', 'southern-africa', 'west-central-africa'],
  ['MDV', 'southern-africa', 'asia-pacific'],
  ['SDN', 'east-horn-africa-great-lakes', 'eastern-southern-africa'],
  ['ZMB', 'southern-africa', 'eastern-southern-africa'],
  ['TUR', 'europe', 'europe'],
  ['MRT', 'mena', 'mena'],
] as const)('%s was in %s and is in %s', (iso3, before, now) => {
  expect(regionOf(iso3, 'before-2025')).toBe(before);
  expect(regionOf(iso3)).toBe(now);
});

test('only three countries went elsewhere than the rest of their former region', () => {
  const elsewhere = countries.filter(
    ({ region2025, regionBefore2025 }) =>
      formerRegions.find(({ id }) => id === regionBefore2025)?.became !== region2025,
  );

  expect(elsewhere.map(({ iso3 }) => iso3)).toEqual(['COD', 'COG', 'MDV']);
});

test('codes are those of ISO, not those of UNHCR', () => {
  expect(findCountry('AUS')?.label.en).toBe('Australia');
  expect(findCountry('ARE')?.label.en).toBe('United Arab Emirates');
  expect(findCountry('MAR')?.label.en).toBe('Morocco');
});

test('a name missing in the source stands in English and is marked', () => {
  const { en, fr, es, ar } = findCountry('TWN')?.label ?? {};

  expect([fr, es, ar]).toEqual([en, en, en]);
  expect(
    countries.filter(({ englishFallback }) => englishFallback).map(({ iso3 }) => iso3),
  ).toEqual(['TWN']);
});

test('a valid code can have no region', () => {
  expect(isCountryId('ALA')).toBe(true);
  expect(regionOf('ALA')).toBeUndefined();
  expect(regionOf('ZZZ')).toBeUndefined();
});

test('M49 codes keep their leading zeros', () => {
  expect(findCountry('AFG')?.m49).toBe('004');
});

test('synthetic countries are labelled so in every language and fill every region', () => {
  const synthetic = countries.filter((country) => country.synthetic);

  expect(synthetic.map(({ iso3 }) => iso3).join(' ')).toMatch(/^XA XB .* XJ XL .* XY XZ$/);
  expect(synthetic).toHaveLength(25);
  expect(new Set(synthetic.map(({ region2025 }) => region2025)).size).toBe(regionIds.length);
  expect(new Set(synthetic.map(({ regionBefore2025 }) => regionBefore2025)).size).toBe(7);
  expect(findCountry('XA')?.label.en).toBe('Synthetic country XA');
});

test('no published country uses a code kept for synthetic ones', () => {
  const published = countries.filter(({ synthetic }) => !synthetic);

  expect(
    published.filter(({ iso2, iso3 }) => isSyntheticCode(iso2) || isSyntheticCode(iso3)),
  ).toEqual([]);
  expect(published.filter(({ iso2 }) => iso2.startsWith('X')).map(({ iso3 }) => iso3)).toEqual([
    'XKX',
  ]);
});

test('the members of regional frameworks are known countries, each named once', () => {
  for (const { members } of regionalFrameworks) {
    expect(countryIds).toEqual(expect.arrayContaining([...members]));
    expect(new Set(members).size).toBe(members.length);
  }
});

test.each([
  ['MEX', 'CRI', ['mirps', 'quito-process']],
  ['KEN', 'UGA', ['igad', 'eac']],
  ['FRA', 'NER', []],
  ['FRA', 'FRA', []],
] as const)('%s and %s share %j', (one, other, shared) => {
  expect(sharedFrameworks(one, other)).toEqual(shared);
});

test('every place of the published lists has a region or says why not', () => {
  const silent = countries.filter(({ region2025, regionNote }) => !region2025 === !regionNote);
  const listed = new Set(countries.map(({ iso3 }) => iso3));

  expect(silent).toEqual([]);
  for (const file of ['unhcr-regions', 'country-names'])
    expect(readCsv(file).filter(({ iso3 = '' }) => !listed.has(iso3))).toEqual([]);
  for (const { iso3 } of readCsv('unhcr-regions')) expect(regionOf(iso3 ?? '')).toBeDefined();
});

test('Kosovo is a place of Europe with its note, and its letters stand for no made-up country', () => {
  expect(findCountry('XKX')).toMatchObject({ region2025: 'europe', iso2: 'XK' });
  for (const language of languages) {
    expect(findCountry('XKX')?.label[language]).toContain('1244');
    expect(findCountry('XKX')?.note?.[language]).toContain('1244 (1999)');
  }
  expect(isSyntheticCode('XK')).toBe(false);
  expect(isCountryId('XK')).toBe(false);
});
