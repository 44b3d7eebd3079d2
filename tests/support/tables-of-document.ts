/** The tables of a document of Word as its reader finds them: rows of cells of text. */
import { unzip } from './unzip.ts';

const contentsOf = (xml: string, element: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${element}[ >](.*?)</w:${element}>`, 'gsu'))].map(
    ([, content = '']) => content,
  );

const textOf = (cell: string): string =>
  [...cell.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => text).join('');

export const tablesOfDocument = (docx: Uint8Array): readonly (readonly (readonly string[])[])[] => {
  const xml = unzip(docx).find(({ name }) => name === 'word/document.xml')?.text ?? '';
  return contentsOf(xml, 'tbl').map((table) =>
    contentsOf(table, 'tr').map((row) => contentsOf(row, 'tc').map(textOf)),
  );
};
