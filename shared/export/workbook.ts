/** A file as sheets: what it is, its rows, an entity a sheet, and what its columns hold. */
import type { Entity } from '../contract/export-names.ts';
import type { World } from '../domain/world.ts';
import type { SayOf } from '../messages/message.ts';
import { filterText } from './about-columns.ts';
import { basisIdOf } from './basis.ts';
import type { Cell, FileRow } from './cells.ts';
import type { ColumnType } from './column.ts';
import { columnsOfEntity, dictionaryOf } from './dictionary.ts';
import type { About } from './figure-row.ts';
import type { FileEnglish } from './words/catalogue.ts';
import { sayInFile } from './words/words.ts';

/** A moment stands for itself, so that a spreadsheet reckons with it. */
export type SheetCell = string | number | boolean | null | { readonly at: string };

export type SheetColumn = { readonly width: number; readonly format?: 'day' | 'time' };

/** Of a column from the second row on: where the values stand that it offers, and whether it takes others as well. */
export type SheetChoices = {
  readonly column: number;
  readonly range: string;
  readonly isOpen: boolean;
};

export type Sheet = {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly head?: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly isRightToLeft: boolean;
  readonly isHidden?: true;
  readonly choices?: readonly SheetChoices[];
};

export type EntityTable = { readonly entity: Entity; readonly rows: readonly FileRow[] };

export type Workbook = {
  readonly title: string;
  readonly tables: readonly EntityTable[];
  /** Asked for, but not to be narrowed by this filter. */
  readonly left: readonly Entity[];
  readonly about: About;
  readonly world: World;
  readonly hasMore: boolean;
};

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

type Say = SayOf<FileEnglish>;

const readMe = (workbook: Workbook, say: Say, isRightToLeft: boolean): Sheet => {
  const { title, tables, left, about, world, hasMore } = workbook;
  const basis = basisIdOf(about.basis);
  const filter = filterText(about);
  const lines: readonly (readonly SheetCell[])[] = [
    [title, null],
    [say('readMe.world'), say(`world.${world}`)],
    [say('readMe.basis'), say(`basis.${basis}`)],
    [say('readMe.asOf'), about.asOf],
    [say('readMe.filter'), filter === 'none' ? say('readMe.noFilter') : filter],
    [say('readMe.source'), say(basis === 'public' ? 'source.public' : 'source.register')],
    [say('readMe.licence'), say('licence')],
    ...tables.map(({ entity, rows }) => [
      `${say(`entity.${entity}`)}: ${say('readMe.rows')}`,
      rows.length,
    ]),
    ...left.map((entity) => [say(`entity.${entity}`), say('readMe.left')]),
    ...(hasMore ? [[say('readMe.more'), say('readMe.moreText')]] : []),
  ];
  return {
    name: say('sheet.readMe'),
    columns: [{ width: 32 }, { width: 100 }],
    rows: lines,
    isRightToLeft,
  };
};

const dictionarySheet = (workbook: Workbook, say: Say, isRightToLeft: boolean): Sheet => ({
  name: say('sheet.dictionary'),
  columns: [{ width: 16 }, { width: 28 }, { width: 100 }, { width: 32 }, { width: 20 }],
  head: [
    say('dictionary.sheet'),
    say('dictionary.column'),
    say('dictionary.holds'),
    say('dictionary.type'),
    say('dictionary.ofThisRegister'),
  ],
  rows: workbook.tables.flatMap(({ entity }) =>
    dictionaryOf(entity, workbook.about.language).map(({ name, type, holds, ofThisRegister }) => [
      say(`entity.${entity}`),
      name,
      holds,
      say(`type.${type}`),
      ofThisRegister ? say('yes') : null,
    ]),
  ),
  isRightToLeft,
});

export const sheetsOf = (workbook: Workbook): readonly Sheet[] => {
  const { language } = workbook.about;
  const say = sayInFile(language);
  const isRightToLeft = language === 'ar';
  return [
    readMe(workbook, say, isRightToLeft),
    ...workbook.tables.map((table) =>
      tableSheet(table, say(`entity.${table.entity}`), isRightToLeft),
    ),
    dictionarySheet(workbook, say, isRightToLeft),
  ];
};
