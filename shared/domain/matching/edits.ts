/** Edits that let a pair pass a gate, or that give it what the other side names. */
import type { CountryId } from '#shared/vocabulary/countries';

import type { RecordKind } from '../records/record.ts';
import type { Pair } from './pair.ts';
import { bothKinds, type Edit, singleEdit, sidesOfPair } from './edit.ts';

export const askForSupport = (pair: Pair): readonly Edit[] => [
  singleEdit(pair, 'pledge', 'supportRequested', {}, { record: { active: true } }),
];

export const openAgain = (pair: Pair): readonly Edit[] => [
  singleEdit(pair, 'offer', 'availability', {}, { record: { active: true } }),
];

/** Confirmed by its party, with another day or without one. */
export const confirmAgain = (pair: Pair): readonly Edit[] => [
  singleEdit(pair, 'offer', 'validUntil', {}, { record: { unconfirmed: false } }),
];

/** A component in the other side's area; topics belong to an area, so it starts without any. */
export const otherArea = (pair: Pair): readonly Edit[] =>
  bothKinds.flatMap((side) => {
    const { area } = sidesOfPair(pair, side).other;
    if (area === null) return [];
    return singleEdit(pair, side, 'area', { area }, { component: { area, topics: [] } });
  });

export const lessExcluded = (pair: Pair): readonly Edit[] =>
  bothKinds.map((side) => {
    const { ownRecord, otherRecord } = sidesOfPair(pair, side);
    const { partyId, partyCountry, partners = [] } = otherRecord;
    const parties = [partyId, ...partners.map(({ id }) => id)];
    const places: readonly (CountryId | null)[] = [
      partyCountry,
      ...partners.map(({ country }) => country),
      ...(side === 'offer' ? pair.asked.countries : []),
    ];
    const record = {
      excludedPartyIds: ownRecord.excludedPartyIds.filter((id) => !parties.includes(id)),
      excludedCountries: ownRecord.excludedCountries.filter((id) => !places.includes(id)),
    };
    return singleEdit(pair, side, 'exclusions', {}, { record });
  });

/** One day in common is enough. */
export const otherWindow = (pair: Pair): readonly Edit[] =>
  bothKinds.flatMap((side) => {
    const { own, other } = sidesOfPair(pair, side);
    const start = own.start !== undefined && other.end !== undefined && other.end < own.start;
    const end = own.end !== undefined && other.start !== undefined && own.end < other.start;
    return [
      ...(start && other.end !== undefined
        ? [
            singleEdit(
              pair,
              side,
              'start',
              { date: other.end },
              { component: { start: other.end } },
            ),
          ]
        : []),
      ...(end && other.start !== undefined
        ? [
            singleEdit(
              pair,
              side,
              'end',
              { date: other.start },
              { component: { end: other.start } },
            ),
          ]
        : []),
    ];
  });

const without = <Value>(values: readonly Value[], held: readonly Value[]): readonly Value[] =>
  values.filter((value) => !held.includes(value));

/** What the other side names and this one does not, named too. */
export const more = (
  pair: Pair,
  side: RecordKind,
  field: 'topics' | 'supportTypes' | 'languages',
): readonly Edit[] => {
  const { own, other } = sidesOfPair(pair, side);
  const added = without<string>(other[field], own[field]);
  if (added.length === 0) return [];
  const component = { [field]: [...own[field], ...added] };
  return [singleEdit(pair, side, field, { [field]: added }, { component })];
};
