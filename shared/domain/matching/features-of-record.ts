/** The features of a record: what matching knows of it, out of what it says. */
import { coverOf } from '../records/component-status.ts';
import type { Component } from '../records/component.ts';
import { componentFields } from '../fields/component-fields.ts';
import { type PostedFields, postedOf } from '../fields/posted.ts';
import { type RecordFields, recordFields } from '../fields/record-fields.ts';
import { firstDayOf, lastDayOf } from '../values/days-of-date.ts';
import { inWordsOf } from '../records/place.ts';
import { matchedComponents } from '../records/matched-components.ts';
import { measureOf } from '../records/measure.ts';
import type { StoredRecord } from '../records/record.ts';
import type { MatchLink } from '../match-link.ts';
import { statedOnOf } from '../records/stated-on.ts';
import { liveOf } from './at-once.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';

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
    ...inWordsOf(places),
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
