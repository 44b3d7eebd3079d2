/** Exports as files, in as many parts as it takes. Totals are those of the screen. */
import type { ExportName, ExportQuery } from '#shared/contract/operations/export-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { World } from '#shared/domain/world';
import type { BasisId } from '#shared/export/basis';
import { fileNameOf } from '#shared/export/file-name';
import type { EntityTable } from '#shared/export/workbook-notes';

import type { Answer } from '../../answer.ts';
import { wrongCursor } from '../../store/cursor.ts';
import { askedFile } from './asked-file.ts';
import { writers } from './export-formats.ts';
import { type ExportPosition, payloadBytes, readPart } from './export-part.ts';
import { type ExportPages, type ExportSheet, sheetOf, tablesOf } from './export-sheet.ts';
import { dataPackageOf, schemaOf } from './export-descriptions.ts';

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
  readonly basis: BasisId;
};

type ExportInput = { readonly path: { readonly name: ExportName }; readonly query: ExportQuery };

/** Of what a function may answer, which is 6 MB with its headers. */
const largestPart = 5_500_000;

/** The position that a cursor names, if it is one of this file. */
const positionIn = async (
  { cursors }: ExportSource,
  { steps }: ExportSheet,
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
  { steps, counted }: ExportSheet,
  position: ExportPosition | undefined,
  bytesOf: (tables: readonly EntityTable[]) => number,
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

export const readExport =
  (source: ExportSource, now: () => string) =>
  async ({ path, query }: ExportInput): Promise<Result<Answer, Refusal>> => {
    const file = askedFile(source, path.name, query, now());
    if (!file.ok) return file;
    const { subject, format, entities, asked, left, about, dialect } = file.value;
    const { filter, language } = about;
    if (format === 'schema.json') return ok({ file: schemaOf(entities, language) });
    if (format === 'datapackage') return ok({ file: dataPackageOf(asked, about, source.world) });
    const sheet = await sheetOf(source.pages, asked, filter, about);
    const scope = JSON.stringify([path.name, dialect, language, filter]);
    const position = await positionIn(source, sheet, scope, query.cursor);
    if (!position.ok) return position;

    const writer = writers[format];
    const bytesOf = (tables: readonly EntityTable[]): number =>
      tables.reduce((sum, table) => sum + payloadBytes(writer.rows(table, dialect)), 0);
    const part = await partOf(sheet, position.value, bytesOf);
    if (!part.ok) return part;

    const { world } = source;
    const next = part.value.next && (await source.cursors.write(scope, part.value.next));
    const goesOn = position.value !== undefined;
    const tables = tablesOf(asked, goesOn ? [] : sheet.counted, part.value.blocks);
    return ok({
      file: {
        content: await writer.write({ subject, tables, left, about, dialect, world, goesOn, next }),
        type: writer.type,
        name: fileNameOf(world, subject, filter, format),
      },
      ...(next && { headers: { link: nextLink(query, next) } }),
    });
  };
