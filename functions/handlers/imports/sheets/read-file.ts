/** A file of rows by what it is, whatever it is called. */
import { ok, refuse, type Result } from '#shared/domain/result';
import type { FileFault } from '#shared/sheets/file-fault';
import type { Grid } from '#shared/sheets/grid';
import type { Encoding } from '#shared/sheets/text-encoding';

import { readCsvFile } from './read-csv-file.ts';
import { isDocumentFile, readDocumentFile } from './read-document-file.ts';
import { readWorkbookFile } from './read-workbook-file.ts';

export type GridsOfFile = {
  readonly grids: readonly Grid[];
  /** Null: a workbook, or a form that was filled in as a document. */
  readonly encoding: Encoding | null;
  /** Whether it is a form that was filled in as a document, where nobody sees cells. */
  readonly isDocument?: true;
};

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const packed = [0x50, 0x4b, 0x03, 0x04];
/** Older workbooks, and newer ones under a password, lie in the same container. */
const container = [0xd0, 0xcf, 0x11, 0xe0];

const holdsName = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from(name, 'utf16le'),
  );

/** What begins as a page, a picture or a document is no text of rows, though it may be read as one. */
const isOtherText = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart().toLowerCase();
  return ['<', '{', '[', '%pdf', '\x89png', 'gif8', '{\\rtf'].some((mark) => head.startsWith(mark));
};

/** The name of a text file is that of its one sheet. */
const sheetNameOf = (fileName: string): string => fileName.replace(/\.[^.]{1,5}$/u, '');

export const readFile = async (
  bytes: Uint8Array,
  name: string,
): Promise<Result<GridsOfFile, FileFault>> => {
  if (startsWith(bytes, packed) && isDocumentFile(bytes)) {
    const grid = readDocumentFile(bytes, sheetNameOf(name));
    return grid.ok ? ok({ grids: [grid.value], encoding: null, isDocument: true }) : grid;
  }
  if (startsWith(bytes, packed)) {
    const grids = await readWorkbookFile(bytes);
    return grids.ok ? ok({ grids: grids.value, encoding: null }) : grids;
  }
  if (startsWith(bytes, container))
    return refuse({ code: holdsName(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWorkbook' });
  if (bytes.length === 0 || isOtherText(bytes)) return refuse({ code: 'notASheet' });
  const read = readCsvFile(bytes, sheetNameOf(name));
  return read.ok ? ok({ grids: [read.value.grid], encoding: read.value.encoding }) : read;
};
