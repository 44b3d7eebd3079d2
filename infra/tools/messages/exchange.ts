/**
 * Messages go out to translators and come back: `export [FOLDER]` writes a PO file for each catalogue and language,
 * `import [FOLDER]` reads them and writes what changed into the catalogues. One fault, and nothing is written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { type Language, languages } from '#shared/vocabulary/label';

import { ownKeys, readSource, withMessage, writeSource } from './catalogue-file.ts';
import { type MessageCatalogue, catalogues, type CatalogueMessages } from './catalogues.ts';
import { faultsIn } from './faults.ts';
import { messagesIn, poOf } from './po.ts';

export type Exchanged = { readonly files: number; readonly messages: number };

const sourceOf = (root: string, { folder }: MessageCatalogue, language: Language): URL =>
  pathToFileURL(join(root, folder, `${language}.ts`));

const own = (root: string, catalogue: MessageCatalogue, language: Language): CatalogueMessages => {
  const { en } = catalogue.messages;
  const keys = ownKeys(readSource(sourceOf(root, catalogue, 'en')), Object.keys(en));
  const messages = catalogue.messages[language];
  return Object.fromEntries(keys.map((key) => [key, messages[key] ?? '']));
};

const fileOf = (folder: string, { name }: MessageCatalogue, language: Language): string =>
  join(folder, `${name}.${language}.po`);

const translatedLanguages = languages.filter((language) => language !== 'en');

export const exportMessages = (root: string, folder: string): Exchanged => {
  mkdirSync(folder, { recursive: true });
  let messages = 0;
  for (const catalogue of catalogues) {
    const english = own(root, catalogue, 'en');
    for (const language of translatedLanguages) {
      const text = poOf(language, english, own(root, catalogue, language));
      writeFileSync(fileOf(folder, catalogue, language), text);
      messages += Object.keys(english).length;
    }
  }
  return { files: catalogues.length * translatedLanguages.length, messages };
};

type Changed = { readonly file: URL; readonly source: string; readonly count: number };

const changedBy = (
  root: string,
  catalogue: MessageCatalogue,
  language: Language,
  translated: CatalogueMessages,
): Changed => {
  const file = sourceOf(root, catalogue, language);
  const before = catalogue.messages[language];
  let source = readSource(file);
  let count = 0;
  for (const [key, message] of Object.entries(translated)) {
    if (JSON.stringify(before[key]) === JSON.stringify(message)) continue;
    const changed = withMessage(source, key, message);
    if (changed === undefined) throw new Error(`${key} is not in ${file.pathname}`);
    source = changed;
    count += 1;
  }
  return { file, source, count };
};

/** @throws with every fault, before anything is written. */
export const importMessages = (root: string, folder: string): Exchanged => {
  const faults: string[] = [];
  const changes: Changed[] = [];
  for (const catalogue of catalogues)
    for (const language of translatedLanguages) {
      const path = fileOf(folder, catalogue, language);
      if (!existsSync(path)) continue;
      const translated = messagesIn(language, readFileSync(path, 'utf8'));
      const found = faultsIn(own(root, catalogue, 'en'), translated);
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      if (found.length === 0) changes.push(changedBy(root, catalogue, language, translated));
    }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const changed = changes.filter(({ count }) => count > 0);
  changed.forEach(({ file, source }) => writeSource(file, source));
  return {
    files: changed.length,
    messages: changed.reduce((sum, { count }) => sum + count, 0),
  };
};
