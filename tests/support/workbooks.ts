/** Workbooks put together by hand, with what no honest program writes. */
import { deflateRawSync } from 'node:zlib';

import { zipOf } from '#shared/zip/container';
import { crc32 } from '#shared/zip/crc32';
import type { PackedEntry } from '#shared/zip/entry';

const partOf = (name: string, text: string): PackedEntry => {
  const content = new TextEncoder().encode(text);
  const packed = deflateRawSync(content);
  return { name, method: 8, crc: crc32(content), size: content.length, packed };
};

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** A cell with a text of its own. */
export const textCell = (place: string, text: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

export const rowXml = (number: number, ...cells: readonly string[]): string =>
  `<row r="${number}">${cells.join('')}</row>`;

export const sheetXml = (rows: readonly string[], rest = ''): string =>
  `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData>${rest}</worksheet>`;

type Book = {
  /** Of each file of a sheet. */
  readonly sheets: readonly string[];
  /** Which file each sheet that people see is of; by default each is of its own. */
  readonly shown?: readonly number[];
  readonly shared?: readonly string[];
};

export const partsOfBook = ({
  sheets,
  shown = sheets.map((_, at) => at),
  shared = [],
}: Book): readonly PackedEntry[] => [
  partOf('[Content_Types].xml', `${head}<Types xmlns="${main}"/>`),
  partOf(
    '_rels/.rels',
    `${head}<Relationships xmlns="${relations}">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  ),
  partOf(
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${shown
      .map((file, at) => `<sheet name="Sheet ${at}" sheetId="${at + 1}" r:id="rId${file + 1}"/>`)
      .join('')}</sheets></workbook>`,
  ),
  partOf(
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${relations}">${sheets
      .map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))
      .join('')}${relation('rIdShared', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
  ),
  partOf(
    'xl/sharedStrings.xml',
    `${head}<sst xmlns="${main}">${shared.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  ),
  ...sheets.map((xml, at) => partOf(`xl/worksheets/sheet${at + 1}.xml`, xml)),
];

export const bookOf = (book: Book): Uint8Array => zipOf(partsOfBook(book));
