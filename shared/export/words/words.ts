/** The words of files in every language. */
import { type SayOf, sayIn } from '../../messages/message.ts';
import type { Language } from '../../vocabulary/label.ts';
import { fileArabic } from './ar.ts';
import type { FileCatalogue, FileCatalogueOf, FileEnglish } from './catalogue.ts';
import { fileEnglish } from './en.ts';
import { fileSpanish } from './es.ts';
import { fileFrench } from './fr.ts';

const catalogues = {
  en: fileEnglish,
  fr: fileFrench,
  es: fileSpanish,
  ar: fileArabic,
} as const satisfies {
  readonly [Of in Language]: FileCatalogueOf<Of>;
};

export const fileWordsOf = (language: Language): FileCatalogue => catalogues[language];

export const sayInFile = (language: Language): SayOf<FileEnglish> =>
  sayIn<FileEnglish>(language, catalogues[language]);
