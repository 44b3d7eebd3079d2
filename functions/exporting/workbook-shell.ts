/**
 * A workbook around sheets that are written apart: the library writes everything but their rows, and what stands before and
 * behind these in a sheet is taken from there.
 */
import { sheetsWith } from '#shared/export/workbook';
import type { StyledColumn } from '#shared/export/sheet-rows';
import type { WorkbookNotes } from '#shared/export/workbook-notes';
import { entriesIn } from '#shared/zip/directory';
import type { PackedEntry } from '#shared/zip/entry';

import { contentOfPacked } from '../handlers/reports/packed.ts';
import { writeWorkbook } from '../handlers/figures/workbook.ts';

export type SheetShell = {
  readonly name: string;
  readonly before: string;
  readonly columns: readonly StyledColumn[];
  /** @param rows with its head. */
  readonly after: (rows: number) => string;
};

export type WorkbookShell = {
  /** What says nothing of rows. */
  readonly others: readonly PackedEntry[];
  readonly sheets: readonly SheetShell[];
  readonly readMe: PackedEntry;
};

const behindRows = '</sheetData>';

/** As the head has its cells, of which each has the place and the style of its column. */
const columnsIn = (xml: string): readonly StyledColumn[] =>
  [...xml.matchAll(/<c r="([A-Z]+)1"(?: t="\w+")?((?: s="\d+")?)/g)].map(
    ([, letter = '', style = '']) => ({ letter, style }),
  );

const sheetShell = (name: string, xml: string): SheetShell => {
  const end = xml.indexOf(behindRows);
  const head = xml.slice(0, end);
  const tail = xml.slice(end);
  return {
    name,
    // How far a sheet reaches is not known when it begins, and need not be said.
    before: head.replace(/<dimension [^>]*>/, ''),
    columns: columnsIn(head),
    after: (rows) => tail.replace(/(?<=<autoFilter ref="A1:[A-Z]+)\d+/, String(rows)),
  };
};

const textOf = (entry: PackedEntry): string =>
  Buffer.from(contentOfPacked(entry) ?? []).toString('utf8');

export const workbookShell = async (notes: WorkbookNotes): Promise<WorkbookShell> => {
  const tables = notes.counts.map(({ entity }) => ({ entity, rows: [] }));
  const bytes = await writeWorkbook(notes.title, notes.about.asOf ?? '', sheetsWith(notes, tables));
  const entries = entriesIn(bytes) ?? [];
  const nameOf = (sheet: number): string => `xl/worksheets/sheet${sheet}.xml`;
  const named = (name: string): PackedEntry => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) throw new Error(`A workbook was written without ${name}`);
    return entry;
  };
  // The read-me is the first sheet.
  const names = tables.map((_, at) => nameOf(at + 2));
  const apart = [nameOf(1), ...names];
  return {
    others: entries.filter(({ name }) => !apart.includes(name)),
    sheets: names.map((name) => sheetShell(name, textOf(named(name)))),
    readMe: named(nameOf(1)),
  };
};
