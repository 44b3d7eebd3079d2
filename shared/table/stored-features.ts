/** Postings as they lie: a record's features with the components of one bucket. */
import { componentFields } from '../domain/fields/component-fields.ts';
import type { DescribedFields } from '../domain/fields/field.ts';
import { type PostedField, type PostedFields, postedIn } from '../domain/fields/posted.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import type { ComponentFeatures, RecordFeatures } from '../domain/matching/features.ts';
import {
  anArray,
  aBoolean,
  aCount,
  anObject,
  aText,
  aTextOrNull,
  type Check,
  type Checks,
  orAbsent,
  nullOr,
  readerOfChecked,
  type KeptItem,
} from './checks.ts';

const texts = anArray(aText);

const postedAs = {
  text: orAbsent(aText),
  texts,
  code: aTextOrNull,
  codes: texts,
  yesNo: nullOr(aBoolean),
  date: orAbsent(aText),
  count: orAbsent(aCount),
} as const satisfies Readonly<Record<PostedField['holds']['type'], Check>>;

const postedChecks = <Table extends DescribedFields>(table: Table): Checks<PostedFields<Table>> =>
  Object.fromEntries(
    postedIn(table).map(({ name, holds }) => [name, postedAs[holds.type]]),
  ) as Checks<PostedFields<Table>>;

const componentChecks: Checks<ComponentFeatures> = {
  id: aText,
  area: aTextOrNull,
  ...postedChecks(componentFields),
  countries: texts,
  regions: texts,
  anywhere: aBoolean,
  inWords: orAbsent(aBoolean),
  start: orAbsent(aText),
  end: orAbsent(aText),
  due: orAbsent(aText),
  conditional: aBoolean,
  tied: orAbsent(aBoolean),
  measure: orAbsent(aText),
  amount: orAbsent(Number.isFinite),
  left: orAbsent(Number.isFinite),
  status: aText,
};

const featureChecks: Checks<RecordFeatures> = {
  kind: aText,
  id: aText,
  version: aCount,
  accepted: aBoolean,
  active: nullOr(aBoolean),
  unconfirmed: orAbsent(aBoolean),
  synthetic: orAbsent(aBoolean),
  partyId: aText,
  partyType: aTextOrNull,
  partyCountry: aTextOrNull,
  partners: orAbsent(anArray(anObject({ id: aText, country: aTextOrNull }))),
  excludedPartyIds: texts,
  excludedCountries: texts,
  ...postedChecks(recordFields),
  since: aText,
  statedOn: orAbsent(aText),
  matched: texts,
  live: orAbsent(aCount),
  reading: orAbsent(aText),
  components: anArray(anObject(componentChecks)),
};

/** A posting: the record's features with the components of one bucket. */
const readFeatures = readerOfChecked('posting', featureChecks);
export const featuresIn = (item: KeptItem): RecordFeatures => readFeatures(item['features']);
