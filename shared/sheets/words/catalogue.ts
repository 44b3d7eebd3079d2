/** What a catalogue of files of rows must hold: a heading for each column that no label of a field names, and a sentence for each note. */
import type { AnyTranslation, TranslationOf } from '../../messages/message.ts';
import type { Language } from '../../vocabulary/label.ts';
import type { FileFaultCode } from '../file-fault.ts';
import type { NoteCode } from '../note.ts';
import type { OwnTaken } from '../row-columns.ts';
import type { sheetEnglish } from './en.ts';

/** Columns of described fields of which the form has no label, one for each kind of record, or one that is clear beside its neighbours alone. */
export const headedHere = [
  'part',
  'area_stated',
  'topics_stated',
  'support_types',
  'support_types_stated',
  'next_step_by',
  'example',
] as const;

export type HeadingKey = `heading.${OwnTaken | (typeof headedHere)[number]}`;

export type RequiredSheetWords = Readonly<
  Record<HeadingKey | `note.${NoteCode}` | `fault.${FileFaultCode}`, string>
>;

export type SheetEnglish = typeof sheetEnglish;
export type SheetCatalogueOf<Of extends Language> = TranslationOf<SheetEnglish, Of>;
export type SheetCatalogue = AnyTranslation<SheetEnglish>;
