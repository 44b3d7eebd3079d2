/** What matching knows of a record: codes, numbers and dates, no free text and no contacts. */
import type { AreaId } from '#shared/vocabulary/areas';
import type { CountryId } from '#shared/vocabulary/countries';
import type { RegionId } from '#shared/vocabulary/regions';

import { coverOf, type ComponentStatus } from '../component-status.ts';
import type { Component } from '../component.ts';
import { type ComponentFields, componentFields } from '../fields/component-fields.ts';
import { type PostedFields, postedOf } from '../fields/posted.ts';
import { type RecordFields, recordFields } from '../fields/record-fields.ts';
import { firstDayOf, lastDayOf } from '../days-of-date.ts';
import { matchedComponents } from '../matched-components.ts';
import type { PartyReference } from '../party.ts';
import { isLive } from '../match.ts';
import { measureOf } from '../measure.ts';
import type { MatchLink, StoredRecord } from '../record.ts';
import { statedOnOf } from '../stated-on.ts';

export type ComponentFeatures = PostedFields<ComponentFields> & {
  readonly id: string;
  /** Null where nobody stated one, or it fits none of the four. */
  readonly area: AreaId | null;
  readonly countries: readonly CountryId[];
  readonly regions: readonly RegionId[];
  readonly anywhere: boolean;
  /** First and last day, `YYYY-MM-DD`. */
  readonly start?: string;
  readonly end?: string;
  readonly due?: string;
  readonly conditional: boolean;
  /** A condition ties the support to return, containment or transfer of asylum duties. */
  readonly tied?: true;
  /** What may be compared with what, such as `hours/year`. */
  readonly measure?: string;
  /** Asked or given at most, and what of it no taken-up match uses. */
  readonly amount?: number;
  readonly left?: number;
  readonly status: ComponentStatus;
};

export type RecordFeatures = PostedFields<RecordFields> & {
  readonly kind: 'pledge' | 'offer';
  readonly id: string;
  readonly version: number;
  /** Accepted by the Secretariat: only such records can be proposed. */
  readonly accepted: boolean;
  /** A pledge that asks for support, an offer that is still to be given; null where nobody said. */
  readonly active: boolean | null;
  /** Its day has passed, and its party has not confirmed it since; absent in whatever has no such day. */
  readonly unconfirmed?: boolean;
  /** Whether it is test data (`shared/domain/world.ts`); absent in what was posted before this was. */
  readonly synthetic?: boolean;
  readonly partyId: string;
  readonly partyType: string | null;
  readonly partyCountry: CountryId | null;
  /** Other parties to the record; absent where there are none. */
  readonly partners?: readonly Pick<PartyReference, 'id' | 'country'>[];
  readonly excludedPartyIds: readonly string[];
  readonly excludedCountries: readonly CountryId[];
  /** The day on which the record came in, `YYYY-MM-DD`. */
  readonly since: string;
  /** When it was pledged or offered, as precise as its source states it; absent where it states nothing. */
  readonly statedOn?: string;
  /** Counterparts with which a match exists, declined ones too; one that was closed without being fulfilled bars nothing. */
  readonly matched: readonly string[];
  /** How many matches run or are under way, where the record states how many it can have at once. */
  readonly live?: number;
  /** What was read of its prose, packed (`readings/posted-reading.ts`); absent in what nobody has read. */
  readonly reading?: string;
  readonly components: readonly ComponentFeatures[];
};

/** All that was asked is taken up. Where nobody said how much was asked, what is delivered may be a part of it. */
export const isCovered = ({
  status,
  amount,
}: Pick<ComponentFeatures, 'status' | 'amount'>): boolean =>
  amount !== undefined && (status === 'met' || status === 'delivered');

const componentFeatures = (
  component: Component,
  matches: readonly MatchLink[],
): ComponentFeatures => {
  const { places, window, quantity, due } = component;
  const cover = coverOf(component, matches);
  return {
    id: component.id,
    area: component.area,
    ...postedOf(componentFields, component),
    countries: places.countries,
    regions: places.regions,
    anywhere: places.anywhere,
    ...(window.start ? { start: firstDayOf(window.start) } : {}),
    ...(window.end ? { end: lastDayOf(window.end) } : {}),
    ...(due ? { due: lastDayOf(due) } : {}),
    conditional: component.conditions.length > 0,
    ...(component.conditions.some(({ kind }) => kind === 'return_or_transfer')
      ? { tied: true as const }
      : {}),
    ...(quantity
      ? { measure: measureOf(quantity), amount: quantity.max, left: quantity.max - cover.covered }
      : {}),
    status: cover.status,
  };
};

const statedOn = ({ provenance }: StoredRecord): Pick<RecordFeatures, 'statedOn'> => {
  const stated = statedOnOf(provenance?.timeStated ?? null);
  return stated === undefined ? {} : { statedOn: stated };
};

/** How many it can have at once: what a pledge can take in, what an offer can carry. Absent where nobody said. */
export const atOnceOf = ({
  supportsAtOnce,
  matchesAtOnce,
}: {
  readonly supportsAtOnce?: number | undefined;
  readonly matchesAtOnce?: number | undefined;
}): number | undefined => supportsAtOnce ?? matchesAtOnce;

/** How many more it can have at once; absent where nobody said. */
export const roomOf = (record: RecordFeatures): number | undefined => {
  const atOnce = atOnceOf(record);
  return atOnce === undefined ? undefined : Math.max(0, atOnce - (record.live ?? 0));
};

const liveOf = (
  posted: Parameters<typeof atOnceOf>[0],
  matches: readonly MatchLink[],
): Pick<RecordFeatures, 'live'> =>
  atOnceOf(posted) === undefined
    ? {}
    : { live: matches.filter(({ state }) => isLive(state)).length };

/** What holds of a record as a whole and at once, whichever version is read. */
export type Standing = Pick<StoredRecord, 'matches' | 'unconfirmed'>;

const featuresWith = (
  posted: PostedFields<RecordFields>,
  record: StoredRecord,
  { matches, unconfirmed }: Standing,
): RecordFeatures => ({
  kind: record.kind,
  id: record.id,
  version: record.version,
  accepted: record.state === 'accepted',
  active: record.kind === 'pledge' ? record.supportRequested : record.availability === 'open',
  ...(unconfirmed === true && { unconfirmed }),
  synthetic: record.synthetic,
  partyId: record.party.id,
  partyType: record.party.type,
  partyCountry: record.party.country,
  ...(record.partners.length > 0
    ? { partners: record.partners.map(({ id, country }) => ({ id, country })) }
    : {}),
  excludedPartyIds: record.excludedPartyIds,
  excludedCountries: record.excludedCountries,
  ...posted,
  since: record.createdAt.slice(0, 10),
  ...statedOn(record),
  matched: matches.flatMap(({ counterpartId, state }) =>
    counterpartId && state !== 'closed_unfulfilled' ? [counterpartId] : [],
  ),
  ...liveOf(posted, matches),
  ...(record.reading === undefined ? {} : { reading: record.reading }),
  components: matchedComponents(record).map((component) => componentFeatures(component, matches)),
});

/** The features of a record, with those of its matches that count for the reader. */
export const featuresOf = (
  record: StoredRecord,
  matches: readonly MatchLink[] = record.matches,
): RecordFeatures => featuresWith(postedOf(recordFields, record), record, { ...record, matches });

/** Those of what everyone may know: the released version, with what is public of today's matches. */
export const releasedFeaturesOf = (released: StoredRecord, standing: Standing): RecordFeatures =>
  featuresWith(
    postedOf(recordFields, released, ({ audience }) => audience === 'public'),
    released,
    standing,
  );
