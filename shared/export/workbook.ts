/** A file as sheets: what it is, its rows, an entity a sheet, and what its columns hold. */
import type { Cell } from './cells.ts';
import type { ColumnType } from './column.ts';
import { columnsOfEntity } from './dictionary.ts';
import { sayInFile } from './words/words.ts';
import type { Sheet, SheetCell, SheetColumn } from './sheet.ts';
import { dictionarySheet, type EntityTable, readMeSheet, type Workbook } from './workbook-notes.ts';

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

const tableSheet = ({ entity, rows }: EntityTable, name: string, isRightToLeft: boolean): Sheet => {
  const columns = columnsOfEntity[entity];
  return {
    name,
    columns: columns.map(({ type }) => columnOf(type)),
    head: columns.map(({ name: column }) => column),
    rows: rows.map((row) =>
      columns.map(({ name: column, type }) => cellOf(type, row[column] ?? null)),
    ),
    isRightToLeft,
  };
};

export const sheetsOf = (workbook: Workbook): readonly Sheet[] => {
  const { language } = workbook.about;
  const say = sayInFile(language);
  const isRightToLeft = language === 'ar';
  return [
    readMeSheet(workbook, say, isRightToLeft),
    ...workbook.tables.map((table) =>
      tableSheet(table, say(`entity.${table.entity}`), isRightToLeft),
    ),
    dictionarySheet(workbook, say, isRightToLeft),
  ];
};
