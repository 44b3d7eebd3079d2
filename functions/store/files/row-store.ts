/** What imports keep of rows: the entries of the same parties, and whose row last had a number on a page. */
import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import { rowKinds } from '#shared/public-record/public-record-row';
import type { RowEntry, RowFacts } from '#shared/public-record/row-entry';
import { entriesWith } from '#shared/public-record/row-identity';
import { rowNumberKey, rowsKey } from '#shared/table/keys';
import { versionIn } from '#shared/table/stored-truth';

import { digestOf } from '../log/audit.ts';
import type { Action, KeyedTable } from '../../table.ts';

/** Version 0 is not kept yet. */
export type RowGroup = { readonly entries: readonly RowEntry[]; readonly version: number };

const formerEntrySchema = z.object({
  seed: z.string(),
  number: z.int(),
  lostNumber: z.literal(true).exactOptional(),
  content: z.string(),
  title: z.string().exactOptional(),
  kind: z.enum(rowKinds),
  file: z.string().exactOptional(),
});
const entriesSchema: z.ZodType<readonly RowEntry[]> = z.array(
  formerEntrySchema.extend({ pages: z.array(z.string()) }),
);
const numberSchema = z.object({ group: z.string(), version: z.int() });

/** From before spellings of addresses were seen through: of one page, which names the group and not the entry. */
export type FormerEntry = z.infer<typeof formerEntrySchema>;

export const findRowGroup = async (
  table: Pick<KeyedTable, 'get'>,
  name: string,
): Promise<RowGroup> => {
  const item = await table.get(rowsKey(name));
  return item
    ? {
        entries: readKept('entry of rows', entriesSchema, item['entries']),
        version: versionIn(item),
      }
    : { entries: [], version: 0 };
};

export const findFormerGroups = async (
  table: Pick<KeyedTable, 'getMany'>,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly FormerEntry[]>> => {
  const items = await table.getMany(names.map(rowsKey));
  return new Map(
    names.map((name, n) => {
      const kept = items[n]?.['entries'];
      return [name, kept ? readKept('entry of rows', z.array(formerEntrySchema), kept) : []];
    }),
  );
};

export type RowNumber = { readonly group: string; readonly version: number };

const numberOnPage = (page: string, number: number): string =>
  digestOf(['row', page, number]).slice(0, 32);

const formerNumber = (source: string, number: number): string =>
  digestOf([source, number]).slice(0, 32);

const numbersNamed = async (
  table: Pick<KeyedTable, 'getMany'>,
  names: readonly string[],
): Promise<readonly (RowNumber | undefined)[]> => {
  const items = await table.getMany(names.map(rowNumberKey));
  return items.map((item) => item && readKept('number of a row', numberSchema, item));
};

/** Whose row last had this number, on each of its pages. */
export const findRowNumbers = (
  table: Pick<KeyedTable, 'getMany'>,
  { pages, number }: RowFacts,
): Promise<readonly (RowNumber | undefined)[]> =>
  numbersNamed(
    table,
    pages.map((page) => numberOnPage(page, number)),
  );

/** The same from before spellings of addresses were seen through. */
export const findFormerNumbers = (
  table: Pick<KeyedTable, 'getMany'>,
  sources: readonly string[],
  number: number,
): Promise<readonly (RowNumber | undefined)[]> =>
  numbersNamed(
    table,
    sources.map((source) => formerNumber(source, number)),
  );

const ifStill = (version: number) =>
  version === 0 ? { ifAbsent: true as const } : { ifVersion: version };

export type RowKept = {
  readonly group: RowGroup;
  /** On the page that it names first. */
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
  const name = numberOnPage(row.pages[0] ?? '', row.number);
  const number = { ...rowNumberKey(name), group: row.group, version: held + 1 };
  return [group, { put: number, ...ifStill(held) }];
};
