/**
 * The one place where derived state and postings are read as they lie. Every change reads them by the thousand, so
 * they are checked by hand and not by a schema: each field of each, and that it is there.
 */
import { componentFields } from '../domain/fields/component-fields.ts';
import type { DescribedFields } from '../domain/fields/field.ts';
import { type PostedField, type PostedFields, postedIn } from '../domain/fields/posted.ts';
import { recordFields } from '../domain/fields/record-fields.ts';
import type { CellContent, CellCounts } from '../domain/coverage/cell.ts';
import type { ComponentCounts } from '../domain/coverage/counts.ts';
import type { MeasureTotals } from '../domain/coverage/measure-totals.ts';
import type { Age } from '../domain/coverage/ages.ts';
import type { ComponentFeatures, RecordFeatures } from '../domain/matching/features.ts';
import { unknownStanding } from '../domain/matching/list-order.ts';
import type { Suggestion } from '../domain/matching/suggestion.ts';
import {
  anArray,
  aBoolean,
  aCount,
  aMap,
  anObject,
  aText,
  aTextOrNull,
  type Check,
  type Checks,
  faultsOf,
  orAbsent,
  nullOr,
} from './checks.ts';
import { unreadable } from '../domain/unreadable-item.ts';

type Kept = Readonly<Record<string, unknown>>;

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

const components: Checks<ComponentFeatures> = {
  id: aText,
  area: aTextOrNull,
  ...postedChecks(componentFields),
  countries: texts,
  regions: texts,
  anywhere: aBoolean,
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

const features: Checks<RecordFeatures> = {
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
  components: anArray(anObject(components)),
};

const suggestions: Checks<Suggestion> = {
  id: aText,
  version: aCount,
  score: aCount,
  accepted: aBoolean,
  partyNumber: aCount,
  pledgeComponent: aText,
  offerComponent: aText,
  parts: anArray(aCount),
};

const counts: Checks<ComponentCounts> = {
  pledgeComponents: anObject({
    open: aCount,
    partly_met: aCount,
    met: aCount,
    delivered: aCount,
    not_stated: aCount,
    not_asked: aCount,
    asking_not_stated: aCount,
  } satisfies Checks<ComponentCounts['pledgeComponents']>),
  openOffers: aCount,
  committedOffers: aCount,
  syntheticPledgeComponents: aCount,
  syntheticOfferComponents: aCount,
};

const cellCounts: Checks<CellCounts> = {
  ...counts,
  pledgeRecords: aCount,
  offerRecords: aCount,
  sharedPledgeComponents: aCount,
  sharedOfferComponents: aCount,
  repeated: anObject(counts),
};

const areMeasures = aMap(
  anObject({
    asked: Number.isFinite,
    covered: Number.isFinite,
    offered: Number.isFinite,
  } satisfies Checks<MeasureTotals>),
);
const isAge = anObject({
  stated: aTextOrNull,
  inRegisterSince: aTextOrNull,
} satisfies Checks<Age>);

const cells: Checks<CellContent> = {
  ...cellCounts,
  byStakeholderType: aMap(anObject(cellCounts)),
  byEdition: aMap(anObject(cellCounts)),
  measures: areMeasures,
  measuresOfSets: aMap(areMeasures),
  ages: anObject({
    open: isAge,
    not_asked: isAge,
    asking_not_stated: isAge,
  } satisfies Checks<CellContent['ages']>),
  givers: aCount,
  largestGiverPercent: nullOr(aCount),
};

const reading = <Value>(name: string, checks: Checks<Value>): ((kept: unknown) => Value) => {
  const fits = anObject(checks);
  return (kept) => {
    if (!fits(kept)) throw unreadable(name, faultsOf(kept, checks));
    return kept as Value;
  };
};

/** A posting: the record's features with the components of one bucket. */
const readFeatures = reading('posting', features);
export const featuresIn = (item: Kept): RecordFeatures => readFeatures(item['features']);

/** How often a unit was opened or written; 0 where there is none. */
export const revIn = (item: Kept | undefined): number => {
  const rev = item?.['rev'] ?? 0;
  if (aCount(rev)) return rev as number;
  throw unreadable('unit', ['rev']);
};

export type StoredList = {
  readonly rev: number;
  readonly open: boolean;
  /** None on a list that was opened and never closed. */
  readonly entries: readonly Suggestion[];
  readonly policyVersion: number | null;
  readonly asOf: string | null;
};

const readList = reading<StoredList>('list', {
  rev: aCount,
  open: aBoolean,
  entries: anArray(anObject(suggestions)),
  policyVersion: nullOr(aCount),
  asOf: aTextOrNull,
});

/** Entries that lie as maps are from before lists were packed, and so from before they knew parties. */
const withStanding = (entry: unknown): unknown =>
  typeof entry === 'object' && entry && 'id' in entry && !('partyNumber' in entry)
    ? { ...unknownStanding(String(entry.id)), ...entry }
    : entry;

export const parseList = (item: Kept): StoredList =>
  readList({
    rev: item['rev'],
    open: item['open'],
    entries: Array.isArray(item['entries'])
      ? item['entries'].map(withStanding)
      : (item['entries'] ?? []),
    policyVersion: item['policyVersion'] ?? null,
    asOf: item['asOf'] ?? null,
  });

export type StoredCell = {
  readonly rev: number;
  readonly cell: CellContent;
  readonly asOf: string | null;
};

const readCell = reading<StoredCell>('coverage cell', {
  rev: aCount,
  cell: anObject(cells),
  asOf: aTextOrNull,
});

export const cellIn = ({ rev, cell, asOf }: Kept): StoredCell =>
  readCell({ rev, cell, asOf: asOf ?? null });

/** A record's row as it was posted. */
export const rowIn = ({ row }: Kept): string => {
  if (typeof row === 'string') return row;
  throw unreadable('posted row', ['row']);
};

export type StoredIndexPage = {
  readonly rev: number;
  /** Rows in the order of their ids, a line each. */
  readonly rows: string;
  /** Rows for which the page had no room. */
  readonly leftOut: number;
};

const readIndexPage = reading<StoredIndexPage>('index page', {
  rev: aCount,
  rows: aText,
  leftOut: aCount,
});

export const indexPageIn = ({ rev, rows, leftOut }: Kept): StoredIndexPage =>
  readIndexPage({ rev, rows, leftOut });
