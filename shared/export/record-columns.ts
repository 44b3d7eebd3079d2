/** The columns of exported records, one row for each component, in a stable order: only ever added to. */
import { regionOf } from '#shared/vocabulary/region-of';

import type {
  OfferView,
  PledgeView,
  ReleasedOffer,
  ReleasedPledge,
} from '../contract/record-views.ts';
import { originOf } from '../domain/code-origin.ts';
import { codedValues, isStatedCode } from '../domain/fields/coded-fields.ts';
import { componentFields } from '../domain/fields/component-fields.ts';
import type { Field } from '../domain/fields/field.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import { reachOfCountry } from '../domain/matching/reach.ts';
import { coverageRegionsOf } from '../domain/place.ts';
import type { Filter } from '../domain/record-filter.ts';
import { type Cell, cellOf, textsCell, wordsCell } from './cells.ts';

export type ExportedRecord = PledgeView | OfferView | ReleasedPledge | ReleasedOffer;

type Exported = {
  readonly record: ExportedRecord;
  readonly component: ExportedRecord['components'][number];
  readonly filter: Filter;
};

export type RecordColumn = {
  readonly name: string;
  /** What it holds: the data dictionary of the export. */
  readonly holds: string;
  readonly cell: (exported: Exported) => Cell;
};

const described: Readonly<Record<string, Field>> = { ...recordFields, ...componentFields };

/** Of a field that is read and told by its description. */
export const describedColumn = (field: string): RecordColumn | undefined => {
  const { holds, column } = described[field] ?? {};
  if (!holds || holds.type === 'own' || !column) return undefined;
  const isOfComponent = field in componentFields;
  return {
    name: column[0],
    holds: column[1],
    cell: ({ record, component }) => {
      const of: Readonly<Record<string, unknown>> = isOfComponent ? component : { ...record };
      return cellOf(holds, of[field]);
    },
  };
};

const own = (name: string, holds: string, cell: RecordColumn['cell']): RecordColumn => ({
  name,
  holds,
  cell,
});

const availabilityOf = (record: ExportedRecord): string => {
  if (record.kind === 'offer') return record.availability;
  if (record.supportRequested === null) return 'not_stated';
  return record.supportRequested ? 'requested' : 'not_requested';
};

/** What is read of an item for everyone is public. */
const isPublic = (record: ExportedRecord): boolean => !('isPublic' in record) || record.isPublic;

const releaseOf = (record: ExportedRecord) => (isPublic(record) ? record.release : null);

/** Columns of before fields were described stand where they stood: a name is that of a described field. */
const firstColumns: readonly (RecordColumn | string)[] = [
  own('record_id', 'Stable id of the pledge or offer', ({ record }) => record.id),
  own('component_no', 'Id of the component within its record', ({ component }) => component.id),
  'part',
  own('kind', 'pledge or offer', ({ record }) => record.kind),
  own('title', 'Title as written', ({ record }) => record.title),
  own('language', 'Language of title and text (BCP 47)', ({ record }) => record.language),
  own(
    'entity_name',
    'Name of the party when the record was written',
    ({ record }) => record.party.name,
  ),
  own(
    'entity_type',
    'Stakeholder type of the party, our classification',
    ({ record }) => record.party.type ?? 'not_stated',
  ),
  own('joint_partners', 'Other parties to the record', ({ record }) =>
    textsCell(record.partners.map(({ name }) => name)),
  ),
  own('iso3', "The party's country (ISO 3166-1 alpha-3)", ({ record }) => record.party.country),
  own(
    'unhcr_region',
    "The UNHCR region of the party's country, by the scheme named beside it",
    ({ record: { party } }) => (party.country ? (regionOf(party.country) ?? null) : null),
  ),
  own('region_scheme_version', 'Scheme of all regions in this row', () => '2025'),
  own(
    'area',
    'Pledge area A1 to A4, our classification; empty where it fits none',
    ({ component }) => component.area,
  ),
  own('component_regions', 'Regions in which the component counts', ({ component }) =>
    component.area ? wordsCell(coverageRegionsOf(component.places)) : '',
  ),
  own(
    'component_countries',
    'Countries that the component names (ISO 3166-1 alpha-3)',
    ({ component }) => wordsCell(component.places.countries),
  ),
  own('places_stated', 'Places in the words of the source', ({ component }) =>
    textsCell(component.places.stated),
  ),
  'topics',
  'qualities',
  'supportTypes',
  own(
    'amount_min',
    'Lowest amount, whole units',
    ({ component }) => component.quantity?.min ?? null,
  ),
  own(
    'amount_max',
    'Highest amount, whole units',
    ({ component }) => component.quantity?.max ?? null,
  ),
  own('unit', 'Unit of the amounts', ({ component }) => component.quantity?.unit ?? null),
  own('currency', 'ISO 4217, for money', ({ component }) => component.quantity?.currency ?? null),
  own('amount_period', 'Period of the amounts', ({ component }) => component.quantity?.per ?? null),
  own('start', 'Start, as precise as stated', ({ component }) => component.window.start ?? null),
  own('end', 'End, as precise as stated', ({ component }) => component.window.end ?? null),
  own(
    'time_stated',
    'Time in the words of the source',
    ({ component }) => component.window.stated ?? null,
  ),
  'due',
  'target',
  own('conditions', 'Conditions', ({ component }) =>
    textsCell(component.conditions.map(({ text }) => text)),
  ),
  'edition',
  own(
    'coverage',
    'How far taken-up matches cover the component; for pledges',
    ({ record, component }) => (record.kind === 'pledge' ? component.status : null),
  ),
  own(
    'availability',
    'Whether support is asked (pledge), or the offer open or committed',
    ({ record }) => availabilityOf(record),
  ),
  own('match_ids', 'Matches that serve the component', ({ record, component }) =>
    wordsCell(
      record.matches
        .filter(({ components }) => components.includes(component.id))
        .map(({ matchId }) => matchId),
    ),
  ),
  own('text', 'Text of the component', ({ component }) => component.text),
  own('source_url', 'Public pages the record comes from', ({ record }) =>
    wordsCell(record.sources),
  ),
  own(
    'synthetic',
    'true for test data on user-assigned country codes',
    ({ record }) => record.synthetic,
  ),
  own(
    'released_on',
    'Day on which its owner released this version; empty where no owner did',
    ({ record }) => {
      const release = releaseOf(record);
      return release?.kind === 'released' ? release.at.slice(0, 10) : null;
    },
  ),
  own(
    'publication',
    'released (by its owner), restated (from the public pages of source_url; nobody released it) or not_public',
    ({ record }) => releaseOf(record)?.kind ?? 'not_public',
  ),
  own(
    'read_on',
    'Day on which the public pages were read, of what is restated; empty where not known',
    ({ record }) => {
      const release = releaseOf(record);
      return release?.kind === 'restated' ? release.readOn : null;
    },
  ),
  own(
    'reach',
    'How the component reaches the country of the filter: country, region or anywhere; empty without one',
    ({ component, filter: { country } }) =>
      country === undefined ? null : (reachOfCountry(component.places, country) ?? null),
  ),
  // Filled from the whole row.
  own(
    'names_note',
    'What is to be read with the name of a place in this row; empty in most rows',
    () => '',
  ),
];

/** Of what has a shape of its own: with these, whatever is public of a record can be read back. */
const laterColumns: readonly RecordColumn[] = [
  own('party_id', 'Stable id of the party', ({ record }) => record.party.id),
  own('regions', 'Whole regions that the component names', ({ component }) =>
    wordsCell(component.places.regions),
  ),
  own(
    'anywhere',
    'true where the component applies anywhere',
    ({ component }) => component.places.anywhere,
  ),
  own('condition_kinds', 'Kinds of the conditions, in their order', ({ component }) =>
    wordsCell(component.conditions.map(({ kind }) => kind)),
  ),
];

const onBehalfOf = (record: ExportedRecord) => ('onBehalf' in record ? record.onBehalf : null);

/** Empty in public files: nothing is public that its party has not made its own. */
const onBehalfColumns: readonly RecordColumn[] = [
  own(
    'on_behalf_basis',
    'On what the Secretariat recorded it for the party (letter, note_verbale, meeting); empty where it did not',
    ({ record }) => onBehalfOf(record)?.basis ?? null,
  ),
  own(
    'on_behalf_date',
    'Date of the letter, the note verbale or the meeting',
    ({ record }) => onBehalfOf(record)?.date ?? null,
  ),
  own(
    'on_behalf_confirmed',
    'When the party made it its own; empty while it has not',
    ({ record }) => onBehalfOf(record)?.confirmedAt ?? null,
  ),
];

/** The codes of a row that its owner did not state, each with where it comes from. */
const codedBy = ({ record, component }: Exported): Cell => {
  const ofRow = `/components/${component.id}/`;
  const pairs = [...codedValues(record)].flatMap(([pointer, value]) => {
    const isOfRow = !pointer.startsWith('/components/') || pointer.startsWith(ofRow);
    const origin = originOf(record, pointer);
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    return isOfRow && origin !== 'owner' && isStatedCode(value) ? [`${name}=${origin}`] : [];
  });
  return wordsCell(pairs);
};

const named = new Set(firstColumns.filter((each) => typeof each === 'string'));

/** Columns of whatever else is described, in the order of the descriptions. */
const otherColumns: readonly RecordColumn[] = Object.keys(described).flatMap((field) =>
  named.has(field) ? [] : (describedColumn(field) ?? []),
);

const isColumn = (column: RecordColumn | undefined): column is RecordColumn => column !== undefined;

export const recordColumnList: readonly RecordColumn[] = [
  ...firstColumns
    .map((each) => (typeof each === 'string' ? describedColumn(each) : each))
    .filter(isColumn),
  ...laterColumns,
  ...otherColumns,
  own(
    'unconfirmed',
    'true where the day until which an offer was to stand has passed and its party has not confirmed it since; empty for pledges',
    ({ record }) => (record.kind === 'offer' ? record.unconfirmed : null),
  ),
  own(
    'confirmed_on',
    'Day on which its party last said that nothing had changed; for who works with the record',
    ({ record }) => ('confirmedOn' in record ? record.confirmedOn : null),
  ),
  ...onBehalfColumns,
  own(
    'coded_by',
    'Coded fields that the owner of the record did not state, as field=origin: secretariat, or import where they restate a public page',
    codedBy,
  ),
];
