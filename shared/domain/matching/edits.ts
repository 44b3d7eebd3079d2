/** Single edits of one side of a pair, each as the field of the form that it changes and the pair that comes of it. */
import type { CountryId } from '#shared/vocabulary/countries';

import type { RecordKind } from '../record.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import type { Pair } from './pair.ts';
import type { Values } from './reason-values.ts';

/** In the order of the form. */
export const changeFields = [
  'supportRequested',
  'languages',
  'topics',
  'supportTypes',
  'start',
  'end',
  'countries',
  'regions',
  'quantity',
  'matchesAtOnce',
  'anywhere',
  'exclusions',
  'availability',
  'validUntil',
  'area',
] as const;
export type ChangeField = (typeof changeFields)[number];

export type Edit = {
  readonly side: RecordKind;
  readonly field: ChangeField;
  /** What the field gains, or what it becomes. */
  readonly values: Values;
  readonly pair: Pair;
};

type Changed = {
  readonly record?: Partial<RecordFeatures>;
  readonly component?: Partial<ComponentFeatures>;
};

const changed = (pair: Pair, side: RecordKind, { record, component }: Changed): Pair =>
  side === 'pledge'
    ? { ...pair, pledge: { ...pair.pledge, ...record }, asked: { ...pair.asked, ...component } }
    : { ...pair, offer: { ...pair.offer, ...record }, given: { ...pair.given, ...component } };

const both: readonly RecordKind[] = ['pledge', 'offer'];

const sides = (pair: Pair, side: RecordKind) =>
  side === 'pledge'
    ? { own: pair.asked, other: pair.given, ownRecord: pair.pledge, otherRecord: pair.offer }
    : { own: pair.given, other: pair.asked, ownRecord: pair.offer, otherRecord: pair.pledge };

const edit = (
  pair: Pair,
  side: RecordKind,
  field: ChangeField,
  values: Values,
  change: Changed,
): Edit => ({ side, field, values, pair: changed(pair, side, change) });

export const askForSupport = (pair: Pair): readonly Edit[] => [
  edit(pair, 'pledge', 'supportRequested', {}, { record: { active: true } }),
];

export const openAgain = (pair: Pair): readonly Edit[] => [
  edit(pair, 'offer', 'availability', {}, { record: { active: true } }),
];

/** Confirmed by its party, with another day or without one. */
export const confirmAgain = (pair: Pair): readonly Edit[] => [
  edit(pair, 'offer', 'validUntil', {}, { record: { unconfirmed: false } }),
];

/** A component in the other side's area; topics belong to an area, so it starts without any. */
export const otherArea = (pair: Pair): readonly Edit[] =>
  both.flatMap((side) => {
    const { area } = sides(pair, side).other;
    if (area === null) return [];
    return edit(pair, side, 'area', { area }, { component: { area, topics: [] } });
  });

export const lessExcluded = (pair: Pair): readonly Edit[] =>
  both.map((side) => {
    const { ownRecord, otherRecord } = sides(pair, side);
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
    return edit(pair, side, 'exclusions', {}, { record });
  });

/** One day in common is enough. */
export const otherWindow = (pair: Pair): readonly Edit[] =>
  both.flatMap((side) => {
    const { own, other } = sides(pair, side);
    const start = own.start !== undefined && other.end !== undefined && other.end < own.start;
    const end = own.end !== undefined && other.start !== undefined && own.end < other.start;
    return [
      ...(start && other.end !== undefined
        ? [edit(pair, side, 'start', { date: other.end }, { component: { start: other.end } })]
        : []),
      ...(end && other.start !== undefined
        ? [edit(pair, side, 'end', { date: other.start }, { component: { end: other.start } })]
        : []),
    ];
  });

/** A pledge is for its State's own country; one that no State owns may be for any that the offer names. */
const statedPlace = (pair: Pair): readonly Edit[] => {
  const { asked, given, pledge } = pair;
  if (asked.countries.length + asked.regions.length > 0) return [];
  const country = pledge.partyCountry ?? given.countries[0];
  if (country === undefined) return [];
  const component = { countries: [country], anywhere: false };
  return [edit(pair, 'pledge', 'countries', { countries: [country] }, { component })];
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
          edit(
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
          edit(
            pair,
            'offer',
            'regions',
            { regions },
            { component: { regions: [...given.regions, region], anywhere: false } },
          ),
        ]),
    edit(pair, 'offer', 'anywhere', {}, { component: anywhere }),
  ];
};

/** One more than before, where there is an amount to raise. */
export const higherAmount = (pair: Pair, side: RecordKind): readonly Edit[] => {
  const { amount, measure } = sides(pair, side).own;
  if (amount === undefined) return [];
  const component = {
    amount: amount + 1,
    left: 1,
    ...(side === 'pledge' ? { status: 'partly_met' as const } : {}),
  };
  return [edit(pair, side, 'quantity', { amount: amount + 1, measure }, { component })];
};

/** One match more than run, where the offer can carry no other. */
const moreAtOnce = (pair: Pair): readonly Edit[] => {
  const { matchesAtOnce, live = 0 } = pair.offer;
  if (matchesAtOnce === undefined || live < matchesAtOnce) return [];
  const record = { matchesAtOnce: live + 1 };
  return [edit(pair, 'offer', 'matchesAtOnce', { atOnce: live + 1 }, { record })];
};

/** Whichever of the two the offer lacks; where it lacks both, no single edit helps. */
export const moreCapacity = (pair: Pair): readonly Edit[] => [
  ...higherAmount(pair, 'offer'),
  ...moreAtOnce(pair),
];

const without = <Value>(values: readonly Value[], held: readonly Value[]): readonly Value[] =>
  values.filter((value) => !held.includes(value));

/** What the other side names and this one does not, named too. */
export const more = (
  pair: Pair,
  side: RecordKind,
  field: 'topics' | 'supportTypes' | 'languages',
): readonly Edit[] => {
  const { own, other } = sides(pair, side);
  const added = without<string>(other[field], own[field]);
  if (added.length === 0) return [];
  const component = { [field]: [...own[field], ...added] };
  return [edit(pair, side, field, { [field]: added }, { component })];
};

/** As much as is still needed, in the measure of the need. */
export const wholeAmount = (pair: Pair): readonly Edit[] => {
  const { asked, given } = pair;
  const { left, measure } = asked;
  if (left === undefined || left <= 0) return [];
  const isSame =
    given.measure === measure && given.left !== undefined && given.amount !== undefined;
  const amount = isSame ? (given.amount ?? 0) + left - (given.left ?? 0) : left;
  const component = { amount, left, ...(measure === undefined ? {} : { measure }) };
  return [edit(pair, 'offer', 'quantity', { amount, measure }, { component })];
};
