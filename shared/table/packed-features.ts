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
type PackedComponent = Omit<ComponentFeatures, keyof PostedFields<ComponentFields>>;
type Rare = Pick<RecordFeatures, 'partners' | 'statedOn' | 'synthetic' | 'live' | 'unconfirmed'>;
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

const fieldsOf = <Fields extends object>(
  values: readonly unknown[],
  places: Places<Fields>,
): Fields =>
  Object.fromEntries(
    (Object.keys(places) as (keyof Fields)[]).map((field) => [field, values[places[field]]]),
  ) as Fields;

/** A component's fields may be absent, and none is ever null. */
const withoutNulls = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Fields;

/** What a record lacks, or was stored before it was posted: nothing stands here then. */
const rarePlaces: Places<Required<Rare>> = {
  partners: 14,
  statedOn: 15,
  synthetic: 16,
  live: 21,
  unconfirmed: 22,
};

const rareFields = Object.keys(rarePlaces) as (keyof Rare)[];

/** Booleans lie as one character each. */
const flags: readonly (keyof Rare)[] = ['synthetic', 'unconfirmed'];

const shortened = (value: Rare[keyof Rare]): unknown =>
  typeof value === 'boolean' ? Number(value) : value;

const postedOfRecord = packingOf(recordFields);
const postedOfComponent = packingOf(componentFields);

const componentValues = (features: ComponentFeatures): unknown[] => {
  const values = valuesOf<PackedComponent>(features, componentPlaces);
  postedOfComponent.put(features, values);
  return values;
};

const recordValues = (features: RecordFeatures): unknown[] => {
  const values = valuesOf<Packed>(features, recordPlaces);
  postedOfRecord.put(features, values);
  for (const field of rareFields)
    if (features[field] !== undefined) values[rarePlaces[field]] = shortened(features[field]);
  return values;
};

export const packFeatures = (features: RecordFeatures): string =>
  JSON.stringify([recordValues(features), ...features.components.map(componentValues)]);

export const unpackFeatures = (
  packed: string,
  { kind, id }: Pick<RecordFeatures, 'kind' | 'id'>,
): RecordFeatures => {
  const [record = [], ...components] = JSON.parse(packed) as readonly (readonly unknown[])[];
  const rare = Object.fromEntries(
    rareFields.flatMap((field) => {
      const value = record[rarePlaces[field]] ?? undefined;
      if (value === undefined) return [];
      return [[field, flags.includes(field) ? value === 1 : value]];
    }),
  ) as Rare;
  return {
    kind,
    id,
    ...fieldsOf<Packed>(record, recordPlaces),
    ...postedOfRecord.read(record),
    ...rare,
    components: components.map((values) => ({
      ...withoutNulls(fieldsOf<PackedComponent>(values, componentPlaces)),
      ...postedOfComponent.read(values),
    })),
  };
};
