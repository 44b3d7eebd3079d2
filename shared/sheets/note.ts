/** What is said of a line: why it is refused, or what somebody should look at before it is stored. */
import type { LookCode } from '../naming/look-codes.ts';
import type { CellPlace } from './grid.ts';

export const refusalCodes = [
  'required',
  'unknownCode',
  'notADate',
  'ambiguousDay',
  'serialDay',
  'notANumber',
  'notYesOrNo',
  'lostFormula',
  'kindMissing',
  'kindDiffers',
  'otherParty',
  'partyMissing',
  'partyChoice',
  'typeMissing',
  'stateNeedsCountry',
  'notALead',
  'repeatedInFile',
  'recordIsHere',
  'tooLong',
  'tooMany',
  'tooManyParts',
  'recordTooLarge',
  'hiddenCharacters',
  'notALink',
  'endBeforeStart',
  'maxBelowMin',
  'currencyForMoney',
  'unknownCurrency',
  'anywhereAndPlaces',
  'outsideArea',
  'madeUpPlace',
  'realPlace',
  'repeatedValue',
  'wrong',
  'contended',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];
export type NoteCode = LookCode | RefusalCode;

export type Note = {
  readonly code: NoteCode;
  readonly at: CellPlace;
  readonly values?: Readonly<Record<string, string | number>>;
};

const refusing = new Set<string>(refusalCodes);

export const isRefusal = ({ code }: Note): boolean => refusing.has(code);
