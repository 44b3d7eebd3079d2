/** What is read of a document of a word processor, however its program divided the texts. */
import { describe, expect, test } from 'vitest';

import { textOfDocument } from '#shared/sheets/document-text';

const p = (...runs: readonly string[]): string =>
  `<w:p w:rsidR="00A1"><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="1"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;

describe('a document', () => {
  test('is its tables, and what stands outside of them', () => {
    const xml = p('Before') + table(row(p('a'), p('b')), row(p(''), p('d'))) + p('') + p('After');

    expect(textOfDocument(xml)).toEqual({
      tables: [
        [
          ['a', 'b'],
          ['', 'd'],
        ],
      ],
      outside: ['Before', 'After'],
    });
  });

  test('joins what a program divided into runs, keeps lines, and knows escaped signs', () => {
    const cell = p('Fas', 'ter ', '&lt;&amp;&#233;&#x627;&gt;') + p('second');
    const { tables } = textOfDocument(
      table(row(cell, '<w:p><w:r><w:t>x</w:t><w:br/><w:t>y</w:t></w:r></w:p>')),
    );

    expect(tables).toEqual([[['Faster <&éا>\nsecond', 'x\ny']]]);
  });

  test('takes a table within a cell for text of that cell, and deleted text for none', () => {
    const inner = table(row(p('in'), p('ner')));
    const deleted = '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>';

    const { tables, outside } = textOfDocument(table(row(p('out') + inner, deleted)));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.[0]?.[0]).toContain('ner');
    expect(tables[0]?.[0]?.[1]).toBe('');
    expect(outside).toEqual([]);
  });

  test.each(['<w:tbl>', '</w:tbl>', '<w:tc>', '<w:t', '&#', '&amp', '<w:p><w:t>&amp;', '<'])(
    'is read in one way, however often it says %s',
    (piece) => {
      expect(textOfDocument(piece.repeat(400_000)).tables.length).toBeLessThan(2);
    },
  );
});
