/** The files of a pack but its manifest: the text in every language, and the rows in every format. */
import { columnsOfEntity } from '#shared/export/dictionary';
import type { FileRow } from '#shared/export/cells';
import type { Column } from '#shared/export/column';
import { rowSchema } from '#shared/export/row-schema';
import { sheetsOf } from '#shared/export/workbook';
import { narrativeOf } from '#shared/report/narrative';
import { narrativeName, rowsName, workbookName } from '#shared/report/pack-names';
import type { Snapshot } from '#shared/report/snapshot';
import { languages } from '#shared/vocabulary/label';

import { toCsv, toJson, toLines } from '../figures/export-file.ts';
import { writeWorkbook } from '../figures/workbook.ts';
import { writeDocx } from './docx-file.ts';
import { aboutReport, frozenEntities, type FrozenRows } from './frozen-rows.ts';

export type WrittenFile = {
  readonly name: string;
  readonly content: Uint8Array;
  /** Null of what has no rows. */
  readonly rows: number | null;
};

const text = (name: string, content: string, rows: number | null): WrittenFile => ({
  name,
  content: Buffer.from(content, 'utf8'),
  rows,
});

type TableName = Parameters<typeof rowsName>[0];

const tableFiles = (
  name: TableName,
  columns: readonly Column[],
  rows: readonly FileRow[],
): readonly WrittenFile[] => [
  text(rowsName(name, 'ndjson'), toLines(rows), rows.length),
  text(rowsName(name, 'csv'), toCsv(columns, rows, 'spreadsheet', false), rows.length),
];

const figureColumns: readonly Column[] = [
  { name: 'figure', type: 'code' },
  { name: 'value', type: 'number' },
];

const workbookFile = async ({ facts }: Snapshot, rows: FrozenRows): Promise<WrittenFile> => {
  const about = aboutReport(facts.frozenAt);
  const title = `ACSG matching: report ${facts.number}`;
  const sheets = sheetsOf({
    title,
    tables: frozenEntities.map((entity) => ({ entity, rows: rows[entity] })),
    left: [],
    about,
    world: facts.world,
    hasMore: false,
  });
  const content = await writeWorkbook(title, facts.frozenAt, sheets);
  return { name: workbookName, content, rows: null };
};

const narratives = async (snapshot: Snapshot): Promise<readonly WrittenFile[]> => {
  const files: WrittenFile[] = [];
  for (const language of languages)
    files.push({
      name: narrativeName(language),
      content: await writeDocx(narrativeOf(snapshot, language)),
      rows: null,
    });
  return files;
};

export const packFiles = async (
  snapshot: Snapshot,
  rows: FrozenRows,
): Promise<readonly WrittenFile[]> => [
  ...(await narratives(snapshot)),
  ...frozenEntities.flatMap((entity) => [
    ...tableFiles(entity, columnsOfEntity[entity], rows[entity]),
    text(`data/${entity}.schema.json`, toJson(rowSchema(entity, 'en')), null),
  ]),
  await workbookFile(snapshot, rows),
  ...tableFiles('figures', figureColumns, snapshot.figures),
  ...(snapshot.changes === null
    ? []
    : [text(rowsName('changes', 'ndjson'), toLines(snapshot.changes), snapshot.changes.length)]),
];
