/** The words of reports in every language. */
import { type SayOf, sayIn } from '../../messages/message.ts';
import type { Language } from '../../vocabulary/label.ts';
import { reportArabic } from './ar.ts';
import type { ReportCatalogueOf, ReportEnglish } from './catalogue.ts';
import { reportEnglish } from './en.ts';
import { reportSpanish } from './es.ts';
import { reportFrench } from './fr.ts';

const catalogues = {
  en: reportEnglish,
  fr: reportFrench,
  es: reportSpanish,
  ar: reportArabic,
} as const satisfies { readonly [Of in Language]: ReportCatalogueOf<Of> };

export const reportWordsOf = (language: Language): Readonly<Record<string, unknown>> =>
  catalogues[language];

export type SayInReport = SayOf<ReportEnglish>;

export const sayInReport = (language: Language): SayInReport =>
  sayIn<ReportEnglish>(language, catalogues[language]);
