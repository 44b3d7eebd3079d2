/** Of the build: the empty page of each language, which its script fills, and which files a page needs. */
import type { Plugin } from 'vite';

import { type PageFiles, pageFilesName } from '../shared/contract/page-files.ts';
import { emptyPage } from './src/app/empty-page.ts';
import { type Language, languages } from './src/i18n/language.ts';
import { screenCatalogues } from './word-parts.ts';

type Chunk = {
  readonly type: 'chunk';
  readonly fileName: string;
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly moduleIds: readonly string[];
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
};

const only = <Value>(found: readonly Value[], what: string): Value => {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return first;
};

const chunkOf = (chunks: readonly Chunk[], source: string): Chunk =>
  only(
    chunks.filter(({ moduleIds }) =>
      moduleIds.some((id) => id.endsWith(`/dashboard/src${source}`)),
    ),
    source,
  );

const filesOf = (chunks: readonly Chunk[], later: readonly string[]): PageFiles => {
  const entry = only(
    chunks.filter(({ isEntry }) => isEntry),
    'entry',
  );
  const styles = [...(entry.viteMetadata?.importedCss ?? [])];
  const wordsIn = (language: Language): string => {
    const source = `/i18n/messages/first/${language}.ts`;
    const chunk = chunkOf(chunks, source);
    return `/${chunk.fileName}`;
  };
  const needed = later.map((source) => chunkOf(chunks, source));
  const preload = new Set([
    ...entry.imports,
    ...needed.flatMap(({ fileName, imports }) => [fileName, ...imports]),
  ]);
  preload.delete(entry.fileName);
  return {
    script: `/${entry.fileName}`,
    style: `/${only(styles, 'style sheet')}`,
    preload: [...preload].map((name) => `/${name}`),
    words: Object.fromEntries(
      languages.map((language) => [language, wordsIn(language)]),
    ) as PageFiles['words'],
  };
};

const ofEveryPage = '/app/show-page.tsx';
/** An empty page is one of the others, and asks the API at once. */
const ofOthers = [ofEveryPage, '/app/other-pages.tsx', '/api/api.ts'];

export const emptyPages = (): Plugin => ({
  name: 'empty-pages',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(
      ({ type }) => type === 'chunk',
    ) as unknown as readonly Chunk[];
    const source = JSON.stringify(filesOf(chunks, [ofEveryPage]));
    this.emitFile({ type: 'asset', fileName: pageFilesName, source });
    const files = filesOf(chunks, ofOthers);
    for (const language of languages) {
      const page = emptyPage({
        language,
        catalogue: screenCatalogues[language],
        files,
      });
      this.emitFile({ type: 'asset', fileName: `${language}/index.html`, source: page });
    }
  },
});
