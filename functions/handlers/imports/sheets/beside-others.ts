/** What a record of a file is beside others: those of the register, and those above it in the file. */
import { referenceOf } from '#shared/domain/records/reference';
import type { Note } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import type { SheetRecord } from '#shared/sheets/record-of-rows';
import { titleKeyOf } from '#shared/naming/title-key';

import type { KnownRegister } from './known-register.ts';
import type { Plan } from './planned-record.ts';

export const besideOthers = ({ titled }: KnownRegister) => {
  const rowsById = new Map<string, number>();
  const rowsByTitle = new Map<string, number>();
  return (record: SheetRecord, plan: Plan): readonly Note[] => {
    const { row } = record.rows[0];
    const key = titleKeyOf(plan.kind, plan.party.id, plan.content.title);
    const [same, alike] = [rowsById.get(plan.id), rowsByTitle.get(key)];
    rowsById.set(plan.id, same ?? row);
    rowsByTitle.set(key, alike ?? row);
    if (same !== undefined)
      return [noteAt(record.rows[0], 'title', 'repeatedInFile', { row: same })];
    const here = (titled.get(key) ?? []).find(({ id }) => id !== plan.id);
    return [
      ...(here
        ? [noteAt(record.rows[0], 'title', 'looksLikeRecord', { reference: referenceOf(here) })]
        : []),
      ...(alike === undefined
        ? []
        : [noteAt(record.rows[0], 'title', 'sameTitleInFile', { row: alike })]),
    ];
  };
};
