/** The next rows of a file: the counts with its first, then what is stored, as many pages at once as a request reads. */
import type { Entity } from '#shared/contract/files/export-names';
import type { EntityTable } from '#shared/export/workbook-notes';

import type { AskedFile } from '../handlers/figures/asked-file.ts';
import { type ExportPosition, readPart } from '../handlers/figures/export-part.ts';
import { type ExportPages, sheetOf, tablesOf } from '../handlers/figures/export-sheet.ts';

type NextRows = {
  readonly tables: readonly EntityTable[];
  readonly next: ExportPosition | undefined;
};

export type RowSource = { readonly pages: ExportPages; readonly file: AskedFile };

export const rowsOn = async (
  { pages, file }: RowSource,
  asked: readonly Entity[],
  from: ExportPosition | undefined,
): Promise<NextRows> => {
  const { steps, counted } = await sheetOf(pages, asked, file.about.filter, file.about);
  const [first] = steps;
  const begin = from ?? (first && { kind: first.kind });
  // A part is bounded by the pages that it is read from: a file has room for any.
  const part = begin && (await readPart(steps, begin, Number.POSITIVE_INFINITY, () => 0));
  if (part && !part.ok) throw new Error('What has room for everything has no room');
  const tables = tablesOf(asked, from ? [] : counted, part?.value.blocks ?? []);
  return { tables, next: part?.value.next };
};
