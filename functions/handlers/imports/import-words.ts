/** Why a row that can be read is refused all the same, in words that say what to do. */
import type { Component } from '#shared/domain/records/component';
import type { ImportBar } from '#shared/public-record/reimport';
import type { Identity } from '#shared/public-record/row-identity';

const barred: Readonly<Record<ImportBar, string>> = {
  withdrawn:
    'Its owner has withdrawn this record, and an import does not bring it back. Leave the row out, or ask the owner to submit it anew.',
  returned:
    'This record was returned to its owner, and an import does not overrule that. Import the row once it has been submitted again.',
  edited:
    'Its owner has changed this record here since its last import, and an import does not overwrite that. Ask the owner to make the correction here, or leave the row out.',
};

export const madeUpTakesNoImport =
  'This register is made up: it holds invented records alone, and nothing real is mixed with them. Import into a register of the real record, such as one that `npm start` begins in another data folder.';

export const importBarred = (bar: ImportBar): string => barred[bar];

const nameOf = ({ area, part, id }: Component): string =>
  area ?? (part === undefined ? `component ${id}` : `part ${part}`);

/** Nobody but its owner can say whether a plan is done with. */
export const planLost = (components: readonly Component[]): string =>
  `This row no longer names ${components.map(nameOf).join(', ')}, and the record's owner has a follow-up plan there, which would be lost. Ask the owner to take the plan out of the record if it is done with, and import the row then; or keep in the row what it named.`;

export const rowTooLarge =
  'What this row names lies in too many areas and places, or says too much, to be written in one step. Divide the row.';

export const rowContended =
  'Others were changing the same records at this moment. Import the row again.';

/** A fault of ours is no fault of the file, and the log has it under the same id. */
export const rowFault = (requestId: string): string =>
  `Something failed on our side with this row, and nothing of it was stored; the other rows went on. Leave it out for now, and report request ${requestId}.`;

type Unidentified = Extract<Identity, { is: 'otherKind' | 'unclear' | 'otherParty' }>;

/** Why a row can be taken neither for a row of an earlier import nor for a new one; both are named. */
export const unidentified = ({ is, entry }: Unidentified, row: number): string => {
  if (is === 'otherKind')
    return `Row ${row} was imported as ${entry.kind} before, and what it was then would stay beside what it says now. Give it back that kind, or give it another number once the record of the earlier row has been withdrawn.`;
  if (is === 'otherParty')
    return `An import never moves a record to another party: row ${row} of this page is a record of others. Give the row of the new parties another number, or import it together with the row that is row ${row} no longer.`;
  if (row === entry.number)
    return `Row ${row} has other words than row ${entry.number} of the earlier edition, and the numbers of the file have moved: this may be that row corrected, or a new one put in its place. Import the file once with its new numbers and the earlier words, then with the corrected words.`;
  return `Row ${row} and the earlier row ${entry.number} name the same page and parties, and have neither number nor words in common: this may be that row or a new one. Give it its earlier number, ${entry.number}, if it is the same; or import it together with row ${entry.number} if both stand.`;
};

export const movedLink =
  'An import never moves a match from one record to another. Correct the rows that this match and its offers and pledges name by number, or leave this row out.';

export const decidedHere =
  'People have decided on this match here since it was imported: they moved, answered or declined it, and no import or confirmation overrules that. Give the row the words, links and stage that it had, or leave it out; those whom the match names move and release it here.';

export const alreadyPublic =
  'This match is public, and its row now names a page whose host no setting lists, so the new edition would be published unseen. Have the host listed (importHosts), name a listed page alone, or leave the row out.';

export const notImported =
  'Nothing that reads like this row waits for a confirmation. Import the row first; then let another officer confirm it, word for word.';

export const hiddenHere =
  'This row was imported, and people here have decided since that it is not public: an import does not overrule that. Leave the row out, or have it made public where it was hidden.';

export const ownImport =
  'You imported this row yourself. Another officer of the Secretariat confirms it; a Secretariat of one has its hosts listed (importHosts).';
