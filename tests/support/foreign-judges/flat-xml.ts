/** What stands in a document that LibreOffice wrote as flat XML: its cells, or its paragraphs, as text. */

const decoded = (text: string): string =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name)] ?? whole;
  });

/** Runs of blanks and the like are elements of their own. */
const textOf = (xml: string): string =>
  decoded(
    xml
      .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/gu, (_, count) => ' '.repeat(Number(count ?? 1)))
      .replaceAll('<text:tab/>', '\t')
      .replaceAll('<text:line-break/>', '\n')
      .replaceAll(/<[^>]*>/gu, ''),
  );

const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<text:(p|h)(?: [^>]*)?(?:\/>|>(.*?)<\/text:\1>)/gsu)].map(
    ([, , content = '']) => textOf(content),
  );

export const textsOfFlatXml = paragraphs;

export const sheetsOfFlatXml = (xml: string): readonly (readonly (readonly string[])[])[] =>
  [...xml.matchAll(/<table:table [^>]*>(.*?)<\/table:table>/gsu)].map(([, table = '']) =>
    [...table.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gsu)].map(([, row = '']) =>
      [...row.matchAll(/<table:table-cell[^>]*?(?:\/>|>(.*?)<\/table:table-cell>)/gsu)].map(
        ([, cell = '']) => paragraphs(cell).join('\n'),
      ),
    ),
  );
