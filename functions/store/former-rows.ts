/**
 * Rows that were imported before entries of rows were kept as they are now: by parties, and with the pages of each. They
 * are found by the entries of then, each among those of the first address as it was written, or by the records that they
 * became. All of that was written by an earlier version of the product, so that an index, which may be a moment behind,
 * knows it.
 */
import {
  contentDigest,
  formerGroupOf,
  groupOf,
  type NamedParties,
  pageDigests,
  titleDigest,
} from '#shared/public-record/row-facts';
import { asWritten, contentOfStored } from '#shared/public-record/row-content';
import { linksIn } from '#shared/domain/link';
import { holdsNumber, type RowEntry, type RowKind } from '#shared/public-record/row-entry';
import { firstSeedOf, type IdFor } from '#shared/public-record/row-identity';
import { usualSpellings } from '#shared/public-record/same-page';

import { digestOf } from './audit.ts';
import {
  firstAddressesOf,
  idsOfSeed,
  type ImportedRow,
  importedRowIn,
  importedRowsOf,
  keysOfSeed,
  namedBy,
  saidBy,
} from './imported-rows.ts';
import { findFormerGroups, findFormerNumbers, type FormerEntry } from './row-store.ts';
import type { Table } from '../table.ts';

type Reading = Pick<Table, 'indexPage' | 'getMany'>;

export type FormerRows = {
  /** By the ids that its records have. */
  readonly byId: ReadonlyMap<string, ImportedRow>;
  readonly all: readonly ImportedRow[];
};

export const noFormerRows: FormerRows = { all: [], byId: new Map() };

export const formerRowsOf = async (table: Reading, partyId: string): Promise<FormerRows> => {
  const all = await importedRowsOf(table, partyId);
  const named = all.flatMap((row) =>
    [...row.records, ...(row.match ? [row.match] : [])].map(({ id }) => [id, row] as const),
  );
  return { all, byId: new Map(named) };
};

const pagesOf = (row: ImportedRow): readonly string[] =>
  pageDigests(saidBy(row).sources.flatMap(linksIn), digestOf);

const contentOf = ({ records, match }: ImportedRow): string =>
  contentDigest(contentOfStored(records, match), digestOf);

const contentAsWritten = ({ records, match }: ImportedRow): string =>
  contentDigest(contentOfStored(records, match, asWritten), digestOf);

/** As the record has it that it became, where that still says what the row said: its owner may have changed it since. */
const entryAsNow = (
  entry: FormerEntry,
  source: string,
  became: ImportedRow | undefined,
): RowEntry =>
  became && contentAsWritten(became) === entry.content
    ? { ...entry, pages: pagesOf(became), content: contentOf(became) }
    : { ...entry, pages: pageDigests([source], digestOf) };

/** Of what was imported when no entries were kept at all. */
const entryOf = (row: ImportedRow, idFor: IdFor): RowEntry | undefined => {
  const { provenance, sources, title, id } = saidBy(row);
  if (!provenance) return undefined;
  const seed = firstSeedOf({ row: provenance.row, source: [...sources] });
  if (!Object.values(idsOfSeed(seed, idFor)).includes(id)) return undefined;
  return {
    seed,
    number: provenance.row,
    content: contentOf(row),
    title: titleDigest(title, digestOf),
    kind: provenance.kindStated as RowKind,
    pages: pagesOf(row),
  };
};

/** The rows of some parties among those of their first; `sources`: addresses that entries may be found by as well. */
export const formerEntriesOf = async (
  table: Pick<Table, 'getMany'>,
  { all, byId }: FormerRows,
  named: NamedParties,
  { sources, idFor }: { readonly sources: readonly string[]; readonly idFor: IdFor },
): Promise<readonly RowEntry[]> => {
  const addresses = [
    ...new Set([...all.flatMap(firstAddressesOf), ...sources.flatMap(usualSpellings)]),
  ];
  const names = new Map(
    addresses.map((address) => [formerGroupOf(address, named, digestOf), address]),
  );
  const becameOf = ({ seed }: FormerEntry): ImportedRow | undefined =>
    Object.values(idsOfSeed(seed, idFor)).flatMap((id) => byId.get(id) ?? [])[0];
  const kept = [...(await findFormerGroups(table, [...names.keys()]))].flatMap(([name, entries]) =>
    entries.map((entry) => ({ entry, became: becameOf(entry), source: names.get(name) ?? '' })),
  );
  const known = new Set(kept.map(({ became }) => became));
  const group = groupOf(named, digestOf);
  return [
    ...kept.map(({ entry, source, became }) => entryAsNow(entry, source, became)),
    ...all
      .filter((row) => !known.has(row) && groupOf(namedBy(row), digestOf) === group)
      .flatMap((row) => entryOf(row, idFor) ?? []),
  ];
};

/** Whose rows had this number on these pages, which were kept as they were written: by what was kept of the number, or by the ids that such a row made. */
export const formerHoldersOf = async (
  table: Pick<Table, 'getMany'>,
  { row, source }: { readonly row: number; readonly source: readonly string[] },
  idFor: IdFor,
): Promise<readonly NamedParties[]> => {
  const sources = [...new Set(source.flatMap(usualSpellings))];
  const numbers = await findFormerNumbers(table, sources, row);
  const groups = [...new Set(numbers.flatMap((number) => number?.group ?? []))];
  const entries = [...(await findFormerGroups(table, groups)).values()].flat();
  const seeds = [
    ...entries.filter(holdsNumber(row)).map(({ seed }) => seed),
    ...sources.map((address) => firstSeedOf({ row, source: [address] })),
  ];
  const keys = seeds.map((seed) => keysOfSeed(seed, idFor));
  const items = await table.getMany(keys.flat());
  const perSeed = keys.map((of, n) => items.slice(n * of.length, (n + 1) * of.length));
  return perSeed.flatMap((of) => importedRowIn(of) ?? []).map(namedBy);
};
