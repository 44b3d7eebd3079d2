/**
 * Coverage cells as they lay before they knew whether support was asked for. They are read as far as they go until they
 * are written anew, by the next change in their place or by verification: what was called open then is "not stated
 * whether asked", since nobody may be said to ask; ages were days of arrival; nothing says which components other
 * cells count.
 */
import { agesOf } from '../domain/coverage/ages.ts';
import type { CellContent, CellCounts } from '../domain/coverage/cell.ts';
import { noComponents, statusCountsOf } from '../domain/coverage/counts.ts';
import type { Measures } from '../domain/coverage/measure-totals.ts';
import { totalsFrom, wholeOf } from './packed-cell.ts';
import { unpackCounts, unpackMap } from './packed-counts.ts';

type OlderStatuses = {
  readonly open: number;
  readonly partly_met: number;
  readonly met: number;
  readonly delivered: number;
  readonly not_stated: number;
};

type OlderCounts = {
  readonly pledgeRecords?: number;
  readonly pledgeComponents: OlderStatuses;
  readonly offerRecords?: number;
  readonly openOffers: number;
  readonly committedOffers: number;
};

const countsFrom = (counts: OlderCounts): CellCounts => {
  const { open, ...others } = counts.pledgeComponents;
  const found = { ...others, asking_not_stated: open } as Readonly<Record<string, number>>;
  return {
    pledgeComponents: statusCountsOf((status) => found[status] ?? 0),
    openOffers: counts.openOffers,
    committedOffers: counts.committedOffers,
    syntheticPledgeComponents: 0,
    syntheticOfferComponents: 0,
    pledgeRecords: counts.pledgeRecords ?? 0,
    offerRecords: counts.offerRecords ?? 0,
    sharedPledgeComponents: 0,
    sharedOfferComponents: 0,
    repeated: noComponents,
  };
};

type OlderCell = {
  readonly byStakeholderType: Readonly<Record<string, OlderCounts>>;
  readonly byEdition: Readonly<
    Record<string, { readonly pledgeComponents: OlderStatuses; readonly offerComponents: number }>
  >;
  readonly measures: Measures;
  readonly oldestOpen: string | null;
  readonly givers: number;
  readonly largestGiverPercent: number | null;
};

export const cellFromOlder = (older: OlderCell): CellContent => {
  const byStakeholderType = Object.fromEntries(
    Object.entries(older.byStakeholderType).map(([name, counts]) => [name, countsFrom(counts)]),
  );
  return {
    ...wholeOf(Object.values(byStakeholderType)),
    byStakeholderType,
    byEdition: Object.fromEntries(
      Object.entries(older.byEdition).map(([name, { pledgeComponents, offerComponents }]) => [
        name,
        countsFrom({ pledgeComponents, openOffers: offerComponents, committedOffers: 0 }),
      ]),
    ),
    measures: older.measures,
    measuresOfSets: {},
    ages: agesOf((status) => ({
      stated: null,
      inRegisterSince: status === 'asking_not_stated' ? older.oldestOpen : null,
    })),
    givers: older.givers,
    largestGiverPercent: older.largestGiverPercent,
  };
};

const statusesFrom = (count: (place: number) => number, first: number): OlderStatuses => ({
  open: count(first),
  partly_met: count(first + 1),
  met: count(first + 2),
  delivered: count(first + 3),
  not_stated: count(first + 4),
});

/** The packed form of that time. */
export const cellFromOlderPacked = (packed: readonly unknown[]): CellContent => {
  const [types, editions, measures, oldestOpen, givers, largestGiverPercent] = packed as readonly [
    string,
    string,
    string,
    string | null,
    number,
    number | null,
  ];
  return cellFromOlder({
    byStakeholderType: unpackMap(types, (text) => {
      const count = unpackCounts(text);
      return {
        offerRecords: count(0),
        openOffers: count(1),
        committedOffers: count(2),
        pledgeRecords: count(3),
        pledgeComponents: statusesFrom(count, 4),
      };
    }),
    byEdition: unpackMap(editions, (text) => {
      const count = unpackCounts(text);
      return { offerComponents: count(0), pledgeComponents: statusesFrom(count, 1) };
    }),
    measures: unpackMap(measures, totalsFrom),
    oldestOpen,
    givers,
    largestGiverPercent,
  });
};
