/** The document around a page: language and direction, title, files of the build. Drawn pages and empty ones have the same. */
import type { PageFiles } from '#shared/contract/page-files';

import { directionOf, type Language, languages } from '../i18n/language.ts';
import { inLanguage } from '../navigation/language-path.ts';

export type PageDocument = {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Without them the page is there and does nothing. */
  readonly files: PageFiles | undefined;
  /** Where the same page is in other languages; undefined for one that nobody needs to find. */
  readonly path: string | undefined;
  readonly content: string;
  /** After the content. */
  readonly state: string;
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (each) => escapes[each] ?? each);

const linksOf = ({ files, language }: PageDocument): readonly string[] =>
  files
    ? [
        `<link rel="stylesheet" href="${files.style}">`,
        `<script type="module" src="${files.script}"></script>`,
        ...[...files.preload, files.words[language]].map(
          (file) => `<link rel="modulepreload" href="${file}">`,
        ),
      ]
    : [];

const othersOf = ({ path }: PageDocument): readonly string[] =>
  path === undefined
    ? []
    : [
        ...languages.map(
          (each) =>
            `<link rel="alternate" hreflang="${each}" href="${escaped(inLanguage(path, each))}">`,
        ),
        `<link rel="alternate" hreflang="x-default" href="${escaped(path)}">`,
      ];

export const pageDocument = (page: PageDocument): string => `<!doctype html>
<html lang="${page.language}" dir="${directionOf(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="description" content="${escaped(page.description)}">
<title>${escaped(page.title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${[...linksOf(page), ...othersOf(page)].join('\n')}
</head>
<body>
<div id="root">${page.content}</div>
${page.state}
</body>
</html>
`;
