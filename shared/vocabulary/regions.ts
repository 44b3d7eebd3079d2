/** UNHCR's regions as two dated schemes, so that a past report stays on the regions of its day. Members: `region-of.ts`. */
import { idsOf, notStated, notStatedLabel } from './label.ts';
import type { IdOf, Label, NonEmpty, Term } from './label.ts';

const asiaPacific = {
  id: 'asia-pacific',
  label: {
    en: 'Asia and the Pacific',
    fr: 'Asie et Pacifique',
    es: 'Asia y el Pacífico',
    ar: 'آسيا والمحيط الهادئ',
  },
} as const;
const europe = {
  id: 'europe',
  label: { en: 'Europe', fr: 'Europe', es: 'Europa', ar: 'أوروبا' },
} as const;
const mena = {
  id: 'mena',
  label: {
    en: 'Middle East and North Africa',
    fr: 'Moyen-Orient et Afrique du Nord',
    es: 'Oriente Medio y Norte de África',
    ar: 'الشرق الأوسط وشمال أفريقيا',
  },
} as const;
const americas = {
  id: 'americas',
  label: { en: 'The Americas', fr: 'Amériques', es: 'Las Américas', ar: 'الأمريكتان' },
} as const;
const westCentralAfrica = {
  id: 'west-central-africa',
  label: {
    en: 'West and Central Africa',
    fr: 'Afrique de l’Ouest et centrale',
    es: 'África Occidental y Central',
    ar: 'غرب ووسط أفريقيا',
  },
} as const;

const current = [
  asiaPacific,
  {
    id: 'eastern-southern-africa',
    label: {
      en: 'Eastern and Southern Africa',
      fr: 'Afrique de l’Est et australe',
      es: 'África Oriental y Meridional',
      ar: 'شرق أفريقيا والجنوب الأفريقي',
    },
  },
  europe,
  mena,
  americas,
  westCentralAfrica,
] as const satisfies NonEmpty<Term>;

export type RegionId = IdOf<typeof current>;
export const regions: NonEmpty<Term<RegionId>> = current;
export const regionIds = idsOf(regions);

/** `became` is the region of 2025 that holds most of its countries. COD, COG and MDV went elsewhere: convert by country. */
type Became = { readonly became: RegionId };

const former = [
  { ...asiaPacific, became: 'asia-pacific' },
  {
    id: 'east-horn-africa-great-lakes',
    label: {
      en: 'East and Horn of Africa and the Great Lakes',
      fr: 'Afrique de l’Est, Corne de l’Afrique et Grands Lacs',
      es: 'África Oriental, Cuerno de África y Grandes Lagos',
      ar: 'شرق أفريقيا والقرن الأفريقي والبحيرات الكبرى',
    },
    became: 'eastern-southern-africa',
  },
  { ...europe, became: 'europe' },
  { ...mena, became: 'mena' },
  {
    id: 'southern-africa',
    label: {
      en: 'Southern Africa',
      fr: 'Afrique australe',
      es: 'África Meridional',
      ar: 'الجنوب الأفريقي',
    },
    became: 'eastern-southern-africa',
  },
  { ...americas, became: 'americas' },
  { ...westCentralAfrica, became: 'west-central-africa' },
] as const satisfies NonEmpty<Term & Became>;

export type FormerRegionId = IdOf<typeof former>;
export type FormerRegion = Term<FormerRegionId> & Became;
export const formerRegions: NonEmpty<FormerRegion> = former;

/**
 * The exact day of the change is not public: UNHCR's statistics of June 2025 have the seven bureaux, those of November
 * 2025 the six regions. November counts as the first month of the new scheme because it is the first known to use it.
 */
export const regionSchemes = [
  {
    id: 'before-2025',
    label: {
      en: 'UNHCR regions until 2025 (seven)',
      fr: 'Régions du HCR jusqu’en 2025 (sept)',
      es: 'Regiones del ACNUR hasta 2025 (siete)',
      ar: 'مناطق المفوضية حتى عام 2025 (سبع مناطق)',
    },
    validTo: '2025-10',
    regions: formerRegions,
  },
  {
    id: '2025',
    label: {
      en: 'UNHCR regions since 2025 (six)',
      fr: 'Régions du HCR depuis 2025 (six)',
      es: 'Regiones del ACNUR desde 2025 (seis)',
      ar: 'مناطق المفوضية منذ عام 2025 (ست مناطق)',
    },
    validFrom: '2025-11',
    regions,
  },
] as const satisfies NonEmpty<Term & { readonly regions: NonEmpty<Term> }>;

export const anywhere = 'anywhere';

/** Said in words that no code stands for: stated, though nobody can count where. */
export const notCoded = 'not_coded';

/** What is no region: given for any region, said in words alone, or not stated. */
export const unboundedRegionIds = [anywhere, notCoded, notStated] as const;

export const coverageRegionIds = [...regionIds, ...unboundedRegionIds] as const;
export type CoverageRegionId = (typeof coverageRegionIds)[number];

/** Of the scheme of whichever day, once each. */
export type RegionOfAnyDay = FormerRegionId | CoverageRegionId;
export const regionsOfAnyDay: readonly RegionOfAnyDay[] = [
  ...new Set([...formerRegions.map(({ id }) => id), ...coverageRegionIds]),
];

export const coverageRegions: NonEmpty<Term<CoverageRegionId>> = [
  ...current,
  {
    id: anywhere,
    label: { en: 'Any region', fr: 'Toute région', es: 'Cualquier región', ar: 'أي منطقة' },
  },
  {
    id: notCoded,
    label: {
      en: 'Stated, not coded',
      fr: 'Précisée, non codée',
      es: 'Indicada, no codificada',
      ar: 'مذكورة وغير مرمّزة',
    },
  },
  { id: notStated, label: notStatedLabel },
];

export const coverageRegionLabel = (id: CoverageRegionId): Label =>
  coverageRegions.find((region) => region.id === id)?.label ?? notStatedLabel;
