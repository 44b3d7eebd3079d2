/** The cards of the dashboard, in their order on the page. */
export const cardNames = [
  'regions',
  'flow',
  'waiting',
  'types',
  'coveredTypes',
  'initiatives',
  'concentration',
  'countries',
  'editions',
] as const;

export type CardName = (typeof cardNames)[number];

/** As addresses and files name them. */
export const cardSlugs = {
  regions: 'coverage-by-region',
  types: 'pledges-and-offers-by-type',
  coveredTypes: 'coverage-by-type',
  waiting: 'open-needs-by-age',
  flow: 'from-asked-to-delivered',
  concentration: 'where-support-concentrates',
  countries: 'countries-that-ask',
  editions: 'change-between-forums',
  initiatives: 'by-initiative',
} as const satisfies Record<CardName, string>;
