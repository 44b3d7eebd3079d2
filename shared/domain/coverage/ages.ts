/** How old what has no agreed support is: by what its source states, and, apart from that, since when it is in the register. */
import { editions } from '#shared/vocabulary/editions';

import { type UnservedStatus, unservedStatuses } from '../records/component-status.ts';
import type { RecordFeatures } from '../matching/features.ts';
import { statusOf } from './counts.ts';

export type Age = {
  /** The earliest time that a source states: a year, a month or a day; null where none states any. */
  readonly stated: string | null;
  /** The first day on which one of them came in here, whatever its age. */
  readonly inRegisterSince: string | null;
};

export type Ages = Readonly<Record<UnservedStatus, Age>>;

const earliest = (times: readonly (string | null)[]): string | null =>
  times.filter((time) => time !== null).sort()[0] ?? null;

export const agesOf = (age: (status: UnservedStatus) => Age): Ages =>
  Object.fromEntries(unservedStatuses.map((status) => [status, age(status)])) as Ages;

export const noAges: Ages = agesOf(() => ({ stated: null, inRegisterSince: null }));

export const earliestAges = (all: readonly Ages[]): Ages =>
  agesOf((status) => ({
    stated: earliest(all.map((ages) => ages[status].stated)),
    inRegisterSince: earliest(all.map((ages) => ages[status].inRegisterSince)),
  }));

/** The forum at which it was pledged has a date; elsewhere the source may state a year or a day of its own. */
const statedTimeOf = ({ edition, statedOn }: RecordFeatures): string | null =>
  editions.find(({ id }) => id === edition)?.start ?? statedOn ?? null;

export const agesAmong = (pledges: readonly RecordFeatures[]): Ages =>
  agesOf((status) => {
    const of = pledges.filter((pledge) =>
      pledge.components.some((component) => statusOf(pledge, component) === status),
    );
    return {
      stated: earliest(of.map(statedTimeOf)),
      inRegisterSince: earliest(of.map(({ since }) => since)),
    };
  });
