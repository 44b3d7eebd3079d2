/** A form that was filled in as a document of a word processor, as a grid of texts. */
import { inflateRawSync } from 'node:zlib';

import { sheetLimits } from '#shared/contract/files/sheet-limits';
import { refuse, type Result } from '#shared/domain/result';
import { textOfDocument } from '#shared/sheets/document-text';
import type { FileFault } from '#shared/sheets/file-fault';
import type { Grid } from '#shared/sheets/grid';
import { gridOfDocument } from '#shared/sheets/grid-of-document';
import { entriesIn } from '#shared/zip/directory';

const main = 'word/document.xml';

export const isDocumentFile = (bytes: Uint8Array): boolean =>
  (entriesIn(bytes) ?? []).some(({ name }) => name === main);

/** What it says of its size may be untrue, so it is unpacked up to the limit. */
const contentOf = (bytes: Uint8Array): string | FileFault => {
  const entry = (entriesIn(bytes) ?? []).find(({ name }) => name === main);
  if (!entry) return { code: 'damaged' };
  const { method, packed } = entry;
  if (method === 0) return Buffer.from(packed).toString('utf8');
  try {
    const most = { maxOutputLength: sheetLimits.unpackedBytes };
    return inflateRawSync(packed, most).toString('utf8');
  } catch (error) {
    return { code: error instanceof RangeError ? 'unpacksTooLarge' : 'damaged' };
  }
};

export const readDocumentFile = (bytes: Uint8Array, name: string): Result<Grid, FileFault> => {
  const xml = contentOf(bytes);
  return typeof xml === 'string' ? gridOfDocument(textOfDocument(xml), name) : refuse(xml);
};
