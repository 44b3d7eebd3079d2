/**
 * The stored form of a posting's features: their values as JSON in a fixed order, without the names, since matching
 * and coverage read many postings for each change. Kind and id stand in the posting's key.
 */
import { type ComponentFields, componentFields } from '../domain/fields/component-fields.ts';
import type { PostedFields } from '../domain/fields/posted.ts';
import { type RecordFields, recordFields } from '../domain/fields/record-fields.ts';
import type { ComponentFeatures, RecordFeatures } from '../domain/matching/features.ts';
import { packingOf } from './packed-posted.ts';

type Packed = Omit<
  RecordFeatures,
  'kind' | 'id' | 'components' | keyof Rare | keyof PostedFields<RecordFields>
>;
type PackedComponent = Omit<ComponentFeatures, keyof PostedFields<ComponentFields> | 'inWords'>;
/** Of few components, so that those of all others stay as short as they were. */
const inWordsPlace = 17;
type Rare = Pick<
  RecordFeatures,
  'partners' | 'statedOn' | 'synthetic' | 'live' | 'unconfirmed' | 'reading'
>;
type Places<Fields> = Readonly<Record<keyof Fields, number>>;

/** Where each field stands. New fields go to the end, or what is stored would be read under other names. */
const recordPlaces: Places<Packed> = {
  version: 0,
  accepted: 1,
  active: 2,
  partyId: 3,
  partyType: 4,
  partyCountry: 5,
  excludedPartyIds: 6,
  excludedCountries: 7,
  since: 12,
  matched: 13,
};

const componentPlaces: Places<PackedComponent> = {
  id: 0,
  area: 1,
  countries: 5,
  regions: 6,
  anywhere: 7,
  conditional: 8,
  status: 9,
  start: 10,
  end: 11,
  due: 12,
  tied: 13,
  measure: 14,
  amount: 15,
  left: 16,
};

const valuesOf = <Fields extends object>(fields: Fields, places: Places<Fields>): unknown[] => {
  const values: unknown[] = [];
  for (const field of Object.keys(places) as (keyof Fields)[])
    values[places[field]] = fields[field] ?? null;
  return values;
};

type Values = readonly unknown[];
type Unpacked = Record<string, unknown>;

/** Each field of a component may be absent; of them, the area alone is null then. */
const componentPlaceList = Object.entries(componentPlaces);
const recordPlaceList = Object.entries(recordPlaces);

/** What a record lacks, or was stored before it was posted: nothing stands here then. */
const rarePlaces: Places<Required<Rare>> = {
  partners: 14,
  statedOn: 15,
  synthetic: 16,
  live: 21,
  unconfirmed: 22,
  reading: 23,
};

const rarePlaceList = Object.entries(rarePlaces) as [keyof Rare, number][];

/** Booleans lie as one character each. */
const flags: ReadonlySet<string> = new Set<keyof Rare>(['synthetic', 'unconfirmed']);

const shortened = (value: Rare[keyof Rare]): unknown =>
  typeof value === 'boolean' ? Number(value) : value;

const postedOfRecord = packingOf(recordFields);
const postedOfComponent = packingOf(componentFields);

const componentValues = (features: ComponentFeatures): unknown[] => {
  const values = valuesOf<PackedComponent>(features, componentPlaces);
  postedOfComponent.put(features, values);
  if (features.inWords) values[inWordsPlace] = 1;
  return values;
};

const recordValues = (features: RecordFeatures): unknown[] => {
  const values = valuesOf<Packed>(features, recordPlaces);
  postedOfRecord.put(features, values);
  for (const [field, place] of rarePlaceList)
    if (features[field] !== undefined) values[place] = shortened(features[field]);
  return values;
};

export const packFeatures = (features: RecordFeatures): string =>
  JSON.stringify([recordValues(features), ...features.components.map(componentValues)]);

/** Fields are set one by one on one object: lists of entries and copies took most of the time of reading a posting. */
const recordIn = (values: Values): Unpacked => {
  const record: Unpacked = {};
  for (const [field, place] of recordPlaceList) record[field] = values[place];
  postedOfRecord.read(values, record);
  for (const [field, place] of rarePlaceList) {
    const value = values[place] ?? undefined;
    if (value !== undefined) record[field] = flags.has(field) ? value === 1 : value;
  }
  return record;
};

const componentIn = (values: Values): Unpacked => {
  const component: Unpacked = { area: null };
  for (const [field, place] of componentPlaceList)
    if (values[place] !== null) component[field] = values[place];
  postedOfComponent.read(values, component);
  if (values[inWordsPlace] === 1) component['inWords'] = true;
  return component;
};

export const unpackFeatures = (
  packed: string,
  { kind, id }: Pick<RecordFeatures, 'kind' | 'id'>,
): RecordFeatures => {
  const [record = [], ...components] = JSON.parse(packed) as readonly Values[];
  return Object.assign(recordIn(record), {
    kind,
    id,
    components: components.map(componentIn),
  }) as unknown as RecordFeatures;
};
