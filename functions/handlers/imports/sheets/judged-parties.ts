/** Of a record of a file the parties that it names, and what is said of them on its cells. */
import type { PartyReference } from '#shared/domain/parties/party';
import type { Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import type { RowColumn } from '#shared/sheets/row-columns';

export type JudgedParties = {
  /** Undefined: refused by a note. */
  readonly lead: PartyReference | undefined;
  readonly partners: readonly PartyReference[];
  readonly notes: readonly Note[];
};

/** What is said of a party, on a cell of the row that names it. */
export const noteOfParty = (
  { rows: [first] }: SheetRecord,
  column: RowColumn,
  { code, values }: Pick<Note, 'code' | 'values'>,
): Note => noteAt(first, column, code, values);
