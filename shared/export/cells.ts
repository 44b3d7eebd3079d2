/** Values of fields as cells of a flat file, and back. */
import { type Holds, unstated } from '../domain/fields/field.ts';

export type Cell = string | number | boolean | null;
export type FileRow = Readonly<Record<string, Cell>>;

/** Free texts of one cell: what divides them is escaped where it stands in one. */
export const textsCell = (texts: readonly string[]): string =>
  texts.map((text) => text.replaceAll(/[\\;]/gu, (sign) => `\\${sign}`)).join('; ');

export const textsIn = (cell: string): readonly string[] =>
  cell === ''
    ? []
    : (cell.match(/(?:\\.|[^\\;])+/gsu) ?? []).map((piece, at) =>
        (at === 0 ? piece : piece.replace(/^ /u, '')).replaceAll(/\\(.)/gsu, '$1'),
      );

/** Codes and addresses hold neither blanks nor what divides them. */
export const wordsCell = (words: readonly string[]): string => words.join('; ');

export const partyNamesCell = (parties: readonly { readonly name: string }[]): string =>
  textsCell(parties.map(({ name }) => name));

/** In the order of the names beside them: two parties may have one name. */
export const partyIdsCell = (parties: readonly { readonly id: string }[]): string =>
  wordsCell(parties.map(({ id }) => id));

export const wordsInCell = (cell: string): readonly string[] =>
  cell === '' ? [] : cell.split('; ');

type Plainly = Exclude<Holds, { readonly type: 'own' }>;

export const cellOf = ({ type }: Plainly, value: unknown): Cell => {
  // Records of one kind alone have it.
  if (value === undefined) return null;
  switch (type) {
    case 'codes':
      return wordsCell(value as readonly string[]);
    case 'texts':
      return textsCell(value as readonly string[]);
    case 'text':
    case 'date':
    case 'code':
    case 'yesNo':
    case 'count':
      return value as Cell;
  }
};

export const valueIn = ({ type }: Plainly, cell: string): unknown => {
  if (cell === '') return unstated[type];
  switch (type) {
    case 'codes':
      return wordsInCell(cell);
    case 'texts':
      return textsIn(cell);
    case 'text':
    case 'date':
    case 'code':
      return cell;
    case 'yesNo':
      return cell === 'true';
    case 'count':
      return Number(cell);
  }
};

/** What stands in a cell, as text; blank where nothing does. */
export const rowText = (row: FileRow, name: string): string => String(row[name] ?? '');
