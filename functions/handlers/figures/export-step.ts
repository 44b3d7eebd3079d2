/** What is stored of one kind as blocks of rows, page by page, for the tables that are asked for. */
import type { Entity } from '#shared/contract/files/export-names';
import type { FileRow } from '#shared/export/cells';

import type { RecordPageSource } from '../../store/records/record-lists.ts';
import type { Block, ExportKind, ExportStep } from './export-part.ts';

type Rows<Value> = (value: Value) => readonly FileRow[];

type RowsByEntity<Value> = Readonly<Partial<Record<Entity, Rows<Value>>>>;

/** Read once, whichever of the tables are asked for. */
export const exportStepOf = <Value extends { readonly id: string }>(
  kind: ExportKind,
  pages: RecordPageSource<Value>,
  rowsOf: RowsByEntity<Value>,
  asked: readonly Entity[],
): readonly ExportStep[] => {
  const tables = asked.flatMap((entity) => {
    const rows = rowsOf[entity];
    return rows ? [{ entity, rows }] : [];
  });
  if (tables.length === 0) return [];
  const blockOf = (value: Value): Block => ({
    id: value.id,
    tables: tables.map(({ entity, rows }) => ({ entity, rows: rows(value) })),
  });
  return [
    {
      kind,
      blocks: async (from) => {
        const page = await pages(from);
        return {
          ...page,
          items: page.items.map(({ at, value }) => ({ at, value: blockOf(value) })),
        };
      },
    },
  ];
};
