/** What is answered of a file: the kinds of its lines, and each note in the reader's language. */
import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { letterOfColumn } from '#shared/sheets/grid';
import { questionOfCell } from '#shared/sheets/question-of-cell';
import type { ReadSheet, UnreadSheets } from '#shared/sheets/read-sheets';
import { rowColumns } from '#shared/sheets/row-columns';
import { columnHeading } from '#shared/sheets/words/words';
import { wordedFault } from '#shared/sheets/worded-note';
import type { Language } from '#shared/vocabulary/label';

import type { JudgedFile } from './judge-records.ts';
import { type SheetLine, sheetLinesOf } from './sheet-lines.ts';

const countsOf = (lines: readonly SheetLine[]): SheetOutcome['counts'] => {
  const countOf = (is: SheetLine['is']): number => lines.filter((line) => line.is === is).length;
  return {
    stored: countOf('stored'),
    look: countOf('look'),
    refused: countOf('refused'),
    unchanged: countOf('unchanged'),
  };
};

const sheetView = ({ name, rows, examples, headings }: ReadSheet) => ({
  name,
  rows,
  examples,
  headings: headings.map(({ column, text, means, isKnown }) => ({
    cell: letterOfColumn(column),
    text: text.slice(0, 300),
    column: means,
    isKnown,
  })),
});

export type SeenFile = {
  readonly sheets: readonly ReadSheet[];
  readonly encoding: string | null;
  readonly isDocument: boolean;
  readonly digest: string;
};

/** The parties that the lines bring along, each once. */
const addedBy = ({ records, addedParties }: JudgedFile): SheetOutcome['parties'] => {
  const named = records.flatMap(({ plan }) => (plan ? [plan.party, ...plan.partners] : []));
  return [...addedParties].flatMap(([id, { name }]) =>
    named.some((party) => party.id === id) ? [{ id, name }] : [],
  );
};

/** In a document nobody sees cells: its notes name questions. */
const lineOfDocument = (
  line: SheetLine,
  sheets: readonly ReadSheet[],
  language: Language,
): SheetLine => {
  const headings = sheets.find(({ name }) => name === line.sheet)?.headings ?? [];
  return {
    ...line,
    notes: line.notes.map((note) => ({
      ...note,
      cell: questionOfCell(note.cell, headings, language),
    })),
  };
};

export const previewOutcome = (
  { sheets, encoding, isDocument, digest }: SeenFile,
  file: JudgedFile,
  language: Language,
): SheetOutcome => {
  const told = sheetLinesOf(file.records, language);
  const lines = isDocument ? told.map((line) => lineOfDocument(line, sheets, language)) : told;
  return {
    fault: null,
    digest,
    encoding,
    sheets: sheets.map(sheetView),
    columns: columnsIn(language),
    counts: countsOf(lines),
    parties: addedBy(file),
    lines: [...lines],
    left: 0,
  };
};

/** What was done with some lines. Everything else that is to be said of the file stood in its preview. */
export const commitOutcome = (
  digest: string,
  lines: readonly SheetLine[],
  left: number,
): SheetOutcome => ({
  fault: null,
  digest,
  encoding: null,
  sheets: [],
  columns: [],
  counts: countsOf(lines),
  parties: [],
  lines: [...lines],
  left,
});

/** Examples aside, which no heading of a source marks. */
const columnsIn = (language: Language): SheetOutcome['columns'] =>
  rowColumns.flatMap((name) =>
    name === 'example' ? [] : [{ name, heading: columnHeading(name, language) }],
  );

/** Nothing was read, so nothing is stored. */
export const faultOutcome = (
  { fault, sheets }: UnreadSheets,
  language: Language,
): SheetOutcome => ({
  fault: wordedFault(fault, language),
  digest: null,
  encoding: null,
  sheets: sheets.map(sheetView),
  columns: columnsIn(language),
  counts: { stored: 0, look: 0, refused: 0, unchanged: 0 },
  parties: [],
  lines: [],
  left: 0,
});
