/** Among which entries of rows those stand that were first met in a file: so that a later edition is told what it lacks. */
import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import type { RowEntry } from '#shared/public-record/row-entry';
import { rowsOfFileKey } from '#shared/table/keys';

import type { KeyedTable } from '../../table.ts';
import { findRowGroup } from './row-store.ts';

const keptSchema = z.object({ groups: z.array(z.string()), version: z.int() });

const findGroupsOf = async (table: Pick<KeyedTable, 'get'>, file: string) => {
  const item = await table.get(rowsOfFileKey(file));
  return item ? readKept('rows of a file', keptSchema, item) : { groups: [], version: 0 };
};

export const findEntriesOf = async (
  table: Pick<KeyedTable, 'get'>,
  groups: readonly string[],
): Promise<readonly RowEntry[]> => {
  const found = await Promise.all([...new Set(groups)].map((group) => findRowGroup(table, group)));
  return found.flatMap(({ entries }) => entries);
};

export const findRowsOfFile = async (
  table: Pick<KeyedTable, 'get'>,
  file: string,
): Promise<readonly RowEntry[]> => {
  const { groups } = await findGroupsOf(table, file);
  return (await findEntriesOf(table, groups)).filter((entry) => entry.file === file);
};

/** An item holds as many names. */
const mostGroups = 8_000;
const mostTries = 5;

/** Whoever keeps others of the same file in that moment is read again. */
export const keepGroupsOf = async (
  table: Pick<KeyedTable, 'get' | 'transact'>,
  file: string,
  groups: readonly string[],
): Promise<void> => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const kept = await findGroupsOf(table, file);
    const all = [...new Set([...kept.groups, ...groups])].sort().slice(0, mostGroups);
    if (all.length === kept.groups.length) return;
    const { version } = kept;
    const done = await table.transact([
      {
        put: { ...rowsOfFileKey(file), groups: all, version: version + 1 },
        ...(version === 0 ? { ifAbsent: true as const } : { ifVersion: version }),
      },
    ]);
    if (done.outcome === 'done') return;
  }
};
