/**
 * Rows that were imported before entries of rows were kept as they are now: by parties, and with the pages of each. They
 * are found by the entries of then, each among those of the first address as it was written, or by the records that they
 * became. All of that was written by an earlier version of the product, so that an index, which may be a moment behind,
 * knows it.
 */
import type { NamedParties } from '#shared/public-record/row-facts';
import { holdsNumber } from '#shared/public-record/row-entry';
import { firstSeedOf, type IdFor } from '#shared/public-record/row-ids';
import { usualSpellings } from '#shared/public-record/same-page';

import {
  type ImportedRow,
  importedRowIn,
  importedRowsOf,
  keysOfSeed,
  namedBy,
} from './imported-rows.ts';
import { findFormerGroups, findFormerNumbers } from './row-store.ts';
import type { Table } from '../../table.ts';

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
