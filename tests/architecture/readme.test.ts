import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { type Route, routeKeyOf, routes } from '#shared/contract/routes';
import { root, sourceFiles } from '#tests/support/source-files';

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');
const exists = (name: string): boolean => existsSync(path.join(root, name));

/** npm's own, besides `run`. */
const commandsOfNpm = ['ci', 'install', 'start', 'test'];
/** What a run makes: it need not be there. */
const made = /^(\.local|\.judges|cdk\.out|node_modules|dashboard\/dist)(\/|$)/;

const scripts = (): readonly string[] =>
  Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

const fenced = /^```[\s\S]*?^```/gm;
const proseOf = (text: string): string => text.replaceAll(fenced, '');
const spansOf = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
const blocksOf = (text: string): string => (text.match(fenced) ?? []).join('\n');

/** In code alone: prose may say that npm is enough. */
const npmCommands = (text: string): readonly string[] =>
  [...[...spansOf(text), blocksOf(text)].join('\n').matchAll(/\bnpm (run )?([a-z][\w:-]*)/g)].map(
    ([, run, name = '']) => (run || !commandsOfNpm.includes(name) ? name : `npm ${name}`),
  );

const looksLikePath = (word: string): boolean =>
  /^(\.?[\w@-][\w.@-]*)(\/[\w.@-]+)+\/?$/.test(word) ||
  /^[\w-]+\.(md|json|ts|tsx|css|html)$/.test(word);

const withoutEnding = (word: string): string => word.replace(/[.,:;]$/, '');

/** Paths in code spans, and in blocks those that start in a folder of ours. */
const pathsIn = (text: string): readonly string[] => {
  const tops = readdirSync(root);
  const inBlocks = blocksOf(text)
    .split(/[\s'"()]+/)
    .filter((word) => looksLikePath(word) && tops.includes(word.split('/')[0] ?? ''));
  const inSpans = spansOf(text)
    .flatMap((span) => span.split(' '))
    .map(withoutEnding)
    .filter(looksLikePath);
  return [...new Set([...inSpans, ...inBlocks])].filter((word) => !made.test(word));
};

const linksIn = (text: string): readonly string[] =>
  [...proseOf(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^(https?:|#|mailto:)/.test(link));

/** As documents write them: `GET /api/pledges/{id}`, `/api/openapi.json`, `$URL/api/coverage?area=A1`. */
const addressesIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:(GET|POST|PUT) )?(?:\$URL)?(\/api\/[^\s`?'",;)]*)/g)]
    .map(([, method, address]) => withoutEnding([method, address].filter(Boolean).join(' ')))
    .filter((written) => !written.endsWith('…'));

const isAddress = (written: string): boolean =>
  (Object.values(routes) as readonly Route[]).some((route) => {
    const key = written.includes(' ') ? routeKeyOf(route) : route.path;
    const pattern = key.replaceAll(/[.$]/g, '\\$&').replaceAll(/\{\w+\}/g, '[^/ ]+');
    return new RegExp(`^${pattern}$`).test(written);
  });

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  '.github/CONTRIBUTING.md',
  'tests/README.md',
  'infra/DEPLOYMENT.md',
];

describe.each(documents)('%s', (document) => {
  test('is there', () => {
    expect(exists(document)).toBe(true);
  });

  test('names commands that exist', () => {
    const commands = npmCommands(read(document)).filter((name) => !name.startsWith('npm '));

    expect(commands.filter((name) => !scripts().includes(name))).toEqual([]);
  });

  test('names paths that exist', () => {
    const paths = pathsIn(read(document));

    expect(paths.length).toBeGreaterThan(1);
    expect(paths.filter((name) => !exists(name))).toEqual([]);
  });

  test('links to files that exist', () => {
    expect(linksIn(read(document)).filter((link) => !exists(link.split('#')[0] ?? ''))).toEqual([]);
  });

  test('names addresses of the API that exist', () => {
    const addresses = addressesIn(read(document));

    expect(addresses.filter((written) => !isAddress(written))).toEqual([]);
  });
});

describe('the documents together', () => {
  test('name the commands that start and test the product', () => {
    const named = npmCommands(read('README.md'));

    expect(named).toEqual(
      expect.arrayContaining(['npm ci', 'npm start', 'npm test', 'check', 'import']),
    );
  });

  test('have every section of ARCHITECTURE.md that the source refers to', () => {
    const headings = new Set(
      [...read('ARCHITECTURE.md').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
        heading.trim(),
      ),
    );
    const wanted = sourceFiles.flatMap(({ text }) =>
      [...text.matchAll(/ARCHITECTURE\.md, "([^"]+)"/g)].map(([, section = '']) => section),
    );

    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((section) => !headings.has(section))).toEqual([]);
  });

  test('are found wanting by this test when they name what is not there', () => {
    const text = 'Run `npm run nothing` in `shared/nothing.ts`, then `GET /api/nothing`.';

    expect(npmCommands(text).filter((name) => !scripts().includes(name))).toEqual(['nothing']);
    expect(pathsIn(text).filter((name) => !exists(name))).toEqual(['shared/nothing.ts']);
    expect(addressesIn(text).filter((written) => !isAddress(written))).toEqual([
      'GET /api/nothing',
    ]);
  });
});
