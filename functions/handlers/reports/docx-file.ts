/** A document as a file for word processors, with its charts as charts. Only this file knows the library that writes it. */
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';

import type {
  ChartBlock,
  DocumentBlock,
  ReportDocument,
  TableBlock,
} from '#shared/report/document';

import { sameBytes } from './docx-same-bytes.ts';

type Direction = { readonly isRightToLeft: boolean };

const run = (text: string, { isRightToLeft }: Direction, bold = false): TextRun =>
  new TextRun({ text, bold, rightToLeft: isRightToLeft });

const paragraph = (text: string, direction: Direction, more: object = {}): Paragraph =>
  new Paragraph({
    children: [run(text, direction)],
    bidirectional: direction.isRightToLeft,
    spacing: { after: 120 },
    ...more,
  });

const cell = (text: string, direction: Direction, isHead: boolean): TableCell =>
  new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        children: [run(text, direction, isHead)],
        bidirectional: direction.isRightToLeft,
      }),
    ],
  });

const table = ({ caption, head, rows }: TableBlock, direction: Direction) => [
  new Paragraph({
    children: [run(caption, direction, true)],
    bidirectional: direction.isRightToLeft,
    keepNext: true,
    spacing: { before: 160, after: 60 },
  }),
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: direction.isRightToLeft,
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((text) => cell(text, direction, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, at) => cell(text, direction, at === 0)),
          }),
      ),
    ],
  }),
  new Paragraph({ spacing: { after: 80 } }),
];

/** Neighbours differ in lightness as well as in hue, in the order of the statuses of coverage. */
const seriesColours = ['9C4637', '8A8D91', 'C7C9CC', 'B98405', '0493C2', '0B3754', '5E578E'];

const chart = ({ title, description, categories, series }: ChartBlock, direction: Direction) =>
  new Paragraph({
    bidirectional: direction.isRightToLeft,
    children: [
      new ChartRun({
        type: 'column',
        stacking: 'stacked',
        title,
        categories,
        series: series.map(({ name, values }, at) => ({
          name,
          values,
          color: seriesColours[at % seriesColours.length] ?? '',
        })),
        categoryAxis: { reverseOrder: direction.isRightToLeft },
        altText: { name: title, title, description },
      }),
    ],
  });

const written = (block: DocumentBlock, direction: Direction): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [paragraph(block.text, direction, { heading })];
    }
    case 'paragraph':
      return [paragraph(block.text, direction)];
    case 'list':
      return block.items.map((item) => paragraph(item, direction, { bullet: { level: 0 } }));
    case 'table':
      return table(block, direction);
    case 'chart':
      return [chart(block, direction)];
  }
};

const locales = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ar: 'ar-SA' } as const;

/** Rows of A4 and letters of ten points: a brief keeps to two pages. */
export const writeDocx = async (document: ReportDocument): Promise<Uint8Array> => {
  const { title, language, at, blocks } = document;
  const direction = { isRightToLeft: language === 'ar' };
  const locale = locales[language];
  const file = new Document({
    title,
    creator: 'ACSG matching',
    lastModifiedBy: 'ACSG matching',
    styles: {
      default: {
        document: { run: { size: 20, language: { value: locale, bidirectional: locales.ar } } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
        children: [
          paragraph(title, direction, { heading: HeadingLevel.TITLE }),
          ...blocks.flatMap((block) => written(block, direction)),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(file), at);
};
