/** The words of files of rows in every language. */
import { catalogueOf } from '../../messages/catalogues.ts';
import { type SayOf, sayIn } from '../../messages/message.ts';
import { isLabelled } from '../../messages/field-labels.ts';
import type { Language } from '../../vocabulary/label.ts';
import { describedColumns, type RowColumn } from '../row-columns.ts';
import { sheetArabic } from './ar.ts';
import type { HeadingKey, SheetCatalogue, SheetCatalogueOf, SheetEnglish } from './catalogue.ts';
import { sheetEnglish } from './en.ts';
import { sheetSpanish } from './es.ts';
import { sheetFrench } from './fr.ts';

const catalogues = {
  en: sheetEnglish,
  fr: sheetFrench,
  es: sheetSpanish,
  ar: sheetArabic,
} as const satisfies { readonly [Of in Language]: SheetCatalogueOf<Of> };

export const sheetWordsOf = (language: Language): SheetCatalogue => catalogues[language];

export const sayInSheet = (language: Language): SayOf<SheetEnglish> =>
  sayIn<SheetEnglish>(language, catalogues[language]);

const isHeading = (key: string): key is HeadingKey => key in sheetEnglish;

/** A described field is called as the form calls it. */
export const columnHeading = (column: RowColumn, language: Language): string => {
  const key = `heading.${column}`;
  if (isHeading(key)) return catalogues[language][key];
  const name = describedColumns.get(column)?.name ?? '';
  return isLabelled(name) ? catalogueOf(language)[`field.${name}`] : column;
};
