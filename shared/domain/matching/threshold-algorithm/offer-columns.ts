/**
 * All offers as columns, for matching everything at once. What decides a part is interned as a small code, so that each
 * asking is judged once against each code; what the walk reads lies in the order of the walk.
 */
import { columnOf, narrowColumn } from './column.ts';
import { createCodes } from './feature-codes.ts';
import { createFeatureNumbers } from './feature-numbers.ts';
import type { RecordFeatures } from '../features.ts';
import { partyNumberOf } from '../list-order.ts';
import { type OfferClasses, offerClasses } from './offer-classes.ts';
import { type OfferSettings, offerSettings } from './offer-settings.ts';
import { type OfferList, offerLists, type OfferRow } from './offer-lists.ts';
import { classParts, forParts, numberOf, settingParts } from './part-groups.ts';
import type { PartId } from '../parts/parts.ts';
import { dayNumber, isOpenToAll, worldNumber } from './comparable-numbers.ts';
import { recordNumbers, usableRows } from './usable-rows.ts';

/**
 * What is read of an entry once its class and its setting promise enough, side by side in memory. Records are numbered in
 * the order in which equal scores rank; a party has a number only where the offer is open to all.
 */
export const entryOffset = {
  row: 0,
  country: 1,
  gap: 2,
  start: 3,
  end: 4,
  record: 5,
  party: 6,
  world: 7,
} as const;
const entryFields = Object.keys(entryOffset) as (keyof typeof entryOffset)[];
/** A power of two, so that no entry lies across two lines of the processor's cache. */
export const entryLength = 8;

export type OfferColumns = {
  /** Those of accepted records first, then in the order of record ids, then of component ids. */
  readonly rows: readonly OfferRow[];
  /** By row: what tells parties apart in a list. */
  readonly partyNumbers: Int32Array;
  readonly lists: ReadonlyMap<string, OfferList>;
  readonly classes: OfferClasses;
  readonly settings: OfferSettings;
  /** By entry, in the order of the lists. */
  readonly classOf: Int32Array | Uint16Array;
  readonly settingOf: Int32Array | Uint16Array;
  readonly entries: Int32Array;
  readonly rowOf: Int32Array;
  /** A row for each code of a part. */
  readonly examples: Readonly<Record<keyof Coded, readonly OfferRow[]>>;
  readonly partyOf: (partyId: string) => number | undefined;
};

/** What the parts look at in an offer. */
const codesOf = (reads: boolean) => {
  const numbers = createFeatureNumbers();
  const coded = (codeOf: (row: OfferRow) => number) => createCodes(codeOf);
  return {
    ...forParts([...classParts, ...settingParts], (part) => {
      const number = numberOf(part, numbers, reads);
      return coded(({ offer, given }) => number(offer, given));
    }),
    gap: coded(({ given }) => numbers.gap(given)),
    /** For the place: whether the giver shares a framework with a country that is asked for. */
    country: coded(({ offer }) => numbers.wordOf(offer.partyCountry)),
  };
};

type Coded = ReturnType<typeof codesOf>;

/** @param reads whether the policy reads prose. */
export const offerColumns = (offers: readonly RecordFeatures[], reads = false): OfferColumns => {
  const rows = usableRows(offers);
  const codes = codesOf(reads);
  const parties = createCodes(({ offer }: OfferRow) => offer.partyId);
  const byRow = (valueOf: (row: OfferRow, at: number) => number): Int32Array =>
    columnOf(rows, valueOf);
  const codedBy = <Part extends keyof Coded & PartId>(parts: readonly Part[]) =>
    forParts(parts, (part) => byRow(codes[part].codeOf));
  const classes = offerClasses(rows, codedBy(classParts));
  const { ofRow: settingOfRow, settings } = offerSettings(rows, codedBy(settingParts));
  const { lists, rowOf, classOf } = offerLists(rows, classes);
  const fields: Record<keyof typeof entryOffset, Int32Array> = {
    row: byRow((_, at) => at),
    country: byRow(codes.country.codeOf),
    gap: byRow(codes.gap.codeOf),
    start: byRow(({ given }) => dayNumber(given.start, 'first')),
    end: byRow(({ given }) => dayNumber(given.end, 'last')),
    record: recordNumbers(rows),
    party: byRow((row) => (isOpenToAll(row.offer) ? parties.codeOf(row) : -1)),
    world: byRow(({ offer }) => worldNumber(offer)),
  };
  const entries = new Int32Array(rowOf.length * entryLength);
  entryFields.forEach((field) => {
    const [values, offset] = [fields[field], entryOffset[field]];
    rowOf.forEach((from, at) => (entries[at * entryLength + offset] = values[from] ?? 0));
  });
  return {
    rows,
    partyNumbers: byRow(({ offer }) => partyNumberOf(offer.partyId)),
    lists,
    classes,
    settings,
    classOf: narrowColumn(classOf, classes.count),
    settingOf: narrowColumn(
      rowOf.map((row) => settingOfRow[row] ?? 0),
      settings.count,
    ),
    entries,
    rowOf,
    examples: {
      ...forParts([...classParts, ...settingParts], (part) => codes[part].values),
      country: codes.country.values,
      gap: codes.gap.values,
    },
    partyOf: parties.find,
  };
};
