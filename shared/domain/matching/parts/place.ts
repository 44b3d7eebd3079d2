import { sharedFrameworks } from '#shared/vocabulary/regional-frameworks';

import { type Pair, shared } from '../pair.ts';
import { type Reach, reachOf } from '../reach.ts';
import { placesShare, withoutCost } from '../readings/fit-and-apart.ts';
import { readValues } from '../readings/read-values.ts';
import type { Comparing, Part } from './part.ts';
import type { Share } from '../share.ts';

const statedShare = (
  reach: Reach,
  { asked, offer: { partyCountry: supporter } }: Pick<Pair, 'asked' | 'offer'>,
): Share => {
  if (reach === 'country') return { got: 10, of: 10 };
  const together = asked.countries.some(
    (country) => supporter !== null && sharedFrameworks(country, supporter).length > 0,
  );
  if (together) return { got: 9, of: 10 };
  if (reach === 'outside') return { got: 0, of: 10 };
  return reach === 'region' ? { got: 7, of: 10 } : 'unknown';
};

/** The share of a pair for which is known how far the offer reaches; unknown where what was read decides, or nothing. */
export const statedPlaceShare = (
  reach: Reach,
  pair: Pick<Pair, 'asked' | 'offer'>,
  { readings }: Pick<Comparing, 'readings'>,
): Share => {
  const stated = statedShare(reach, pair);
  return readings === null ? stated : withoutCost(stated);
};

const placeShare = (pair: Pair, comparing: Pick<Comparing, 'readings'>): Share => {
  const stated = statedPlaceShare(reachOf(pair), pair, comparing);
  return stated === 'unknown' && comparing.readings !== null ? placesShare(pair) : stated;
};

export const place = {
  label: { en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'المكان' },
  share: placeShare,
  values: (pair, { readings }) => {
    const { asked, given, offer } = pair;
    const { partyCountry } = offer;
    const frameworks = asked.countries.flatMap((country) =>
      partyCountry === null ? [] : sharedFrameworks(country, partyCountry),
    );
    return {
      reach: reachOf(pair),
      countries: shared(asked.countries, given.countries),
      frameworks: [...new Set(frameworks)],
      ...(readings && statedShare(reachOf(pair), pair) === 'unknown'
        ? readValues(pair, 'places', ({ regions }) => regions)
        : {}),
    };
  },
  judged: { with: 'place' },
} as const satisfies Part;
