import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { catalogues } from '#infra/tools/messages/catalogues';
import { exportMessages, importMessages } from '#infra/tools/messages/exchange';

/** A copy of the catalogues' sources, which a test may write over. */
let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'catalogues-'));
  folder = join(root, 'translators');
  for (const { folder: from } of catalogues) cpSync(from, join(root, from), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const fileOf = (name: string): string => join(folder, name);
const edit = (name: string, change: (text: string) => string): void =>
  writeFileSync(fileOf(name), change(readFileSync(fileOf(name), 'utf8')));
const sourceOf = (path: string): string => readFileSync(join(root, path), 'utf8');

describe('messages that go out to translators', () => {
  test('are all there, each once, and come back without a change', () => {
    const before = catalogues.map(({ folder: from }) => sourceOf(`${from}/ar.ts`));

    const out = exportMessages(root, folder);
    const back = importMessages(root, folder);

    const keys = new Set(catalogues.flatMap(({ messages }) => Object.keys(messages.en)));
    console.log(`${out.messages} messages in ${out.files} files`);
    expect(out).toEqual({ files: 12, messages: 3 * keys.size });
    expect(back).toEqual({ files: 0, messages: 0 });
    expect(catalogues.map(({ folder: from }) => sourceOf(`${from}/ar.ts`))).toEqual(before);
  });

  test('come back with what was translated anew, in their own place', () => {
    exportMessages(root, folder);
    edit('screen.fr.po', (text) => text.replace('Se connecter', 'Ouvrir une "session"'));
    edit('fields-and-reasons.ar.po', (text) => text.replaceAll('المواضيع', 'الموضوعات كلها'));

    const { files } = importMessages(root, folder);

    expect(files).toBe(2);
    const french = sourceOf('dashboard/src/i18n/messages/fr.ts');
    expect(french).toContain(`"session.signIn": ${JSON.stringify('Ouvrir une "session"')}`);
    expect(french.match(/session\.signIn['"]/gu)).toHaveLength(1);
    expect(sourceOf('shared/messages/ar.ts')).toContain('الموضوعات كلها');
  });
});

describe('a translation with a fault', () => {
  test.each([
    [
      'a name that stands for nothing',
      'screen.es.po',
      'Datos al {time}.',
      'Datos al {tiempo}.',
      'state.asOf: {tiempo} stands for nothing',
    ],
    [
      'a message that there is not',
      'screen.es.po',
      'msgctxt "nav.offer"',
      'msgctxt "nav.offers"',
      'nav.offers: there is no such message any more',
    ],
    [
      'a plural form that is empty',
      'screen.ar.po',
      'msgstr[1] "اقتراح واحد"',
      'msgstr[1] ""',
      'fill in every plural form',
    ],
  ])('such as %s is named, and nothing is written', (_, file, from, to, told) => {
    exportMessages(root, folder);
    edit('screen.fr.po', (text) => text.replace('Se connecter', 'Entrer'));
    edit(file, (text) => text.replace(from, to));
    const before = sourceOf('dashboard/src/i18n/messages/fr.ts');

    expect(() => importMessages(root, folder)).toThrow(told);
    expect(sourceOf('dashboard/src/i18n/messages/fr.ts')).toBe(before);
  });
});
