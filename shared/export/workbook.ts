/** A file as sheets: what it is, its rows, an entity a sheet, and what its columns hold. */
import type { Cell } from './cells.ts';
import type { ColumnType } from './column.ts';
import { columnsOfEntity } from './dictionary.ts';
import { sayInFile } from './words/words.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';
import {
  dictionarySheet,
  type EntityTable,
  readMeSheet,
  type WorkbookNotes,
} from './workbook-notes.ts';

export type Workbook = Omit<WorkbookNotes, 'counts'> & { readonly tables: readonly EntityTable[] };

const isDay = /^\d{4}-\d\d-\d\d$/;

/** Of a date that is a year or a month alone, a day would say more than its source. */
const cellOf = (type: ColumnType, cell: Cell): SheetCell => {
  if (cell === '') return null;
  if (typeof cell !== 'string') return cell;
  if (type === 'date' && isDay.test(cell)) return { at: cell };
  return type === 'time' ? { at: cell } : cell;
};

const columnOf = (type: ColumnType): SheetColumn => {
  switch (type) {
    case 'text':
    case 'texts':
      return { width: 40 };
    case 'date':
      return { width: 12, format: 'day' };
    case 'time':
      return { width: 20, format: 'time' };
    case 'code':
    case 'codes':
    case 'number':
    case 'yesNo':
      return { width: 16 };
  }
};

export const cellsOf = ({ entity, rows }: EntityTable): readonly (readonly SheetCell[])[] => {
  const columns = columnsOfEntity[entity];
  return rows.map((row) => columns.map(({ name, type }) => cellOf(type, row[name] ?? null)));
};

const tableSheet = (table: EntityTable, name: string, isRightToLeft: boolean): Sheet => {
  const columns = columnsOfEntity[table.entity];
  return {
    name,
    columns: columns.map(({ type }) => columnOf(type)),
    head: columns.map(({ name: column }) => column),
    rows: cellsOf(table),
    isRightToLeft,
  };
};

/** @param notes what is said of the rows, which may be written apart from these sheets. */
export const sheetsWith = (
  notes: WorkbookNotes,
  tables: readonly EntityTable[],
): readonly Sheet[] => {
  const { language } = notes.about;
  const say = sayInFile(language);
  const isRightToLeft = language === 'ar';
  return [
    readMeSheet(notes, say, isRightToLeft),
    ...tables.map((table) => tableSheet(table, say(`entity.${table.entity}`), isRightToLeft)),
    dictionarySheet(notes, say, isRightToLeft),
  ];
};

export const sheetsOf = ({ tables, ...workbook }: Workbook): readonly Sheet[] => {
  const counts = tables.map(({ entity, rows }) => ({ entity, rows: rows.length }));
  return sheetsWith({ ...workbook, counts }, tables);
};
