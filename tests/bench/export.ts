/**
 * Rows written as CSV and as workbooks, in parts as they leave, beside the bare libraries on the same rows in the same
 * run. Each file is read back whole by another reader or as it lies, and has the same bytes when it is written twice.
 */
import { createHash } from 'node:crypto';

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

import { toCsv } from '#functions/handlers/figures/export-file';
import { writeWorkbook } from '#functions/handlers/figures/workbook';
import type { FileRow } from '#shared/export/cells';
import type { Column } from '#shared/export/column';
import type { Sheet } from '#shared/export/sheet';

import type { Report } from './support/report.ts';
import { median } from './support/timing.ts';

const rowsInPart = 1_000;
const rounds = 5;
const goals = { csv: 0.5, xlsx: 0.7 } as const;

const columns: readonly Column[] = [
  ...['id', 'area', 'kind', 'country'].map((name) => ({ name, type: 'code' as const })),
  ...['title', 'text', 'places', 'conditions'].map((name) => ({ name, type: 'text' as const })),
  ...['min', 'max', 'version'].map((name) => ({ name, type: 'number' as const })),
  { name: 'start', type: 'date' },
  { name: 'synthetic', type: 'yesNo' },
];

const names = columns.map(({ name }) => name);

const rowAt = (at: number): FileRow => ({
  id: `r${at.toString(36).padStart(15, '0')}`,
  area: `A${(at % 4) + 1}`,
  kind: at % 2 === 0 ? 'pledge' : 'offer',
  country: 'XA',
  title: `Training of judges, "round" ${at}`,
  text: `Several lines\nof text; with signs, =1 and more ${at % 97}`,
  places: 'Capital; provinces',
  conditions: at % 3 === 0 ? 'Depends on a budget' : '',
  min: at % 50,
  max: 50 + (at % 1_000),
  version: 1 + (at % 7),
  start: at % 5 === 0 ? '2026' : '2026-11-29',
  synthetic: true,
});

const partsOf = (count: number): readonly (readonly FileRow[])[] =>
  Array.from({ length: Math.ceil(count / rowsInPart) }, (_, part) =>
    Array.from({ length: Math.min(rowsInPart, count - part * rowsInPart) }, (_each, at) =>
      rowAt(part * rowsInPart + at),
    ),
  );

const sheetOf = (rows: readonly FileRow[]): Sheet => ({
  name: 'rows',
  columns: columns.map(() => ({ width: 16 })),
  head: names,
  rows: rows.map((row) => names.map((name) => row[name] ?? null)),
  isRightToLeft: false,
});

const at = '2026-11-29T09:00:00Z';

type Written = { readonly bytes: string | Uint8Array };
type Writer = (rows: readonly FileRow[], part: number) => Written | Promise<Written>;

const writers = {
  csv: (rows, part) => ({ bytes: toCsv(columns, rows, 'spreadsheet', part > 0) }),
  csvBare: (rows, part) => ({
    bytes: stringify([...rows], { header: part === 0, columns: names, record_delimiter: '\r\n' }),
  }),
  xlsx: async (rows) => ({ bytes: await writeWorkbook('Rows', at, [sheetOf(rows)]) }),
  xlsxBare: async (rows) => ({
    bytes: new Uint8Array(
      await writeXlsx({
        sheets: [
          {
            name: 'rows',
            rows: [
              [...names],
              ...rows.map((row) => names.map((name): CellValue => row[name] ?? null)),
            ],
          },
        ],
        stringMode: 'inline',
      }),
    ),
  }),
} as const satisfies Readonly<Record<string, Writer>>;

const timeOf = async (write: Writer, parts: readonly (readonly FileRow[])[]): Promise<number> => {
  const began = performance.now();
  for (const [part, rows] of parts.entries()) await write(rows, part);
  return performance.now() - began;
};

const digestOf = async (write: Writer, parts: readonly (readonly FileRow[])[]): Promise<string> => {
  const hash = createHash('sha256');
  for (const [part, rows] of parts.entries()) hash.update((await write(rows, part)).bytes);
  return hash.digest('hex');
};

/** How much faster than the bare library: the best of turns that each take both, so that a busy moment meets both. */
const ratioOf = async (
  own: Writer,
  bare: Writer,
  parts: readonly (readonly FileRow[])[],
): Promise<number> => {
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const ofBare = await timeOf(bare, parts);
    ratios.push(ofBare / (await timeOf(own, parts)));
  }
  return median(ratios);
};

const asText = (row: FileRow): readonly string[] => names.map((name) => String(row[name] ?? ''));

const wrongIn = async (parts: readonly (readonly FileRow[])[]): Promise<number> => {
  const text = parts.map((rows, part) => writers.csv(rows, part).bytes).join('');
  const [, ...read] = parse(text, { bom: true, record_delimiter: '\r\n' }) as string[][];
  const rows = parts.flat();
  const ofCsv = rows.filter((row, place) => asText(row).join('\0') !== read[place]?.join('\0'));
  let wrong = ofCsv.length + Math.abs(read.length - rows.length);
  for (const given of parts) {
    const { bytes } = await writers.xlsx(given);
    const { sheets } = await readXlsx(bytes);
    const [, ...cells] = sheets[0]?.rows ?? [];
    wrong += given.filter(
      (row, place) =>
        JSON.stringify(names.map((name) => row[name] ?? null)) !== JSON.stringify(cells[place]),
    ).length;
  }
  return wrong;
};

export const run = async (given: readonly string[]): Promise<Report> => {
  const count = Number(given[0] ?? 100_000);
  const parts = partsOf(count);
  const fewer = parts.slice(0, 20);
  const wrong = await wrongIn(fewer);
  const isSame = async (write: Writer) =>
    (await digestOf(write, fewer)) === (await digestOf(write, fewer));
  const areSame = (await isSame(writers.csv)) && (await isSame(writers.xlsx));
  const csv = await ratioOf(writers.csv, writers.csvBare, parts);
  const xlsx = await ratioOf(writers.xlsx, writers.xlsxBare, fewer);
  console.log(
    `${count} rows of ${names.length} columns: CSV at ${csv.toFixed(2)} of csv-stringify, ` +
      `workbooks at ${xlsx.toFixed(2)} of hucre; ${wrong} rows read back otherwise; same bytes twice: ${areSame}`,
  );
  const figure = Math.min(csv / goals.csv, xlsx / goals.xlsx);
  return {
    bench: 'export',
    figure: Number(figure.toFixed(2)),
    unit: 'of the goals, CSV at half of csv-stringify and workbooks at seven tenths of hucre, the lower of the two',
    goal: '>= 1, every row read back, the same bytes twice',
    holds: figure >= 1 && wrong === 0 && areSame,
  };
};
