/**
 * A workbook, piece after piece. Each piece of a sheet is compressed by itself and ends on a whole byte, so that a run goes
 * on where another ended with nothing of its compressor. What an entry comes to is told behind it.
 */
import { constants, crc32, deflateRawSync } from 'node:zlib';

import type { World } from '#shared/domain/world';
import { sheetRows } from '#shared/export/sheet-rows';
import { cellsOf } from '#shared/export/workbook';
import type { WorkbookNotes } from '#shared/export/workbook-notes';
import type { PackedEntry } from '#shared/zip/entry';
import {
  directoryRecord,
  endRecord,
  entryFacts,
  joinedBytes,
  localRecord,
  sumsRecord,
} from '#shared/zip/records';

import { titleOfWorkbook } from '../handlers/figures/export-formats.ts';
import type { BookPlace, FilePlace, FilePiece, PieceWriter } from './file-place.ts';
import { rowsOn, type RowSource } from './rows-on.ts';
import { workbookShell } from './workbook-shell.ts';

/** Of a sheet, its head included. */
const mostRows = 1_048_576;
/** What the records of a ZIP file have room for without another form of it. */
const mostBytes = 0xffff_ffff;

/** A spreadsheet has no room for what was asked. */
export class WorkbookTooLarge extends Error {}

type Book = BookPlace;

const newBook: Book = { entries: [], counts: [] };

const withWhole = (
  book: Book,
  entries: readonly PackedEntry[],
  at: number,
): { readonly content: Uint8Array; readonly book: Book } => {
  let place = at;
  const content: Uint8Array[] = [];
  const placed = entries.map((entry) => {
    const facts = { ...entryFacts(entry), place };
    const head = localRecord(facts);
    content.push(head, entry.packed);
    place += head.length + entry.packed.length;
    return facts;
  });
  return {
    content: joinedBytes(content),
    book: { ...book, entries: [...book.entries, ...placed] },
  };
};

const notesOf = ({ file }: RowSource, world: World, counts: Book['counts']): WorkbookNotes => {
  const { subject, asked, left, about } = file;
  return {
    title: titleOfWorkbook(subject, about.language),
    counts: asked.map((entity, at) => ({ entity, rows: counts[at] ?? 0 })),
    left,
    about,
    world,
    hasMore: false,
  };
};

/** Of a workbook whose sheets are whole. */
const lastPiece = async (notes: WorkbookNotes, book: Book, at: number): Promise<FilePiece> => {
  const { readMe } = await workbookShell(notes);
  const { content, book: all } = withWhole(book, [readMe], at);
  const directory = joinedBytes(all.entries.map((entry) => directoryRecord(entry, entry.place)));
  const end = endRecord(all.entries.length, directory.length, at + content.length);
  return { content: joinedBytes([content, directory, end]), rows: 0, next: undefined };
};

type Sheet = { readonly name: string; readonly place: number };

/** More of a sheet, compressed, and what its entry comes to with it. */
const packedOn = ({ name, place }: Sheet, open: Book['open'], xml: string, isWhole: boolean) => {
  const bytes = Buffer.from(xml, 'utf8');
  const finishFlush = isWhole ? constants.Z_FINISH : constants.Z_FULL_FLUSH;
  const packed = deflateRawSync(bytes, { finishFlush });
  const entry = {
    name,
    method: 8 as const,
    isToldAfter: true as const,
    place,
    crc: crc32(bytes, open?.crc ?? 0),
    size: (open?.size ?? 0) + bytes.length,
    packedLength: (open?.packedLength ?? 0) + packed.length,
  };
  if (entry.size > mostBytes || place + entry.packedLength > mostBytes)
    throw new WorkbookTooLarge();
  return { packed, entry };
};

export const workbookWriter = (source: RowSource, world: World): PieceWriter => {
  const { asked } = source.file;
  const shell = workbookShell(notesOf(source, world, []));
  return async (place: FilePlace, at: number): Promise<FilePiece> => {
    const { others, sheets } = await shell;
    const book = place.book ?? newBook;
    const sheet = sheets[book.counts.length];
    const entity = asked[book.counts.length];
    if (!sheet || !entity) return lastPiece(notesOf(source, world, book.counts), book, at);

    const begun = place.book ? { content: new Uint8Array(), book } : withWhole(book, others, at);
    const { tables, next } = await rowsOn(source, [entity], place.from);
    const cells = tables.flatMap(cellsOf);
    const rows = place.rows + cells.length;
    if (rows >= mostRows) throw new WorkbookTooLarge();
    const { open } = book;
    const begins = open?.place ?? at + begun.content.length;
    const xml =
      (open ? '' : sheet.before) +
      sheetRows(cells, sheet.columns, place.rows + 2) +
      (next ? '' : sheet.after(rows + 1));
    const { packed, entry } = packedOn({ name: sheet.name, place: begins }, open, xml, !next);
    const head = open ? [] : [localRecord(entry)];
    const content = [begun.content, ...head, packed];
    if (next)
      return {
        content: joinedBytes(content),
        rows: cells.length,
        next: { from: next, rows, book: { ...begun.book, open: entry } },
      };
    return {
      content: joinedBytes([...content, sumsRecord(entry)]),
      rows: cells.length,
      next: {
        rows: 0,
        book: {
          entries: [...begun.book.entries, entry],
          counts: [...book.counts, rows],
        },
      },
    };
  };
};
