/** What a column of a file is: its name, which never changes, and the kind of its cells, from which spreadsheets, schemas and descriptors take theirs. */

export type ColumnType =
  | 'text'
  /** Several texts or codes in one cell, as `cells.ts` joins them. */
  | 'texts'
  | 'code'
  | 'codes'
  /** As precise as stated: 2027, 2027-03 or 2027-03-15. */
  | 'date'
  | 'time'
  | 'number'
  | 'yesNo';

export type Column = {
  readonly name: string;
  readonly type: ColumnType;
  /** Of this register and not of what was said: another register that takes the file in says something else here. */
  readonly ofThisRegister?: true;
};

type Kinds = Readonly<Record<string, ColumnType>>;

/** Of a table of names with their kinds, in its order. */
export const columnsOf = (kinds: Kinds): readonly Column[] =>
  Object.entries(kinds).map(([name, type]) => ({ name, type }));
