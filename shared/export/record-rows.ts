/** Pledges and offers as flat rows, one per component. */
import { componentsLetBy, type Filter } from '../domain/lists/record-filter.ts';
import type { AboutValues } from './about-columns.ts';
import type { FileRow } from './cells.ts';
import { namesNote } from './names-note.ts';
import { recordColumnList } from './record-columns.ts';
import type { ExportedRecord } from './exported.ts';

const rowOf = (
  record: ExportedRecord,
  component: ExportedRecord['components'][number],
  filter: Filter,
  about: AboutValues,
): FileRow => {
  const row = Object.fromEntries(
    recordColumnList.map(({ name, cell }) => [name, cell({ record, component, filter, about })]),
  );
  return { ...row, names_note: namesNote(row) };
};

/** One for each component that the filter lets through. */
export const recordRows = (
  record: ExportedRecord,
  filter: Filter,
  about: AboutValues,
): readonly FileRow[] =>
  (componentsLetBy(filter, record) as ExportedRecord['components']).map((component) =>
    rowOf(record, component, filter, about),
  );
