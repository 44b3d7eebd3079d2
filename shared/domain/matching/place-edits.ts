/** Edits of where: a place that an offer reaches, or one more that it names. */
import type { Pair } from './pair.ts';
import { type Edit, singleEdit } from './edit.ts';

/** A pledge is for its State's own country; one that no State owns may be for any that the offer names. */
const statedPlace = (pair: Pair): readonly Edit[] => {
  const { asked, given, pledge } = pair;
  if (asked.countries.length + asked.regions.length > 0) return [];
  const country = pledge.partyCountry ?? given.countries[0];
  if (country === undefined) return [];
  const component = { countries: [country], anywhere: false };
  return [singleEdit(pair, 'pledge', 'countries', { countries: [country] }, { component })];
};

export const otherPlaces = (pair: Pair): readonly Edit[] => {
  const { asked, given } = pair;
  const [country] = asked.countries;
  const [region] = asked.regions;
  const countries = country === undefined ? [] : [country];
  const regions = region === undefined ? [] : [region];
  const anywhere = { countries: [], regions: [], anywhere: true };
  return [
    ...statedPlace(pair),
    ...(country === undefined
      ? []
      : [
          singleEdit(
            pair,
            'offer',
            'countries',
            { countries },
            { component: { countries: [...given.countries, country], anywhere: false } },
          ),
        ]),
    ...(region === undefined
      ? []
      : [
          singleEdit(
            pair,
            'offer',
            'regions',
            { regions },
            { component: { regions: [...given.regions, region], anywhere: false } },
          ),
        ]),
    singleEdit(pair, 'offer', 'anywhere', {}, { component: anywhere }),
  ];
};
