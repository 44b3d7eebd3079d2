import { describe, expect, test } from 'vitest';

import { codeOf, type SourceFile, sourceFiles } from '#tests/support/source-files';

/** This file names what it forbids. */
const others = sourceFiles.filter(({ name }) => name !== 'tests/architecture/homes.test.ts');
const product = sourceFiles.filter(({ name }) => !name.startsWith('tests/'));
const isIn =
  (...folders: readonly string[]) =>
  ({ name }: SourceFile): boolean =>
    folders.some((folder) => name.startsWith(`${folder}/`));

const linesWith = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ name, text }) =>
    codeOf(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

/** What reaches outside of the code, and the few files that may. The local runtime is a program of its own: it has a clock. */
// oxfmt-ignore
const homes: readonly (readonly [what: string, pattern: RegExp, folders: readonly string[], home: RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|performance\.now/, ['shared', 'functions', 'dashboard', 'infra/stacks', 'infra/constructs'], /^(functions\/aws-dependencies\.ts|dashboard\/src\/app\/show-page\.tsx)$/],
  ['randomness', /Math\.random|randomUUID|randomBytes|getRandomValues/, ['shared', 'functions', 'dashboard', 'infra/stacks', 'infra/constructs'], /^(functions\/aws-dependencies\.ts|dashboard\/src\/app\/show-page\.tsx)$/],
  ['the environment of the process', /process\.env/, ['shared', 'functions', 'dashboard', 'infra/stacks', 'infra/constructs'], /^(functions\/aws-dependencies\.ts|dashboard\/vite\.config\.ts)$/],
  ['the console', /\bconsole\b/, ['shared', 'functions', 'dashboard', 'infra'], /^functions\/aws-log\.ts$/],
  ['the network', /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource\(/, ['shared', 'functions', 'dashboard'], /^dashboard\/src\/(api\/sender|sign-in\/config)\.ts$/],
  ['a file of the API, which comes in parts', /get(Released)?Export\b|\/exports\//, ['dashboard'], /^dashboard\/src\/(api\/read-file\.ts|figures\/file-link\.tsx)$/],
  ['a promise that is kept', /Promise<[^;]*>\s*\|\s*(undefined|null)|Map<[^;=]*,\s*Promise</, ['shared', 'functions', 'dashboard'], /^shared\/domain\/remembered\.ts$/],
  // A form has its controls by their names, before its own properties, which whatever draws it reads.
  ['a control that hides what is read of its form', /\bname(=|: )["'](is|attributes|childNodes|children|contains|firstChild|id|insertBefore|localName|namespaceURI|nextSibling|ownerDocument|parentNode|style|submit)["']/, ['dashboard'], /^$/],
  ['what a list of choices begins with', /<select\b[^>]*defaultValue|^\s*<select \{\.\.\.rest\}/, ['dashboard'], /^dashboard\/src\/design\/select\.tsx$/],
  ['raw markup', /dangerouslySetInnerHTML|\.innerHTML|document\.write|insertAdjacentHTML/, ['dashboard'], /^$/],
  ['code made at run time', /\beval\(|new Function\(/, ['shared', 'functions', 'dashboard', 'infra'], /^$/],
];

describe.each(homes)('%s', (_, pattern, folders, home) => {
  test(`has its home in ${home.source}, and no other`, () => {
    const files = product.filter(isIn(...folders));

    expect(files.length).toBeGreaterThan(3);
    expect(
      linesWith(
        files.filter(({ name }) => !home.test(name)),
        pattern,
      ),
    ).toEqual([]);
  });
});

describe('the source', () => {
  test('names zod as a namespace and in no other way', () => {
    const wrong = others.flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(/import\s[^'"]*from\s*['"]zod['"]/g)]
        .map(([line]) => line.replaceAll(/\s+/g, ' '))
        .filter((line) => !/^import (type )?\* as z from 'zod'$/.test(line))
        .map((line) => `${name}: ${line}`),
    );

    expect(wrong).toEqual([]);
  });

  test('hears what changes in a form or a part of one where it is typed, and not once its field is left', () => {
    const wrong = product.flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(/<(?:form|fieldset|section|div)\b(?:[^>]|=>)*?\bonChange=/g)].map(
        () => name,
      ),
    );

    expect(wrong).toEqual([]);
  });

  test('has no barrels and no drawers', () => {
    const drawers = sourceFiles.filter(({ name }) =>
      /(^|\/)(index|utils?|helpers?|common|misc|shared|types|constants)\.tsx?$|(manager|impl)\.tsx?$/i.test(
        name,
      ),
    );
    const barrels = product.filter(({ text }) => {
      const lines = codeOf(text)
        .split(';')
        .map((line) => line.trim())
        .filter(Boolean);
      return lines.length > 0 && lines.every((line) => /^export\s[^=]*\sfrom\s/.test(line));
    });

    expect([...drawers, ...barrels].map(({ name }) => name)).toEqual([]);
  });

  test('exports nothing by default but what a tool asks for', () => {
    expect(
      linesWith(product, /^export default/).filter(
        (line) => !line.startsWith('dashboard/vite.config.ts'),
      ),
    ).toEqual([]);
  });

  test('names its files in kebab case', () => {
    const odd = sourceFiles.filter(
      ({ name }) => !/^([a-z0-9-]+\/)*[a-z0-9-]+(\.(test|config|d))?\.tsx?$/.test(name),
    );

    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('mocks no module in a test', () => {
    const tests = others.filter(({ name }) => name.startsWith('tests/'));

    expect(linesWith(tests, /\bvi\.(mock|doMock|stubGlobal)\(/)).toEqual([]);
  });

  test('increments nothing that is stored but a revision', () => {
    const expressions = product.flatMap(({ name, text }) =>
      [...codeOf(text).matchAll(/UpdateExpression:\s*(['"`])([\s\S]*?)\1/g)].map(
        ([, , written = '']) => [name, written] as const,
      ),
    );
    const wrong = expressions.filter(([, written]) => {
      const withoutRevision = written.replace('rev = if_not_exists(rev, :none) + :one', '');
      return /\bADD\b|[+-]\s*:/.test(withoutRevision);
    });

    expect(expressions.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
    expect(linesWith(product.filter(isIn('functions', 'shared')), /['"`]ADD\s/)).toEqual([]);
  });

  test('names every entry of the routes’ functions, and no entry that is none', () => {
    const entries = product.filter(isIn('functions/entries')).map(({ name }) => name);

    expect(entries.length).toBeGreaterThan(5);
    expect(
      linesWith(product.filter(isIn('functions/entries')), /export const handler/).length,
    ).toBe(entries.length);
  });
});
