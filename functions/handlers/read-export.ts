/** Exports as files: CSV for people and machines, JSON with its own description. Totals are those of the screen. */
import { stringify } from 'csv-stringify/sync';

import type { ExportFile, ExportName } from '#shared/contract/export-operations';
import { coverageAmong } from '#shared/contract/coverage-among';
import type { RecordFilter } from '#shared/contract/record-filter-query';
import type { Coverage } from '#shared/contract/coverage-views';
import type { FieldError, Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { amountColumns, amountRows } from '#shared/export/amount-rows';
import { bases } from '#shared/export/basis';
import { coverageColumns, coverageRow } from '#shared/export/coverage-rows';
import { type About, everyFigure } from '#shared/export/figure-row';
import { fileNameOf } from '#shared/export/file-name';
import { type ExportedRecord, recordColumns, recordRows } from '#shared/export/record-rows';
import { statedAmountRows } from '#shared/export/stated-amount-rows';
import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';
import type { World } from '#shared/domain/world';
import type { RecordKind } from '#shared/domain/record';

import type { Answer } from '../http/answer.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;
type Sheet = {
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
};

export type ExportSource = {
  readonly world: World;
  readonly records: (kind: RecordKind) => Promise<readonly ExportedRecord[]>;
  readonly coverage: () => Promise<Coverage>;
  /** Who the file is for, as its description says. */
  readonly basis: keyof typeof bases;
};

type ExportInput = {
  readonly path: { readonly name: ExportName };
  readonly query: RecordFilter & { readonly dialect: 'spreadsheet' | 'raw' };
};

/** What a function may answer at most is 6 MB; a larger export is asked for in parts. */
const largestFile = 5_500_000;

const licence =
  'Facts from the public pages named in each row. Areas, kinds and party types are our classification. ' +
  'Regions contain UNHCR population statistics, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/); ' +
  'regions of two releases joined, M49 codes added. No endorsement by the United Nations or UNHCR.';

/** What counts cannot be narrowed by, since they are kept by one thing at a time: refused, not left out in silence. */
const refusedFilters = (name: string, filter: RecordFilter): readonly FieldError[] => {
  const barred: Readonly<Record<string, readonly (keyof RecordFilter)[]>> = {
    coverage: ['country', 'status', ...(filter.stakeholderType ? (['edition'] as const) : [])],
    amounts: ['country', 'status', 'stakeholderType', 'edition'],
  };
  return (barred[name] ?? [])
    .filter((field) => filter[field] !== undefined)
    .map((field) => ({
      pointer: field,
      code: 'unknownField',
      detail:
        field === 'edition' && name === 'coverage'
          ? 'Ask for a stakeholder type or an edition, one at a time: coverage counts each apart.'
          : `Leave this out: the file of ${name} cannot be narrowed by it. The files of pledges and offers can.`,
    }));
};

const readSheet = async (
  source: ExportSource,
  name: string,
  filter: RecordFilter,
): Promise<Sheet> => {
  if (name === 'coverage' || name === 'amounts') {
    const coverage = coverageAmong(await source.coverage(), filter);
    const about: About = {
      filter,
      basis: bases[source.basis],
      asOf: coverage.asOf,
      language: 'en',
    };
    if (name === 'coverage') {
      const rows = everyFigure(coverage, filter).map((row) => coverageRow(row, about));
      return { columns: coverageColumns, rows };
    }
    const records = [...(await source.records('pledge')), ...(await source.records('offer'))];
    const rows = [...amountRows(coverage, about), ...statedAmountRows(records, filter, about)];
    return { columns: amountColumns, rows };
  }
  const kind = name === 'pledges' ? 'pledge' : 'offer';
  return { columns: recordColumns, rows: recordRows(await source.records(kind), filter) };
};

const guarded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, spreadsheetSafe(value)]),
  );

const toCsv = ({ columns, rows }: Sheet, dialect: 'spreadsheet' | 'raw'): string =>
  stringify(dialect === 'raw' ? [...rows] : rows.map(guarded), {
    header: true,
    columns: Object.keys(columns),
    bom: dialect === 'spreadsheet',
    // A spreadsheet that divides by another sign would else divide within a text.
    quoted_string: dialect === 'spreadsheet',
    record_delimiter: '\r\n',
    // Texts of several lines: a lone line break is no record delimiter to the writer, but is one to readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });

const toJson = (
  { columns, rows }: Sheet,
  about: Pick<ExportFile, 'title' | 'world' | 'basis' | 'asOf'> & { readonly filter: object },
): string => {
  const file = { ...about, licence, rowCount: rows.length, columns, rows };
  return JSON.stringify(file satisfies Record<keyof ExportFile, unknown>, null, 2);
};

export const readExport =
  (source: ExportSource, now: () => string) =>
  async ({ path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    const { dialect, ...filter } = query;
    const [name = '', format = ''] = path.name.split('.');
    const refused = refusedFilters(name, filter);
    if (refused.length > 0) return refuse({ kind: 'malformed', errors: refused });
    const sheet = await readSheet(source, name, filter);
    const about = {
      title: `ACSG matching: ${name}`,
      world: source.world,
      basis: bases[source.basis],
      asOf: now(),
      filter,
    };
    const content = format === 'csv' ? toCsv(sheet, dialect) : toJson(sheet, about);
    if (Buffer.byteLength(content) > largestFile) {
      return refuse({
        kind: 'tooLarge',
        detail: 'This export is too large for one answer. Ask for one area or region at a time.',
      });
    }
    const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
    return ok({ file: { content, type, name: fileNameOf(source.world, name, filter, format) } });
  };
