/**
 * Files of offers by the writer of jobs beside DuckDB's COPY of the same rows and beside the bare libraries: CSV from rows,
 * as these get them, workbooks from records. Each file is read back whole by another reader, and has the
 * same bytes when it is written twice.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';

import { toCsv } from '#functions/handlers/figures/export-file';
import { aboutRecordValues } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import type { FileRow } from '#shared/export/cells';
import { columnsOfEntity } from '#shared/export/dictionary';
import type { ExportedRecord } from '#shared/export/exported';
import { recordRows } from '#shared/export/record-rows';

import { duckDbCopy } from './support/duckdb-copy.ts';
import { anExportedOffer, offerAt, writeFileByJob } from './support/job-writer.ts';
import type { Report } from './support/report.ts';
import { median, type Ratios, ratios, ratioText, timed } from './support/timing.ts';

const rounds = 5;
const goals = { copy: 0.2, csv: 0.5, xlsx: 0.7, csvMegabytes: 16, xlsxMegabytes: 64 } as const;
/** A workbook by the bare library is built in memory whole. */
const mostOfWorkbook = 20_000;

const names = columnsOfEntity.offers.map(({ name }) => name);
const folder = mkdtempSync(path.join(tmpdir(), 'acsg-export-'));
const at = (name: string): string => path.join(folder, name);

const about = aboutRecordValues({
  filter: {},
  basis: bases.all,
  asOf: '2026-11-30T09:00:00Z',
  language: 'en',
});

const rowsOf = (offer: ExportedRecord, count: number): readonly FileRow[] =>
  Array.from({ length: count }, (_, number) =>
    recordRows(offerAt(offer, number), {}, about),
  ).flat();

/** As many rows at once as a piece of a job has at least. */
const rowsInPiece = 1_000;

/** The rows as the job writes them, once they are made of their records. */
const csvOwn = (rows: readonly FileRow[]): void => {
  const out = openSync(at('own.csv'), 'w');
  for (let first = 0; first < rows.length; first += rowsInPiece) {
    const piece = rows.slice(first, first + rowsInPiece);
    writeSync(out, toCsv(columnsOfEntity.offers, piece, 'raw', first > 0));
  }
  closeSync(out);
};

const csvBare = (rows: readonly FileRow[]): void =>
  writeFileSync(
    at('bare.csv'),
    stringify([...rows], { header: true, columns: names, record_delimiter: '\r\n' }),
  );

const xlsxBare = async (rows: readonly FileRow[]): Promise<void> => {
  const cells = rows.map((row) => names.map((name): CellValue => row[name] ?? null));
  const sheets = [{ name: 'offers', rows: [[...names], ...cells] }];
  writeFileSync(at('bare.xlsx'), new Uint8Array(await writeXlsx({ sheets, stringMode: 'inline' })));
};

/** How many times as fast as a peer, in turns that take both, so that a busy moment meets both. */
const beside = async (own: () => Promise<unknown>, peer: () => unknown): Promise<Ratios> => {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push((await timed(peer))[1].wall);
    ours.push((await timed(own))[1].wall);
  }
  console.log(`  ${median(ours).toFixed(0)} ms beside ${median(theirs).toFixed(0)} ms`);
  return ratios(theirs, ours);
};

const asText = (row: FileRow): string => names.map((name) => String(row[name] ?? '')).join('\0');

const wrongIn = async (offer: ExportedRecord, rows: readonly FileRow[]): Promise<number> => {
  await writeFileByJob(offer, rows.length, 'csv', at('own.csv'));
  const [, ...read] = parse(readFileSync(at('own.csv')), {
    bom: true,
    record_delimiter: '\r\n',
  }) as string[][];
  const ofCsv = rows.filter((row, place) => asText(row) !== read[place]?.join('\0')).length;
  await writeFileByJob(offer, rows.length, 'xlsx', at('own.xlsx'));
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(at('own.xlsx'))));
  const titles = sheets[1]?.rows.slice(1).map((row) => row[names.indexOf('title')]);
  const ofXlsx = rows.filter((row, place) => row['title'] !== titles?.[place]).length;
  return ofCsv + ofXlsx + Math.abs(read.length - rows.length);
};

const digestOf = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

const isSame = async (offer: ExportedRecord, format: 'csv' | 'xlsx'): Promise<boolean> => {
  for (const name of ['one', 'two']) await writeFileByJob(offer, 5_000, format, at(name));
  return digestOf(at('one')) === digestOf(at('two'));
};

const memoryScript = new URL('support/export-memory.ts', import.meta.url).pathname;

/** Little more than the product itself takes: a larger heap fills with what nobody had to clear away, and tells of that. */
const smallHeap = ['--max-old-space-size=160', '--max-semi-space-size=8'];

const megabytesFor = (format: 'csv' | 'xlsx', count: number): number => {
  const text = execFileSync(process.execPath, [...smallHeap, memoryScript, format, String(count)], {
    encoding: 'utf8',
  });
  return (JSON.parse(text) as { readonly megabytes: number }).megabytes;
};

/** From so many rows to ten times as many. */
const growthOf = (format: 'csv' | 'xlsx', count: number): number => {
  const [few = 0, many = 0] = [count, 10 * count].map((rows) => megabytesFor(format, rows));
  console.log(
    `${format}: at most ${few.toFixed(0)} MB for ${count} rows, ${many.toFixed(0)} MB for ${10 * count}`,
  );
  return many - few;
};

export const run = async (given: readonly string[]): Promise<Report> => {
  const count = Number(given[0] ?? 100_000);
  const offer = await anExportedOffer();
  const rows = rowsOf(offer, count);
  const fewer = rows.slice(0, mostOfWorkbook);
  const wrong = await wrongIn(offer, fewer);
  const areSame = (await isSame(offer, 'csv')) && (await isSame(offer, 'xlsx'));
  console.log(
    `${rows.length} rows of ${names.length} columns; ${wrong} read back otherwise; same bytes twice: ${areSame}`,
  );
  csvBare(rows);
  const peer = await duckDbCopy(at('bare.csv'));
  const ownCsv = async () => csvOwn(rows);
  const copy = peer && (await beside(ownCsv, () => peer.copy(at('copy.csv'))));
  console.log(copy ? `CSV: ${ratioText(copy)} of ${peer?.name}'s COPY` : 'DuckDB is not installed');
  const csv = await beside(ownCsv, () => csvBare(rows));
  console.log(`CSV: ${ratioText(csv)} of csv-stringify, bare`);
  const [, whole] = await timed(() => writeFileByJob(offer, count, 'csv', at('own.csv')));
  console.log(`CSV by the whole job, its rows made of records: ${whole.wall.toFixed(0)} ms`);
  const xlsx = await beside(
    () => writeFileByJob(offer, fewer.length, 'xlsx', at('own.xlsx')),
    () => xlsxBare(fewer),
  );
  console.log(`XLSX of ${fewer.length} rows: ${ratioText(xlsx)} of hucre, bare`);
  const isMeasured = given[1] !== 'times';
  const growth = isMeasured
    ? { csv: growthOf('csv', count), xlsx: growthOf('xlsx', count) }
    : { csv: 0, xlsx: 0 };
  rmSync(folder, { recursive: true });
  const shares = [
    ...(copy ? [copy.median / goals.copy] : []),
    csv.median / goals.csv,
    xlsx.median / goals.xlsx,
  ];
  const figure = Math.min(...shares);
  const isFlat = growth.csv <= goals.csvMegabytes && growth.xlsx <= goals.xlsxMegabytes;
  return {
    bench: 'export',
    figure: Number(figure.toFixed(2)),
    unit: 'of the goals, the lowest: CSV at a fifth of COPY and half of csv-stringify, workbooks at seven tenths of hucre',
    goal: '>= 1, memory for ten times the rows at most 16 MB more for CSV and 64 MB for XLSX, every row read back, the same bytes twice',
    holds: figure >= 1 && isFlat && wrong === 0 && areSame,
  };
};
