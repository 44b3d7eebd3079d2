/** Dialects of CSV. Where a spreadsheet divides by another sign than the comma, it puts each line of a comma file into one cell. */
import type { Language } from '../../vocabulary/label.ts';

export const dialects = ['spreadsheet', 'semicolon', 'raw'] as const;

/** `raw`: for machines, without a byte order mark and without a guard against formulas. */
export type Dialect = (typeof dialects)[number];

type Signs = { readonly delimiter: string; readonly decimal: string; readonly isGuarded: boolean };

export const csvSigns: Readonly<Record<Dialect, Signs>> = {
  spreadsheet: { delimiter: ',', decimal: '.', isGuarded: true },
  semicolon: { delimiter: ';', decimal: ',', isGuarded: true },
  raw: { delimiter: ',', decimal: '.', isGuarded: false },
};

/** What the spreadsheets of most readers of a language expect. */
export const dialectOf: Readonly<Record<Language, Dialect>> = {
  en: 'spreadsheet',
  fr: 'semicolon',
  es: 'semicolon',
  ar: 'spreadsheet',
};
