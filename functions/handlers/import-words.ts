/** Why a row that can be read is refused all the same, in words that say what to do. */
import type { ImportBar } from '#shared/public-record/reimport';

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

export const rowTooLarge =
  'What this row names lies in too many areas and places, or says too much, to be written in one step. Divide the row.';

export const rowContended =
  'Others were changing the same records at this moment. Import the row again.';

/** A fault of ours is no fault of the file, and the log has it under the same id. */
export const rowFault = (requestId: string): string =>
  `Something failed on our side with this row, and nothing of it was stored; the other rows went on. Leave it out for now, and report request ${requestId}.`;
