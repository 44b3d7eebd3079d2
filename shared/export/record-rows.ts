/** Pledges and offers as flat rows, one per component. */
import { componentsLetBy, type Filter } from '../domain/record-filter.ts';
import type { Cell } from './cells.ts';
import { namesNote } from './names-note.ts';
import { type ExportedRecord, recordColumnList } from './record-columns.ts';

/** Column name and what it holds. */
export const recordColumns: Readonly<Record<string, string>> = Object.fromEntries(
  recordColumnList.map(({ name, holds }) => [name, holds]),
);

export type RecordRow = Readonly<Record<string, Cell>>;

const rowOf = (
  record: ExportedRecord,
  component: ExportedRecord['components'][number],
  filter: Filter,
): RecordRow => {
  const row = Object.fromEntries(
    recordColumnList.map(({ name, cell }) => [name, cell({ record, component, filter })]),
  );
  return { ...row, names_note: namesNote(row) };
};

/** Rows in the order of record id and component, whatever the order of the records. */
export const recordRows = (
  records: readonly ExportedRecord[],
  filter: Filter,
): readonly RecordRow[] =>
  [...records]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .flatMap((record) =>
      (componentsLetBy(filter, record) as ExportedRecord['components']).map((component) =>
        rowOf(record, component, filter),
      ),
    );
