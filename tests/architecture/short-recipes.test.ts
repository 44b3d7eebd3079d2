/** Walks the recipes of CONTRIBUTING that take a line or two: an entry, a message, a route, a language. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type CopiedTree, copyTree, type Edit, filesOf } from '#tests/support/walked-recipes';

const inEach = { en: 'Openness', fr: 'Ouverture', es: 'Apertura', ar: 'الانفتاح' };
const label = Object.entries(inEach).map(([language, text]) => `${language}: '${text}'`);

const entry: Edit = {
  file: 'shared/vocabulary/qualities.ts',
  before: '] as const satisfies',
  add: `  { id: 'openness', label: { ${label.join(', ')} } },\n`,
};

const message: readonly Edit[] = Object.entries(inEach).map(([language, text]) => ({
  file: `dashboard/src/i18n/messages/${language}.ts`,
  before: "  'frame.skip'",
  add: `  'frame.openness': '${text}',\n`,
}));

const named: Edit = {
  file: 'shared/contract/routes.ts',
  before: '  getVocabulary:',
  add: "  getPulse: get('/api/pulse', 'reference', 'public'),\n",
};
const described: Edit = {
  file: 'shared/contract/operations/public-operations.ts',
  before: '  getVocabulary:',
  add: "  getPulse: read('Whether it is alive', z.object({ beats: z.boolean() })),\n",
};
const handled: Edit = {
  file: 'functions/handlers/pulse.ts',
  add: `/** That it is alive. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Answer } from '#functions/answer';

export const readPulse = async (): Promise<Result<Answer, Refusal>> =>
  ok({ body: { beats: true } });
`,
};
const run: Edit = {
  file: 'functions/routes/reference.ts',
  before: '    getVocabulary:',
  add: '    getPulse: readPulse,\n',
  imports: "import { readPulse } from '../handlers/pulse.ts';\n",
};
const route = [named, described, handled, run];

const language: Edit = {
  file: 'shared/vocabulary/label.ts',
  before: '] as const;\nexport type Language',
  add: ", 'pt'",
};

test('the recipes name the places that are walked here', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const folders = filesOf([entry, ...message, ...route, language]).map((file) =>
    text.includes(`\`${file}\``) ? file : file.slice(0, file.lastIndexOf('/')),
  );
  expect(folders.filter((place) => !text.includes(`\`${place}\``))).toEqual([]);
  expect(folders.filter((place) => !existsSync(place))).toEqual([]);
});

describe.runIf(process.env['LONG'])('in a copy of the tree', () => {
  let tree: CopiedTree;
  beforeAll(() => {
    tree = copyTree();
  });
  afterAll(() => tree.remove());

  const faults = (edits: readonly Edit[], of?: 'functions'): string => {
    tree.lay(edits);
    return tree.faultsOfCompiler(of);
  };

  test('an entry of a vocabulary is one line, with a label in each language', () => {
    expect(faults([entry])).toBe('');
    const unnamed = { ...entry, add: entry.add.replace(`, ar: '${inEach.ar}'`, '') };
    expect(faults([unnamed])).toContain('qualities.ts');
  });

  test('a message is one line in each catalogue, and each that lacks it does not compile', () => {
    expect(faults(message)).toBe('');
    for (const left of message.slice(1))
      expect(faults(message.filter((edit) => edit !== left))).toContain(
        left.file.split('/').at(-1),
      );
  });

  test('each line of a route does not compile without the ones before', () => {
    expect(faults(route, 'functions')).toBe('');
    for (const left of [named, described, handled])
      expect(
        faults(
          route.filter((edit) => edit !== left),
          'functions',
        ),
      ).not.toBe('');
  });

  test('a language is named by the compiler wherever it is lacking', () => {
    const told = faults([language]);
    for (const place of ['shared/vocabulary/qualities.ts', 'shared/messages', 'i18n/messages'])
      expect(told).toContain(place);
  });
});
