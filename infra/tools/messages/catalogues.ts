/** The catalogues that are translated, each by the file of its language. */
import { arabicScreens as screenArabic } from '#dashboard/i18n/messages/ar';
import { englishScreens as screenEnglish } from '#dashboard/i18n/messages/en';
import { spanishScreens as screenSpanish } from '#dashboard/i18n/messages/es';
import { frenchScreens as screenFrench } from '#dashboard/i18n/messages/fr';
import { fileArabic } from '#shared/export/words/ar';
import { fileEnglish } from '#shared/export/words/en';
import { fileSpanish } from '#shared/export/words/es';
import { fileFrench } from '#shared/export/words/fr';
import { arabic } from '#shared/messages/ar';
import { english } from '#shared/messages/en';
import { spanish } from '#shared/messages/es';
import { french } from '#shared/messages/fr';
import { reportArabic } from '#shared/report/words/ar';
import { reportEnglish } from '#shared/report/words/en';
import { reportSpanish } from '#shared/report/words/es';
import { reportFrench } from '#shared/report/words/fr';
import type { Language } from '#shared/vocabulary/label';

import type { Message } from './catalogue-file.ts';

export type CatalogueMessages = Readonly<Record<string, Message>>;

export type MessageCatalogue = {
  readonly name: string;
  readonly folder: string;
  readonly messages: Readonly<Record<Language, CatalogueMessages>>;
};

export const catalogues: readonly MessageCatalogue[] = [
  {
    name: 'fields-and-reasons',
    folder: 'shared/messages',
    messages: { en: english, fr: french, es: spanish, ar: arabic },
  },
  {
    name: 'files',
    folder: 'shared/export/words',
    messages: { en: fileEnglish, fr: fileFrench, es: fileSpanish, ar: fileArabic },
  },
  {
    name: 'reports',
    folder: 'shared/report/words',
    messages: { en: reportEnglish, fr: reportFrench, es: reportSpanish, ar: reportArabic },
  },
  {
    name: 'screen',
    folder: 'dashboard/src/i18n/messages',
    messages: { en: screenEnglish, fr: screenFrench, es: screenSpanish, ar: screenArabic },
  },
];
