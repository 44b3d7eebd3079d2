/** What a catalogue of reports must hold: what English has. */
import type { TranslationOf } from '../../messages/message.ts';
import type { Language } from '../../vocabulary/label.ts';
import type { reportEnglish } from './en.ts';

export type ReportEnglish = typeof reportEnglish;

export type ReportCatalogueOf<Of extends Language> = TranslationOf<ReportEnglish, Of>;
