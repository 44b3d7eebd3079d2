/** Exports as files, in as many parts as it takes. Totals are those of the screen. */
import { coverageAmong } from '#shared/contract/coverage-among';
import type { Coverage } from '#shared/contract/coverage-views';
import type { ExportFile, ExportName } from '#shared/contract/export-operations';
import type { RecordFilter } from '#shared/contract/record-filter-query';
import type { RecordKind } from '#shared/domain/record';
import type { FieldError, Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';
import { amountColumns, amountRows } from '#shared/export/amount-rows';
import { bases } from '#shared/export/basis';
import { licence, sourceOf } from '#shared/export/about-columns';
import { coverageColumns, coverageRow } from '#shared/export/coverage-rows';
import { type About, everyFigure } from '#shared/export/figure-row';
import { fileNameOf } from '#shared/export/file-name';
import type { ExportedRecord } from '#shared/export/record-columns';
import { recordColumns, recordRows } from '#shared/export/record-rows';
import { statedAmountRows } from '#shared/export/stated-amount-rows';

import type { Answer } from '../../answer.ts';
import { wrongCursor } from '../../store/cursor.ts';
import { type Columns, type Dialect, type Row, toCsv, toJson } from './export-file.ts';
import { type ExportPages, type ExportPosition, payloadBytes, readPart } from './export-part.ts';

/** How a position is given to whoever asks for the next part, and read back. */
export type ExportCursors = {
  readonly write: (scope: string, position: ExportPosition) => Promise<string>;
  readonly read: (scope: string, cursor: string) => Promise<Result<ExportPosition, Refusal>>;
};

export type ExportSource = {
  readonly world: World;
  readonly pages: ExportPages;
  readonly coverage: () => Promise<Coverage>;
  readonly cursors: ExportCursors;
  /** Who the file is for, as its description says. */
  readonly basis: keyof typeof bases;
};

type Query = RecordFilter & {
  readonly dialect: Dialect;
  readonly cursor?: string | undefined;
};
type ExportInput = { readonly path: { readonly name: ExportName }; readonly query: Query };

/** Of what a function may answer, which is 6 MB with its headers. */
const largestPart = 5_500_000;

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

/** What a file is made of: rows of the counts, of which there are few, then rows of records of these kinds. */
type Sheet = {
  readonly columns: Columns;
  readonly counted: readonly Row[];
  readonly kinds: readonly RecordKind[];
  readonly rowsOf: (records: readonly ExportedRecord[]) => readonly Row[];
};

const sheetOfCounts = async (
  source: ExportSource,
  name: 'coverage' | 'amounts',
  filter: RecordFilter,
): Promise<Sheet> => {
  const coverage = coverageAmong(await source.coverage(), filter);
  const about: About = {
    filter,
    basis: bases[source.basis],
    asOf: coverage.asOf,
    language: 'en',
  };
  if (name === 'amounts')
    return {
      columns: amountColumns,
      counted: amountRows(coverage, about),
      kinds: ['pledge', 'offer'],
      rowsOf: (records) => statedAmountRows(records, filter, about),
    };
  const counted = everyFigure(coverage, filter).map((row) => coverageRow(row, about));
  return { columns: coverageColumns, counted, kinds: [], rowsOf: () => [] };
};

const sheetOf = async (
  source: ExportSource,
  name: string,
  filter: RecordFilter,
): Promise<Sheet> => {
  if (name === 'coverage' || name === 'amounts') return sheetOfCounts(source, name, filter);
  return {
    columns: recordColumns,
    counted: [],
    kinds: [name === 'pledges' ? 'pledge' : 'offer'],
    rowsOf: (records) => recordRows(records, filter),
  };
};

/** The position that a cursor names, if it is one of this file. */
const positionIn = async (
  { cursors }: ExportSource,
  { kinds }: Sheet,
  scope: string,
  cursor: string,
): Promise<Result<ExportPosition, Refusal>> => {
  const position = await cursors.read(scope, cursor);
  return position.ok && !kinds.includes(position.value.kind) ? refuse(wrongCursor) : position;
};

const partOf = (
  { pages }: ExportSource,
  { kinds, counted, rowsOf }: Sheet,
  position: ExportPosition | undefined,
  bytesOf: (rows: readonly Row[]) => number,
) => {
  const [first] = kinds;
  const begin = position ?? (first && { kind: first });
  if (!begin) return ok({ records: [], next: undefined });
  const room = largestPart - (position ? 0 : bytesOf(counted));
  return readPart(pages, kinds, begin, room, (record) => bytesOf(rowsOf([record])));
};

/** The address of the next part, as the one of this part says it. */
const nextLink = (query: Query, cursor: string): string => {
  const given = Object.entries({ ...query, cursor }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `<?${new URLSearchParams(given).toString()}>; rel="next"`;
};

export const readExport =
  (source: ExportSource, now: () => string) =>
  async ({ path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    const { dialect, cursor, ...filter } = query;
    const [name = '', format = ''] = path.name.split('.');
    const refused = refusedFilters(name, filter);
    if (refused.length > 0) return refuse({ kind: 'malformed', errors: refused });
    const sheet = await sheetOf(source, name, filter);
    const scope = JSON.stringify([path.name, dialect, filter]);
    const position =
      cursor === undefined ? ok(undefined) : await positionIn(source, sheet, scope, cursor);
    if (!position.ok) return position;
    const isCsv = format === 'csv';
    const bytesOf = (rows: readonly Row[]): number =>
      payloadBytes(isCsv ? toCsv(sheet.columns, rows, dialect, true) : toJson({ rows }));
    const part = await partOf(source, sheet, position.value, bytesOf);
    if (!part.ok) return part;

    const { records } = part.value;
    const rows = [...(position.value ? [] : sheet.counted), ...sheet.rowsOf(records)];
    const next = part.value.next && (await source.cursors.write(scope, part.value.next));
    const file = {
      title: `ACSG matching: ${name}`,
      world: source.world,
      basis: bases[source.basis],
      asOf: now(),
      filter,
      licence: `${sourceOf(bases[source.basis])} ${licence}`,
      rowCount: rows.length,
      columns: sheet.columns,
      rows,
      next,
    } satisfies Record<keyof ExportFile, unknown>;
    const content = isCsv
      ? toCsv(sheet.columns, rows, dialect, position.value !== undefined)
      : toJson(file);
    const type = isCsv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8';
    return ok({
      file: { content, type, name: fileNameOf(source.world, name, filter, format) },
      ...(next ? { headers: { link: nextLink(query, next) } } : {}),
    });
  };
