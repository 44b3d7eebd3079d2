/**
 * Of the build: a part of a catalogue is written as what it holds, since its module would bring the whole catalogue along,
 * and with what the vocabularies of its pages are called.
 */
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { isLanguage, type Language } from './src/i18n/language.ts';
import { arabicScreens } from './src/i18n/messages/ar.ts';
import type { ScreenCatalogue } from './src/i18n/messages/catalogue.ts';
import { englishScreens } from './src/i18n/messages/en.ts';
import { spanishScreens } from './src/i18n/messages/es.ts';
import { frenchScreens } from './src/i18n/messages/fr.ts';
import { type WordPart, wordParts, wordsOfPart } from './src/i18n/messages/parts.ts';
import { labelTexts } from './vocabulary-labels.ts';

export const screenCatalogues: Readonly<Record<Language, ScreenCatalogue>> = {
  en: englishScreens,
  fr: frenchScreens,
  es: spanishScreens,
  ar: arabicScreens,
};

/** As the modules of the parts call them. */
const names: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'French',
  es: 'Spanish',
  ar: 'Arabic',
};

export const catalogueParts = (): Plugin => ({
  name: 'word-parts',
  apply: 'build',
  load(id) {
    const [, folder, language = ''] = /\/i18n\/messages\/(\w+)\/(\w+)\.ts$/.exec(id) ?? [];
    const part = wordParts.find((each): each is WordPart => each === folder);
    if (part === undefined || !isLanguage(language)) return undefined;
    const words = wordsOfPart(screenCatalogues[language], part);
    const labels = labelTexts(part, language);
    return [
      `import { keepLabels } from ${JSON.stringify(join(import.meta.dirname, 'src/i18n/kept-labels.ts'))};`,
      `keepLabels(${JSON.stringify(language)}, ${JSON.stringify(labels)});`,
      `export const ${part}${names[language]} = ${JSON.stringify(words)};`,
    ].join('\n');
  },
});
