/**
 * Rows of an earlier edition that a file has no more. Nothing is withdrawn for that: it is said, and people decide. Which
 * edition came before is told by the rows that both have; one that has less than half of them is an extract.
 */
import { referenceOf } from '#shared/domain/records/reference';
import type { RowLook } from '#shared/public-record/looks-of-row';
import type { AtHand, RowEntry } from '#shared/public-record/row-entry';
import { holdsNumber } from '#shared/public-record/row-entry';
import type { IdFor } from '#shared/public-record/row-ids';
import { areOfOneSource } from '#shared/public-record/row-source';

import { importedRowIn, keysOfSeed, saidBy } from '../../store/files/imported-rows.ts';
import { findEntriesOf, findRowsOfFile, keepGroupsOf } from '../../store/files/rows-of-file.ts';
import type { KeyedTable } from '../../table.ts';

export type GoneRow = { readonly row: number; readonly look: RowLook };

const isMet = (entry: RowEntry, { rows, unread }: AtHand): boolean =>
  unread.has(entry.number) ||
  rows.some(
    (row) =>
      row.content === entry.content ||
      (holdsNumber(row.number)(entry) && areOfOneSource(row, entry)),
  );

const goneRow = async (
  table: Pick<KeyedTable, 'getMany'>,
  { seed, number }: RowEntry,
  idFor: IdFor,
): Promise<readonly GoneRow[]> => {
  const became = importedRowIn(await table.getMany(keysOfSeed(seed, idFor)));
  if (!became) return [];
  const { title, id, state } = saidBy(became);
  if (state === 'withdrawn') return [];
  const [record] = became.records;
  const reference = record ? referenceOf(record) : id;
  const values = { row: number, title, reference };
  return [{ row: number, look: { code: 'goneFromFile', pointer: '', values } }];
};

type Given = {
  readonly atHand: AtHand;
  readonly idFor: IdFor;
};

/** Asked where the whole file is at hand. */
export const goneRows = async (
  table: Pick<KeyedTable, 'get' | 'getMany'>,
  { atHand, idFor }: Given,
): Promise<readonly GoneRow[]> => {
  const groups = atHand.rows.map(({ group }) => group);
  const known = (await findEntriesOf(table, groups)).filter((entry) => isMet(entry, atHand));
  const earlier = new Set(known.flatMap(({ file }) => file ?? []));
  const gone: GoneRow[] = [];
  for (const file of earlier) {
    if (file === atHand.file) continue;
    const rows = await findRowsOfFile(table, file);
    const missing = rows.filter((entry) => !isMet(entry, atHand));
    if (missing.length * 2 > rows.length) continue;
    for (const entry of missing) gone.push(...(await goneRow(table, entry, idFor)));
  }
  return gone.toSorted((one, other) => one.row - other.row);
};

/** Keeps where the rows stand that this file was the first to have. */
export const keepRowsOf = async (
  table: Pick<KeyedTable, 'get' | 'transact'>,
  { rows, file }: AtHand,
): Promise<void> => {
  if (file === undefined) return;
  const groups = [...new Set(rows.map(({ group }) => group))];
  const held: string[] = [];
  for (const group of groups)
    if ((await findEntriesOf(table, [group])).some((entry) => entry.file === file))
      held.push(group);
  if (held.length > 0) await keepGroupsOf(table, file, held);
};
