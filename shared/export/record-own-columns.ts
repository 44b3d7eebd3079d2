/** The columns of exported records that tell what is no described field: names, places, amounts, releases. */
import { regionOf } from '#shared/vocabulary/region-of';

import { matchIdsOf } from '../domain/match-link.ts';
import { reachOfCountry } from '../domain/matching/reach.ts';
import { coverageRegionsOf } from '../domain/records/place.ts';
import { statedTimeOf } from '../domain/records/stated-on.ts';
import { type AboutColumn, aboutRecords } from './about-columns.ts';
import { type Cell, partyIdsCell, textsCell, wordsCell } from './cells.ts';
import { codedBy } from './coded-by.ts';
import type { Column, ColumnType } from './column.ts';
import type { Exported, ExportedRecord } from './exported.ts';

type OwnColumn = Omit<Column, 'name'> & { readonly cell: (exported: Exported) => Cell };

const own = (type: ColumnType, cell: OwnColumn['cell']): OwnColumn => ({ type, cell });

/** Another register that takes the file in gives ids, versions and days of its own, publishes and matches by itself, and says itself who recorded and coded. */
const ofRegister = (type: ColumnType, cell: OwnColumn['cell']): OwnColumn => ({
  type,
  cell,
  ofThisRegister: true,
});

const availabilityOf = (record: ExportedRecord): string => {
  if (record.kind === 'offer') return record.availability;
  if (record.supportRequested === null) return 'not_stated';
  return record.supportRequested ? 'requested' : 'not_requested';
};

/** What is read of an item for everyone is public. */
const isPublic = (record: ExportedRecord): boolean => !('isPublic' in record) || record.isPublic;

const releaseOf = (record: ExportedRecord) => (isPublic(record) ? record.release : null);

const dayOf = (time: string): string => time.slice(0, 10);

const onBehalfOf = (record: ExportedRecord) => ('onBehalf' in record ? record.onBehalf : null);

const aboutColumn = (name: AboutColumn): OwnColumn => ({
  type: aboutRecords[name],
  cell: ({ about }) => about[name],
  ofThisRegister: true,
});

export const recordOwnColumns = {
  record_id: ofRegister('code', ({ record }) => record.id),
  component_no: own('code', ({ component }) => component.id),
  kind: own('code', ({ record }) => record.kind),
  title: own('text', ({ record }) => record.title),
  language: own('code', ({ record }) => record.language),
  entity_name: own('text', ({ record }) => record.party.name),
  entity_type: own('code', ({ record }) => record.party.type ?? 'not_stated'),
  joint_partners: own('texts', ({ record }) => textsCell(record.partners.map(({ name }) => name))),
  iso3: own('code', ({ record }) => record.party.country),
  unhcr_region: own('code', ({ record: { party } }) =>
    party.country ? (regionOf(party.country) ?? null) : null,
  ),
  region_scheme_version: own('code', () => '2025'),
  area: own('code', ({ component }) => component.area),
  component_regions: own('codes', ({ component }) =>
    component.area ? wordsCell(coverageRegionsOf(component.places)) : '',
  ),
  component_countries: own('codes', ({ component }) => wordsCell(component.places.countries)),
  places_stated: own('texts', ({ component }) => textsCell(component.places.stated)),
  amount_min: own('number', ({ component }) => component.quantity?.min ?? null),
  amount_max: own('number', ({ component }) => component.quantity?.max ?? null),
  unit: own('code', ({ component }) => component.quantity?.unit ?? null),
  currency: own('code', ({ component }) => component.quantity?.currency ?? null),
  amount_period: own('code', ({ component }) => component.quantity?.per ?? null),
  start: own('date', ({ component }) => component.window.start ?? null),
  end: own('date', ({ component }) => component.window.end ?? null),
  time_stated: own('text', ({ component }) => component.window.stated ?? null),
  conditions: own('texts', ({ component }) =>
    textsCell(component.conditions.map(({ text }) => text)),
  ),
  coverage: ofRegister('code', ({ record, component }) =>
    record.kind === 'pledge' ? component.status : null,
  ),
  availability: own('code', ({ record }) => availabilityOf(record)),
  match_ids: ofRegister('codes', ({ record, component }) =>
    wordsCell(
      matchIdsOf(record.matches.filter(({ components }) => components.includes(component.id))),
    ),
  ),
  text: own('text', ({ component }) => component.text),
  source_url: own('codes', ({ record }) => wordsCell(record.sources)),
  synthetic: own('yesNo', ({ record }) => record.synthetic),
  released_on: ofRegister('date', ({ record }) => {
    const release = releaseOf(record);
    return release?.kind === 'released' ? dayOf(release.at) : null;
  }),
  publication: ofRegister('code', ({ record }) => releaseOf(record)?.kind ?? 'not_public'),
  read_on: ofRegister('date', ({ record }) => {
    const release = releaseOf(record);
    return release?.kind === 'restated' ? release.readOn : null;
  }),
  reach: own('code', ({ component, filter: { country } }) =>
    country === undefined ? null : (reachOfCountry(component.places, country) ?? null),
  ),
  /** Filled from the whole row. */
  names_note: own('text', () => ''),
  party_id: ofRegister('code', ({ record }) => record.party.id),
  regions: own('codes', ({ component }) => wordsCell(component.places.regions)),
  anywhere: own('yesNo', ({ component }) => component.places.anywhere),
  condition_kinds: own('codes', ({ component }) =>
    wordsCell(component.conditions.map(({ kind }) => kind)),
  ),
  unconfirmed: ofRegister('yesNo', ({ record }) =>
    record.kind === 'offer' ? record.unconfirmed : null,
  ),
  confirmed_on: ofRegister('date', ({ record }) =>
    'confirmedOn' in record ? (record.confirmedOn ?? null) : null,
  ),
  /** Empty in public files: nothing is public that its party has not made its own. */
  on_behalf_basis: ofRegister('code', ({ record }) => onBehalfOf(record)?.basis ?? null),
  on_behalf_date: ofRegister('date', ({ record }) => onBehalfOf(record)?.date ?? null),
  on_behalf_confirmed: ofRegister('time', ({ record }) => onBehalfOf(record)?.confirmedAt ?? null),
  coded_by: ofRegister('codes', codedBy),
  /** Drafts, submitted and accepted records stand in one file for those who work with them. */
  state: ofRegister('code', ({ record }) => ('state' in record ? record.state : null)),
  version: ofRegister('number', ({ record }) => record.version),
  created_on: ofRegister('date', ({ record }) =>
    'createdAt' in record ? dayOf(record.createdAt) : null,
  ),
  updated_on: ofRegister('date', ({ record }) =>
    'updatedAt' in record ? dayOf(record.updatedAt) : null,
  ),
  filter: aboutColumn('filter'),
  basis: aboutColumn('basis'),
  as_of: aboutColumn('as_of'),
  source: aboutColumn('source'),
  licence: aboutColumn('licence'),
  joint_partner_ids: ofRegister('codes', ({ record }) => partyIdsCell(record.partners)),
  joint_partner_roles: ofRegister('texts', ({ record }) =>
    textsCell(
      record.partners.flatMap(({ name, roles = [] }) =>
        roles.length > 0 ? [`${name}: ${roles.join(', ')}`] : [],
      ),
    ),
  ),
  /** Of the forum, else of what the source of this register's record says. */
  stated_on: ofRegister('date', ({ record }) => statedTimeOf(record)),
  withheld: ofRegister('codes', ({ record }) => {
    const release = releaseOf(record);
    return wordsCell(release?.kind === 'released' ? (release.withheld ?? []) : []);
  }),
} as const satisfies Readonly<Record<string, OwnColumn>>;

export type RecordOwnColumn = keyof typeof recordOwnColumns;
