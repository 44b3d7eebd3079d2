/** What already supports the need of a pair: committed offers and other pledges with taken-up support, same area and country. */
import type { CountryId } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';

import { type Bucket, bucketOf } from '../records/bucket.ts';
import type { CodedPlaces } from '../records/place.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import { meets, type Pair } from './pair.ts';

/** The records that whoever reads may see around a need. */
export type Surroundings = {
  readonly pledges: readonly RecordFeatures[];
  readonly offers: readonly RecordFeatures[];
  /** False when there were more than were read: what was not seen cannot be ruled out. */
  readonly complete: boolean;
};

export const nothingAround: Surroundings = { pledges: [], offers: [], complete: false };

export type ExistingSupport = {
  readonly countries: readonly CountryId[];
  /** Ids of committed offers, and of pledges with taken-up support, that may do the same as the offer. */
  readonly duplicates: { readonly offers: readonly string[]; readonly pledges: readonly string[] };
  /** Nothing at all is taken up or committed; false where that is not known. */
  readonly none: boolean;
};

/** The countries that a need is for: those it names, or else its State's own. */
const countriesOf = (
  { partyCountry }: Pick<RecordFeatures, 'partyCountry'>,
  { countries, regions, anywhere }: CodedPlaces,
): readonly CountryId[] => {
  if (countries.length > 0) return countries;
  return anywhere || regions.length > 0 || partyCountry === null ? [] : [partyCountry];
};

/** Where to look for support of a pair's need. A record that names no place lies elsewhere, and is not looked for. */
export const bucketsAround = ({
  pledge,
  asked: { area, ...asked },
}: Pick<Pair, 'pledge' | 'asked'>): Bucket[] =>
  area === null
    ? []
    : [
        ...new Set(
          countriesOf(pledge, asked).map((country) =>
            bucketOf(area, regionOf(country) ?? 'not_stated'),
          ),
        ),
      ];

/** Topics that nobody stated may be the same. */
const mayBeAlike = (left: ComponentFeatures, right: ComponentFeatures): boolean =>
  left.topics.length === 0 || right.topics.length === 0 || meets(left.topics, right.topics);

const isServed = ({ status }: ComponentFeatures): boolean =>
  status === 'partly_met' || status === 'met' || status === 'delivered';

type Near = { readonly id: string; readonly component: ComponentFeatures };

export const existingSupport = (pair: Pair, around: Surroundings): ExistingSupport => {
  const { pledge, asked, offer } = pair;
  const countries = asked.area === null ? [] : countriesOf(pledge, asked);
  const near = (
    records: readonly RecordFeatures[],
    placesOf: (record: RecordFeatures, component: ComponentFeatures) => readonly CountryId[],
  ): readonly Near[] =>
    records.flatMap((record) =>
      record.components
        .filter((each) => each.area === asked.area && meets(countries, placesOf(record, each)))
        .map((component) => ({ id: record.id, component })),
    );
  const committed = near(
    around.offers.filter(({ active }) => active === false),
    (_, component) => component.countries,
  );
  const others = committed.filter(({ id }) => id !== offer.id);
  const needs = near(around.pledges, countriesOf).filter(
    ({ id, component }) => id !== pledge.id || component.id !== asked.id,
  );
  const alike = (found: readonly Near[]): readonly string[] => [
    ...new Set(found.filter(({ component }) => mayBeAlike(component, asked)).map(({ id }) => id)),
  ];
  const open = [asked, ...needs.map(({ component }) => component)];
  return {
    countries,
    duplicates: {
      offers: alike(others),
      pledges: alike(needs.filter(({ component }) => isServed(component))),
    },
    none:
      around.complete &&
      countries.length > 0 &&
      committed.length === 0 &&
      open.every(({ status }) => status === 'open'),
  };
};
