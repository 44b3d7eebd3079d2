/** Exports as files, in as many parts as it takes. Totals are those of the screen. */
import { type Entity, fileOf, type Format } from '#shared/contract/export-names';
import type { ExportFile, ExportName, ExportQuery } from '#shared/contract/export-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';
import { licence, sourceOf } from '#shared/export/about-columns';
import { bases } from '#shared/export/basis';
import type { FileRow } from '#shared/export/cells';
import { columnsOfEntity, dictionaryOf } from '#shared/export/dictionary';
import type { About } from '#shared/export/figure-row';
import { fileNameOf } from '#shared/export/file-name';
import { rowSchema } from '#shared/export/row-schema';

import type { Answer } from '../../answer.ts';
import { wrongCursor } from '../../store/cursor.ts';
import { toCsv, toJson, toLines } from './export-file.ts';
import { type ExportPosition, payloadBytes, readPart, rowsOf } from './export-part.ts';
import { type ExportPages, refusedFilters, type Sheet, sheetOf } from './export-sheet.ts';

/** How a position is given to whoever asks for the next part, and read back. */
export type ExportCursors = {
  readonly write: (scope: string, position: ExportPosition) => Promise<string>;
  readonly read: (scope: string, cursor: string) => Promise<Result<ExportPosition, Refusal>>;
};

export type ExportSource = {
  readonly world: World;
  readonly pages: ExportPages;
  readonly cursors: ExportCursors;
  /** Who the file is for, as its description says. */
  readonly basis: keyof typeof bases;
};

type ExportInput = { readonly path: { readonly name: ExportName }; readonly query: ExportQuery };

/** One part of a file, and what is said of it. */
type Content = {
  readonly entity: Entity;
  readonly rows: readonly FileRow[];
  readonly about: About;
  readonly query: ExportQuery;
  readonly world: World;
  /** Whether a part came before. */
  readonly goesOn: boolean;
  /** Cursor of the next part. */
  readonly next: string | undefined;
};

/** Of what a function may answer, which is 6 MB with its headers. */
const largestPart = 5_500_000;

const filterIn = ({ filter }: About): Record<string, string> =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );

const describedFile = ({ entity, rows, about, world, next }: Content): ExportFile => ({
  title: `ACSG matching: ${entity}`,
  world,
  basis: about.basis,
  asOf: about.asOf ?? '',
  filter: filterIn(about),
  licence: `${sourceOf(about.basis)} ${licence}`,
  rowCount: rows.length,
  columns: Object.fromEntries(
    dictionaryOf(entity, about.language).map(({ name, holds }) => [name, holds]),
  ),
  rows: [...rows],
  next,
});

type Writer = {
  readonly type: string;
  /** Rows alone, by which it is measured how many an answer takes. */
  readonly rows: (entity: Entity, rows: readonly FileRow[], query: ExportQuery) => string;
  readonly write: (content: Content) => string;
};

const writers: Readonly<Record<Exclude<Format, 'schema.json'>, Writer>> = {
  csv: {
    type: 'text/csv; charset=utf-8',
    rows: (entity, rows, { dialect }) => toCsv(columnsOfEntity[entity], rows, dialect, true),
    write: ({ entity, rows, query, goesOn }) =>
      toCsv(columnsOfEntity[entity], rows, query.dialect, goesOn),
  },
  json: {
    type: 'application/json; charset=utf-8',
    rows: (_, rows) => toJson({ rows }),
    write: (content) => toJson(describedFile(content)),
  },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    rows: (_, rows) => toLines(rows),
    write: ({ rows }) => toLines(rows),
  },
};

/** The position that a cursor names, if it is one of this file. */
const positionIn = async (
  { cursors }: ExportSource,
  { steps }: Sheet,
  scope: string,
  cursor: string | undefined,
): Promise<Result<ExportPosition | undefined, Refusal>> => {
  if (cursor === undefined) return ok(undefined);
  const position = await cursors.read(scope, cursor);
  return position.ok && !steps.some(({ kind }) => kind === position.value.kind)
    ? refuse(wrongCursor)
    : position;
};

const partOf = (
  { steps, counted }: Sheet,
  position: ExportPosition | undefined,
  bytesOf: (rows: readonly FileRow[]) => number,
) => {
  const [first] = steps;
  const begin = position ?? (first && { kind: first.kind });
  if (!begin) return ok({ blocks: [], next: undefined });
  return readPart(steps, begin, largestPart - (position ? 0 : bytesOf(counted)), bytesOf);
};

/** The address of the next part, as the one of this part says it. */
const nextLink = (query: ExportQuery, cursor: string): string => {
  const given = Object.entries({ ...query, cursor }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `<?${new URLSearchParams(given).toString()}>; rel="next"`;
};

const schemaFile = (entity: Entity, { language }: About): Answer => ({
  file: {
    content: toJson(rowSchema(entity, language)),
    type: 'application/schema+json; charset=utf-8',
    name: `acsg-${entity}.schema.json`,
  },
});

export const readExport =
  (source: ExportSource, now: () => string) =>
  async ({ path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    const { dialect, cursor, language = 'en', ...filter } = query;
    const { entity, format } = fileOf(path.name);
    const refused = refusedFilters(entity, filter);
    if (refused.length > 0) return refuse({ kind: 'malformed', errors: refused });
    const given: About = { filter, basis: bases[source.basis], asOf: now(), language };
    if (format === 'schema.json') return ok(schemaFile(entity, given));
    const sheet = await sheetOf(source.pages, entity, filter, given);
    const scope = JSON.stringify([path.name, dialect, language, filter]);
    const position = await positionIn(source, sheet, scope, cursor);
    if (!position.ok) return position;

    const writer = writers[format];
    const bytesOf = (rows: readonly FileRow[]): number =>
      payloadBytes(writer.rows(entity, rows, query));
    const part = await partOf(sheet, position.value, bytesOf);
    if (!part.ok) return part;

    const next = part.value.next && (await source.cursors.write(scope, part.value.next));
    const rows = [...(position.value ? [] : sheet.counted), ...rowsOf(part.value.blocks)];
    const { world } = source;
    const goesOn = position.value !== undefined;
    return ok({
      file: {
        content: writer.write({ entity, rows, about: given, query, world, goesOn, next }),
        type: writer.type,
        name: fileNameOf(world, entity, filter, format),
      },
      ...(next && { headers: { link: nextLink(query, next) } }),
    });
  };
