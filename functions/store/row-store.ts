/** What imports keep of rows: the entries of one page and its parties, and which of these last had a number. */
import * as z from 'zod';

import { rowKinds } from '#shared/public-record/public-record-row';
import type { RowEntry, RowFacts } from '#shared/public-record/row-entry';
import { entriesWith } from '#shared/public-record/row-identity';
import { rowNumberKey, rowsKey } from '#shared/table/keys';
import { versionIn } from '#shared/table/stored-truth';
import { readKept } from '#shared/domain/unreadable-item';

import { digestOf } from './audit.ts';
import type { Action, KeyedTable } from '../table.ts';

/** Version 0 is not kept yet. */
export type RowGroup = { readonly entries: readonly RowEntry[]; readonly version: number };

const entriesSchema: z.ZodType<readonly RowEntry[]> = z.array(
  z.object({
    seed: z.string(),
    number: z.int(),
    lostNumber: z.literal(true).exactOptional(),
    content: z.string(),
    title: z.string().exactOptional(),
    kind: z.enum(rowKinds),
    file: z.string().exactOptional(),
  }),
);
const numberSchema = z.object({ group: z.string(), version: z.int() });

type Reading = Pick<KeyedTable, 'get'>;

export const findRowGroup = async (table: Reading, name: string): Promise<RowGroup> => {
  const item = await table.get(rowsKey(name));
  return item
    ? {
        entries: readKept('entry of rows', entriesSchema, item['entries']),
        version: versionIn(item),
      }
    : { entries: [], version: 0 };
};

const numberName = ({ number, source }: Pick<RowFacts, 'number' | 'source'>): string =>
  digestOf([source, number]).slice(0, 32);

export type RowNumber = { readonly group: string; readonly version: number };

/** Whose row last had this number on this page. */
export const findRowNumber = async (
  table: Reading,
  row: RowFacts,
): Promise<RowNumber | undefined> => {
  const item = await table.get(rowNumberKey(numberName(row)));
  return item && readKept('number of a row', numberSchema, item);
};

const ifStill = (version: number) =>
  version === 0 ? { ifAbsent: true as const } : { ifVersion: version };

export type RowKept = {
  readonly group: RowGroup;
  readonly number: RowNumber | undefined;
};

/** Keeps that a row has become one of the entries; holds only if nobody else wrote either in between. */
export const rowActions = (row: RowFacts, before: RowKept, after: RowEntry): readonly Action[] => {
  const { version } = before.group;
  const entries = entriesWith(before.group.entries, after);
  const group = {
    put: { ...rowsKey(row.group), entries, version: version + 1 },
    ...ifStill(version),
  };
  if (before.number?.group === row.group || after.number !== row.number) return [group];
  const held = before.number?.version ?? 0;
  const number = { ...rowNumberKey(numberName(row)), group: row.group, version: held + 1 };
  return [group, { put: number, ...ifStill(held) }];
};
