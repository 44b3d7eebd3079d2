/** Synthetic features for load: a fixed seed gives the same records every time. Country codes are real codes, records are not. */
import { componentFields } from '#shared/domain/fields/component-fields';
import { postedOf } from '#shared/domain/fields/posted';
import { recordFields } from '#shared/domain/fields/record-fields';
import { areaIds } from '#shared/vocabulary/areas';
import { countries } from '#shared/vocabulary/countries';
import { regionIds } from '#shared/vocabulary/regions';
import { topicsOfArea } from '#shared/vocabulary/topics';
import type { ComponentFeatures, RecordFeatures } from '#shared/domain/matching/features';

/** Mulberry32: small, fast, and good enough to spread records. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const places = countries
  .filter(({ region2025, synthetic }) => region2025 !== undefined && !synthetic)
  .slice(0, 195);
const kinds = [
  'training',
  'secondment',
  'equipment',
  'financial',
  'research',
  'legal-aid',
] as const;
const languages = ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const;
const traditions = ['civil-law', 'common-law', 'mixed'] as const;
const caseloads = ['under_1000', '1000_9999', '10000_99999', '100000_or_more'] as const;
const measures = ['days/once', 'hours/once', 'hours/year'] as const;
const topicsInUse = 6;

export const syntheticRecord = (
  kind: 'pledge' | 'offer',
  number: number,
  random: () => number,
): RecordFeatures => {
  const pick = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const some = <Value>(values: readonly Value[], most: number): readonly Value[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(values))),
  ];
  const area = pick(areaIds);
  const year = 2019 + Math.floor(random() * 8);
  const home = pick(places).iso3;
  const scope = random();
  const located: Pick<ComponentFeatures, 'countries' | 'regions' | 'anywhere'> =
    kind === 'pledge'
      ? { countries: [home], regions: [], anywhere: false }
      : scope < 0.2
        ? { countries: [], regions: [], anywhere: true }
        : scope < 0.5
          ? { countries: [], regions: some(regionIds, 2), anywhere: false }
          : { countries: some(places, 5).map(({ iso3 }) => iso3), regions: [], anywhere: false };
  const amount = 1 + Math.floor(random() * 50);
  const component: ComponentFeatures = {
    id: 'c1',
    area,
    ...postedOf(componentFields, {
      topics: some(
        topicsOfArea(area)
          .slice(0, topicsInUse)
          .map(({ id }) => id),
        3,
      ),
      supportTypes: some(kinds, 2),
      languages: some(languages, 2),
    }),
    ...located,
    inWords: undefined,
    start: `${year}-01-01`,
    end: `${year + 3}-12-31`,
    conditional: false,
    ...(random() < 0.7 ? { measure: pick(measures), amount, left: amount } : {}),
    status: 'open',
  };
  return {
    kind,
    id: `${kind[0]}${String(number).padStart(15, '0')}`,
    version: 1,
    accepted: true,
    active: true,
    partyId: `party${Math.floor(random() * 400)}`,
    partyType: 'state',
    partyCountry: kind === 'pledge' ? home : pick(places).iso3,
    excludedPartyIds: [],
    excludedCountries: [],
    ...postedOf(recordFields, {
      legalFrameworks: [],
      legalTradition: pick(traditions),
      caseload: pick(caseloads),
      edition: null,
    }),
    since: '2026-01-01',
    matched: [],
    components: [component],
  } as RecordFeatures;
};

export const syntheticRecords = (
  kind: 'pledge' | 'offer',
  count: number,
  seed = 1,
): readonly RecordFeatures[] => {
  const random = seededRandom(seed + (kind === 'offer' ? 7919 : 0));
  return Array.from({ length: count }, (_, number) => syntheticRecord(kind, number, random));
};
