/** The card of countries by region, in the order of their names: never ranked. Loads the countries. Pure. */
import { findCountry } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';
import { coverageRegions } from '#shared/vocabulary/regions';

import { listOfKind } from '../filters/list-of-figure.ts';
import type { Words } from '../i18n/words.ts';
import { countryPath } from '../navigation/pages.ts';
import type { CardFigure } from './card-figure.ts';
import { type CardSource, pledgedOf, pledgesUnit, servedOf, statusSeries } from './card-parts.ts';

export const countriesCard = (source: CardSource, words: Words): CardFigure => {
  const { say, label, compare } = words;
  const countries = source.figures.countries.filter((each) => pledgedOf(each) > 0);
  const asking = countries.filter((each) => each.pledgeComponents.open + servedOf(each) > 0);
  const rows = countries
    .map(({ country, pledgeComponents }) => ({
      id: country,
      label: label(
        findCountry(country)?.label ?? { en: country, fr: country, es: country, ar: country },
      ),
      values: pledgeComponents,
      lists: { ...listOfKind('pledge', source.filters), named: country },
      to: countryPath(country),
    }))
    .toSorted((left, right) => compare(left.label, right.label));
  return {
    name: 'countries',
    title: say('card.title.countries', {
      count: asking.length,
      none: asking.filter((each) => servedOf(each) === 0).length,
    }),
    unit: pledgesUnit(source, words),
    rowName: say('filter.country'),
    groupName: say('coverage.place'),
    series: statusSeries(words),
    groups: coverageRegions.flatMap((region) => {
      const here = rows.filter(({ id }) => (regionOf(id) ?? 'not_stated') === region.id);
      return here.length > 0 ? [{ id: region.id, label: label(region.label), rows: here }] : [];
    }),
    notes: [say('card.note.countries')],
  };
};
