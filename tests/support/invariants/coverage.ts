/** Both sets of coverage cells, counted anew from the records themselves, component by component. */
import { coverOf } from '#shared/domain/records/component-status';
import type { Component } from '#shared/domain/records/component';
import { emptyCell } from '#shared/domain/coverage/cell';
import type { StoredRecord } from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';
import type { World } from '#shared/domain/world';
import { isSameValue } from '#shared/domain/values/same-value';
import { statedOnOf } from '#shared/domain/records/stated-on';
import type { Audience } from '#shared/table/keys';
import { coverageKey, coveragePartition } from '#shared/table/derived-keys';
import { areaIds } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { regionOf } from '#shared/vocabulary/region-of';
import { coverageRegionIds } from '#shared/vocabulary/regions';

import type { Dump, HeldTruth, Violation } from './dump.ts';

/** One component in one place, with all that a cell counts of it. */
type Counted = {
  readonly kind: 'pledge' | 'offer';
  readonly cell: string;
  readonly recordId: string;
  readonly partyId: string;
  readonly type: string;
  readonly edition: string;
  readonly since: string;
  /** The time of the pledge by its source. */
  readonly stated: string | null;
  /** Every region of the component, in order: the first counts it for totals. */
  readonly places: readonly string[];
  readonly place: string;
  readonly isOpenOffer: boolean;
  readonly isSynthetic: boolean;
  readonly status: string;
  readonly measure: string | null;
  readonly amount: number;
  readonly covered: number;
};

const placesOf = ({ places }: Component): readonly string[] => {
  if (places.anywhere) return ['anywhere'];
  const ofCountries = places.countries.map((country) => regionOf(country) ?? 'not_stated');
  const all = new Set<string>([...places.regions, ...ofCountries]);
  if (all.size > 0) return [...all].sort();
  return [places.stated.length > 0 ? 'not_coded' : 'not_stated'];
};

const measureOf = ({ quantity }: Component): string | null =>
  quantity &&
  [quantity.unit, ...(quantity.currency ? [`:${quantity.currency}`] : []), '/', quantity.per].join(
    '',
  );

/** What one audience may count of a record: its version and its matches, or nothing. */
const versionFor = (world: World, audience: Audience, { record, released }: HeldTruth) => {
  if (audience === 'secretariat') {
    const counts = record.state === 'submitted' || record.state === 'accepted';
    return counts ? { version: record, matches: record.matches } : undefined;
  }
  if (!released || record.release === null || record.state === 'withdrawn') return undefined;
  if (record.synthetic !== (world === 'made_up')) return undefined;
  return { version: released, matches: record.matches.filter((match) => match.released) };
};

/** The forum's first day, or what the file's own words open with. */
const statedTimeOf = (record: StoredRecord): string | null => {
  const forum = editions.find(({ id }) => id === record.edition);
  return forum ? forum.start : (statedOnOf(record.provenance?.timeStated ?? null) ?? null);
};

/** Nothing agreed is a need only where somebody asked. */
const statusFor = (status: string, record: StoredRecord): string => {
  if (record.kind === 'offer' || status !== 'open') return status;
  if (record.supportRequested === null) return 'asking_not_stated';
  return record.supportRequested ? 'open' : 'not_asked';
};

const countedOf = (world: World, audience: Audience, truth: HeldTruth): readonly Counted[] => {
  const found = versionFor(world, audience, truth);
  if (!found) return [];
  const { version, matches } = found;
  return version.components.flatMap((component) => {
    const cover = coverOf(component, matches as readonly MatchLink[]);
    return component.area === null
      ? []
      : placesOf(component).map((place, _index, places) => ({
          kind: version.kind,
          cell: `${component.area}#${place}`,
          recordId: version.id,
          partyId: version.party.id,
          type: version.party.type ?? 'not_stated',
          edition: version.edition ?? 'not_stated',
          since: version.createdAt.slice(0, 10),
          isOpenOffer: version.kind === 'offer' && version.availability === 'open',
          isSynthetic: version.synthetic,
          stated: statedTimeOf(version),
          places,
          place,
          covered: cover.covered,
          status: statusFor(cover.status, version),
          measure: measureOf(component),
          amount: component.quantity?.max ?? 0,
        }));
  });
};

const statusesOf = (parts: readonly Counted[]) => {
  const count = (status: string) =>
    parts.filter((part) => part.kind === 'pledge' && part.status === status).length;
  return {
    open: count('open'),
    not_asked: count('not_asked'),
    asking_not_stated: count('asking_not_stated'),
    partly_met: count('partly_met'),
    met: count('met'),
    delivered: count('delivered'),
    not_stated: count('not_stated'),
  };
};

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

const componentsOf = (parts: readonly Counted[]) => {
  const offers = parts.filter(({ kind }) => kind === 'offer');
  return {
    pledgeComponents: statusesOf(parts),
    openOffers: offers.filter(({ isOpenOffer }) => isOpenOffer).length,
    committedOffers: offers.filter(({ isOpenOffer }) => !isOpenOffer).length,
    syntheticPledgeComponents: parts.filter((part) => part.kind === 'pledge' && part.isSynthetic)
      .length,
    syntheticOfferComponents: offers.filter(({ isSynthetic }) => isSynthetic).length,
  };
};

const countsOf = (parts: readonly Counted[]) => {
  const offers = parts.filter(({ kind }) => kind === 'offer');
  const pledges = parts.filter(({ kind }) => kind === 'pledge');
  const shared = (of: readonly Counted[]) => of.filter(({ places }) => places.length > 1).length;
  return {
    ...componentsOf(parts),
    pledgeRecords: distinct(pledges.map(({ recordId }) => recordId)).length,
    offerRecords: distinct(offers.map(({ recordId }) => recordId)).length,
    sharedPledgeComponents: shared(pledges),
    sharedOfferComponents: shared(offers),
    repeated: componentsOf(parts.filter(({ places, place }) => places[0] !== place)),
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const by = <Value>(
  parts: readonly Counted[],
  key: (part: Counted) => string | null,
  make: (parts: readonly Counted[]) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    distinct(parts.flatMap((part) => key(part) ?? [])).map((name) => [
      name,
      make(parts.filter((part) => key(part) === name)),
    ]),
  );

const percentOf = (part: number, whole: number): number =>
  part === whole ? 100 : Math.min(99, Math.max(1, Math.round((100 * part) / whole)));

const measuresOf = (parts: readonly Counted[]) => {
  const amounts = (kind: string, field: 'amount' | 'covered', of: readonly Counted[]) =>
    sum(of.filter((part) => part.kind === kind).map((part) => part[field]));
  return by(
    parts,
    ({ measure }) => measure,
    (of) => ({
      asked: amounts('pledge', 'amount', of),
      covered: amounts('pledge', 'covered', of),
      offered: amounts('offer', 'amount', of),
    }),
  );
};

export const cellFromScratch = (parts: readonly Counted[]) => {
  const offers = parts.filter(({ kind }) => kind === 'offer');
  const age = (wanted: string) => {
    const of = parts.filter(({ kind, status }) => kind === 'pledge' && status === wanted);
    const first = (times: readonly (string | null)[]) =>
      times.flatMap((time) => time ?? []).sort()[0] ?? null;
    return {
      stated: first(of.map(({ stated }) => stated)),
      inRegisterSince: first(of.map(({ since }) => since)),
    };
  };
  const givers = Object.values(
    by(
      offers,
      ({ partyId }) => partyId,
      (given) => given.length,
    ),
  );
  return {
    ...countsOf(parts),
    byStakeholderType: by(parts, ({ type }) => type, countsOf),
    byEdition: by(parts, ({ edition }) => edition, countsOf),
    measures: measuresOf(parts.filter(({ places }) => places.length === 1)),
    measuresOfSets: by(
      parts.filter(({ places, place }) => places.length > 1 && places[0] === place),
      ({ places, measure }) => (measure === null ? null : places.join('+')),
      measuresOf,
    ),
    ages: {
      open: age('open'),
      not_asked: age('not_asked'),
      asking_not_stated: age('asking_not_stated'),
    },
    givers: givers.length,
    largestGiverPercent: offers.length === 0 ? null : percentOf(Math.max(...givers), offers.length),
  };
};

const allCells = areaIds.flatMap((area) =>
  coverageRegionIds.map((place) => `${area}#${place}` as const),
);

export const checkCoverage = (
  { world, truths, find, under }: Dump,
  generation: string,
): readonly Violation[] =>
  (['secretariat', 'public'] as const).flatMap((audience) => {
    const parts = truths.flatMap((truth) => countedOf(world, audience, truth));
    const wrong = allCells.flatMap((cell) => {
      const held = find(coverageKey(generation, audience, cell))?.['cell'] ?? emptyCell;
      const should = cellFromScratch(parts.filter((part) => part.cell === cell));
      return isSameValue(held, should)
        ? []
        : [
            `Cell ${cell} (${audience}) says ${JSON.stringify(held)} instead of ${JSON.stringify(should)}`,
          ];
    });
    const others = under(coveragePartition(generation, audience)).filter(
      ({ SK }) => !(allCells as readonly string[]).includes(SK),
    );
    return [...wrong, ...others.map(({ PK, SK }) => `${PK} ${SK} is no cell`)];
  });
