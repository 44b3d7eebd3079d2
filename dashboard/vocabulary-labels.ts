/**
 * Of the build: a vocabulary without its labels, whose texts come with the words of the reader's language alone. Where
 * they are written the vocabularies stay whole, so that a label without one of the languages does not compile.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';

import { parseAst, type Plugin } from 'vite';

import { type Language, languages } from './src/i18n/language.ts';
import type { LabelTexts } from './src/i18n/kept-labels.ts';
import { partOfVocabulary, type WordPart } from './src/i18n/messages/parts.ts';

type Found = {
  readonly start: number;
  readonly end: number;
  readonly texts: Readonly<Record<Language, string>>;
};

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string; readonly value?: unknown };
  readonly value?: unknown;
  readonly properties?: readonly Node[];
};

const textOf = (properties: readonly Node[], language: Language): string | undefined => {
  const value = properties.find(({ key }) => (key?.name ?? key?.value) === language)?.value;
  const text = (value as Node | undefined)?.value;
  return typeof text === 'string' ? text : undefined;
};

/** Of an object that holds a text in each language and nothing else. */
const labelAt = ({ type, start, end, properties = [] }: Node): Found | undefined => {
  if (type !== 'ObjectExpression' || properties.length !== languages.length) return undefined;
  const texts = languages.flatMap((language) => textOf(properties, language) ?? []);
  if (texts.length < languages.length) return undefined;
  return {
    start,
    end,
    texts: Object.fromEntries(languages.map((each, n) => [each, texts[n] ?? ''])) as Found['texts'],
  };
};

const labelsIn = (node: unknown): readonly Found[] => {
  if (typeof node !== 'object' || node === null) return [];
  const label = labelAt(node as Node);
  return label ? [label] : Object.values(node).flatMap(labelsIn);
};

const folders = ['vocabulary', 'data'].map((name) => join(import.meta.dirname, '../shared', name));
const isVocabulary = (path: string): boolean =>
  /\/shared\/vocabulary\/[\w-]+\.ts$|\/shared\/data\/countries\.json$/.test(path);

const sourceOf = (path: string): string => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.json') ? `export default ${text};` : text;
};

const labelsOf = (source: string): readonly Found[] => labelsIn(parseAst(source, { lang: 'ts' }));

/** The texts that come with a part of the words of a language. */
export const labelTexts = (part: WordPart, language: Language): LabelTexts =>
  Object.fromEntries(
    folders
      .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
      .filter((path) => isVocabulary(path) && partOfVocabulary(parse(path).name) === part)
      .map((path) => [basename(path), labelsOf(sourceOf(path))] as const)
      .filter(([, labels]) => labels.length > 0)
      .map(([name, labels]) => [name, labels.map(({ texts }) => texts[language])]),
  );

const keptLabels = join(import.meta.dirname, 'src/i18n/kept-labels.ts');

export const withoutLabels = (source: string, name: string): string => {
  const labels = labelsOf(source);
  if (labels.length === 0) return source;
  const parts = labels.map(
    ({ start }, place) => `${source.slice(labels[place - 1]?.end ?? 0, start)}keptLabel(${place})`,
  );
  return [
    `import { labelsOf } from ${JSON.stringify(keptLabels)};`,
    `const keptLabel = labelsOf(${JSON.stringify(name)});`,
    parts.join('') + source.slice(labels.at(-1)?.end),
  ].join('\n');
};

/** Data is taken for a module, since what the build itself makes of it knows no labels. */
const asModule = '\0labelled:';

export const labelsApart = (): Plugin => ({
  name: 'vocabulary-labels',
  apply: 'build',
  enforce: 'pre',
  resolveId(asked, importer) {
    const path = join(dirname(importer ?? ''), asked);
    return asked.endsWith('.json') && isVocabulary(path)
      ? `${asModule}${basename(path, '.json')}`
      : undefined;
  },
  load(id) {
    const path = id.startsWith(asModule)
      ? join(folders.at(-1) ?? '', `${id.slice(asModule.length)}.json`)
      : id;
    return isVocabulary(path) ? withoutLabels(sourceOf(path), basename(path)) : undefined;
  },
});
