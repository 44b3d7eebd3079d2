/** Pledges and offers as flat rows, one per component, in a stable column order: only ever added to. */
import { regionOf } from '#shared/vocabulary/region-of';

import type {
  OfferView,
  PledgeView,
  ReleasedOffer,
  ReleasedPledge,
} from '../contract/record-views.ts';
import { coverageRegionsOf } from '../domain/place.ts';
import { reachOfCountry } from '../domain/matching/reach.ts';
import { componentsLetBy, type Filter } from '../domain/record-filter.ts';
import { namesNote } from './names-note.ts';

export type ExportedRecord = PledgeView | OfferView | ReleasedPledge | ReleasedOffer;

/** Column name and what it holds: the data dictionary of the export. */
export const recordColumns = {
  record_id: 'Stable id of the pledge or offer',
  component_no: 'Id of the component within its record',
  part: 'Number of the part in the source text',
  kind: 'pledge or offer',
  title: 'Title as written',
  language: 'Language of title and text (BCP 47)',
  entity_name: 'Name of the party when the record was written',
  entity_type: 'Stakeholder type of the party, our classification',
  joint_partners: 'Other parties to the record',
  iso3: "The party's country (ISO 3166-1 alpha-3)",
  unhcr_region: "The UNHCR region of the party's country, by the scheme named beside it",
  region_scheme_version: 'Scheme of all regions in this row',
  area: 'Pledge area A1 to A4, our classification; empty where it fits none',
  component_regions: 'Regions in which the component counts',
  component_countries: 'Countries that the component names (ISO 3166-1 alpha-3)',
  places_stated: 'Places in the words of the source',
  topics: 'Topics',
  qualities: 'Qualities',
  support_types: 'Support types asked or given',
  amount_min: 'Lowest amount, whole units',
  amount_max: 'Highest amount, whole units',
  unit: 'Unit of the amounts',
  currency: 'ISO 4217, for money',
  amount_period: 'Period of the amounts',
  start: 'Start, as precise as stated',
  end: 'End, as precise as stated',
  time_stated: 'Time in the words of the source',
  target_date: 'Date by which it is to be reached',
  target: 'Target in the words of the source',
  conditions: 'Conditions',
  edition: 'Forum at which it was pledged or offered; empty where not stated',
  coverage: 'How far taken-up matches cover the component; for pledges',
  availability: 'Whether support is asked (pledge), or the offer open or committed',
  match_ids: 'Matches that serve the component',
  text: 'Text of the component',
  source_url: 'Public pages the record comes from',
  synthetic: 'true for test data on user-assigned country codes',
  released_on: 'Day on which its owner released this version; empty where no owner did',
  publication:
    'released (by its owner), restated (from the public pages of source_url; nobody released it) or not_public',
  read_on: 'Day on which the public pages were read, of what is restated; empty where not known',
  reach:
    'How the component reaches the country of the filter: country, region or anywhere; empty without one',
  names_note: 'What is to be read with the name of a place in this row; empty in most rows',
} as const;

export type RecordColumn = keyof typeof recordColumns;
export type RecordRow = Readonly<Record<RecordColumn, string | number | boolean | null>>;

const several = (values: readonly string[]): string => values.join('; ');

const availabilityOf = (record: ExportedRecord): string => {
  if (record.kind === 'offer') return record.availability;
  if (record.supportRequested === null) return 'not_stated';
  return record.supportRequested ? 'requested' : 'not_requested';
};

/** What is read of an item for everyone is public. */
const isPublic = (record: ExportedRecord): boolean => !('isPublic' in record) || record.isPublic;

const publicationOf = (record: ExportedRecord) => {
  const release = isPublic(record) ? record.release : null;
  return {
    released_on: release?.kind === 'released' ? release.at.slice(0, 10) : null,
    publication: release?.kind ?? 'not_public',
    read_on: release?.kind === 'restated' ? release.readOn : null,
  };
};

const factsOf = (
  record: ExportedRecord,
  component: ExportedRecord['components'][number],
  { country }: Filter,
): Omit<RecordRow, 'names_note'> => ({
  record_id: record.id,
  component_no: component.id,
  part: component.part ?? null,
  kind: record.kind,
  title: record.title,
  language: record.language,
  entity_name: record.party.name,
  entity_type: record.party.type ?? 'not_stated',
  joint_partners: several(record.partners.map(({ name }) => name)),
  iso3: record.party.country,
  unhcr_region: record.party.country ? (regionOf(record.party.country) ?? null) : null,
  region_scheme_version: '2025',
  area: component.area,
  component_regions: component.area ? several(coverageRegionsOf(component.places)) : '',
  component_countries: several(component.places.countries),
  places_stated: several(component.places.stated),
  topics: several(component.topics),
  qualities: several(component.qualities),
  support_types: several(component.supportTypes),
  amount_min: component.quantity?.min ?? null,
  amount_max: component.quantity?.max ?? null,
  unit: component.quantity?.unit ?? null,
  currency: component.quantity?.currency ?? null,
  amount_period: component.quantity?.per ?? null,
  start: component.window.start ?? null,
  end: component.window.end ?? null,
  time_stated: component.window.stated ?? null,
  target_date: component.due ?? null,
  target: component.target ?? null,
  conditions: several(component.conditions.map(({ text }) => text)),
  edition: record.edition,
  coverage: record.kind === 'pledge' ? component.status : null,
  availability: availabilityOf(record),
  match_ids: several(
    record.matches
      .filter(({ components }) => components.includes(component.id))
      .map(({ matchId }) => matchId),
  ),
  text: component.text,
  source_url: several(record.sources),
  synthetic: record.synthetic,
  ...publicationOf(record),
  reach: country === undefined ? null : (reachOfCountry(component.places, country) ?? null),
});

const rowOf = (...given: Parameters<typeof factsOf>): RecordRow => {
  const facts = factsOf(...given);
  return { ...facts, names_note: namesNote(facts) };
};

/** Rows in the order of record id and component, whatever the order of the records. */
export const recordRows = (
  records: readonly ExportedRecord[],
  filter: Filter,
): readonly RecordRow[] =>
  [...records]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((record) =>
      (componentsLetBy(filter, record) as ExportedRecord['components']).map((component) =>
        rowOf(record, component, filter),
      ),
    );
