/** Files opened by LibreOffice as somebody's spreadsheet or text program would: nothing in them is a formula, a field or a link that runs, and hostile texts come back equal. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from 'vitest';

import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';
import { readPart } from '#tests/support/exported';
import { isAsked, programAt } from '#tests/support/foreign-judges/present';
import { sheetsOfFlatXml, textsOfFlatXml } from '#tests/support/foreign-judges/flat-xml';
import { born, step } from '#tests/support/lives';
import { contentOfPack, freeze, packOfReport } from '#tests/support/reports';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const office = programAt(process.env['SOFFICE'] ?? 'soffice', '/usr/bin/soffice');

const hostile = [
  '=1+1',
  '=HYPERLINK("http://127.0.0.1:9/","press")',
  '=WEBSERVICE("http://127.0.0.1:9/")',
  "=cmd|' /C calc'!A0",
  '=DDE("soffice";"/etc/passwd";"A1")',
  '@SUM(1,1)',
  '+1+1',
  '-2+3',
  '\u200B=1+1',
  '＝1+1',
  'a;=1+1',
  'a\t=1+1',
  'first line\n=second line',
  '"quoted", and; divided',
  'right to left: مرحبا (1)',
  '\u{1F600} & <b>bold</b> &amp; _x0041_',
  '{ DDEAUTO c:\\windows\\system32\\cmd.exe }',
  '0012',
  '1E5',
  '2026-01-02',
] as const;

const place = mkdtempSync(join(tmpdir(), 'office-'));

/** As its reader's program holds it, written down whole. */
const openedAs = (
  name: string,
  content: Uint8Array | string,
  type: 'fods' | 'fodt',
  asked: readonly string[] = [],
): string => {
  const [file, out] = [join(place, name), join(place, 'opened')];
  mkdirSync(out, { recursive: true });
  writeFileSync(file, content);
  const words = [`-env:UserInstallation=file://${place}/profile`, '--headless', '--norestore'];
  execFileSync(String(office), [...words, ...asked, '--convert-to', type, '--outdir', out, file], {
    stdio: 'pipe',
    timeout: 300_000,
  });
  return readFileSync(join(out, name.replace(/\.[^.]+$/u, `.${type}`)), 'utf8');
};

/** What would run or fetch something when its reader opens it, or presses on it. A truth is a formula to this program. */
const runs = (xml: string): readonly string[] =>
  xml.match(
    /table:formula="(?!of:=(?:TRUE|FALSE)\(\)")[^"]*"|<office:dde-source|<table:dde-link|<text:dde-connection|<script:event-listener|<text:a [^>]*127\.0\.0\.1/gu,
  ) ?? [];

describe.runIf(isAsked('LibreOffice', () => (office ? undefined : 'there is no soffice')))(
  'opened by LibreOffice',
  () => {
    let world: World;
    let pack: ReturnType<typeof contentOfPack>;
    beforeAll(async () => {
      world = await aWorld();
      for (const text of hostile) {
        const components = [aComponent({ text, conditions: [{ kind: 'other', text }] })];
        const body = aPledgeBody(world.parties.state, { title: text, components });
        await step(world, await born(world, 'pledge', body), 'acceptance', 'release');
      }
      await world.settle();
      await freeze(world, { edition: 'grf-2027', note: hostile.join(' ') });
      pack = contentOfPack(await packOfReport(world, 1));
    });

    const textsIn = (xml: string): ReadonlySet<string> =>
      new Set(sheetsOfFlatXml(xml).flatMap((rows) => rows.flat()));

    test.each(['pledges.xlsx', 'register.xlsx', 'coverage.xlsx', 'forum.xlsx'])(
      '%s runs nothing, and holds every text as it was written',
      async (name) => {
        const xml = openedAs(name, (await readPart(world, name)).bytes, 'fods');

        expect(runs(xml)).toEqual([]);
        const texts = textsIn(xml);
        expect(texts.size).toBeGreaterThan(20);
        if (name !== 'coverage.xlsx')
          expect(hostile.filter((text) => !texts.has(text))).toEqual([]);
      },
    );

    test.each([
      ['spreadsheet', ','.codePointAt(0)],
      ['semicolon', ';'.codePointAt(0)],
    ] as const)(
      'pledges.csv in the dialect %s runs nothing, and holds every text behind its guard',
      async (dialect, sign) => {
        const { bytes } = await readPart(world, 'pledges.csv', { query: { dialect } });
        expect(runs(openedAs(`${dialect}.csv`, bytes, 'fods'))).toEqual([]);
        const xml = openedAs(`${dialect}.csv`, bytes, 'fods', [`--infilter=CSV:${sign},34,76,1`]);

        expect(runs(xml)).toEqual([]);
        const texts = textsIn(xml);
        const guarded = hostile.map((text) => spreadsheetSafe(text));
        expect(guarded.filter((text) => !texts.has(text) && !isReadAsValue(text))).toEqual([]);
      },
    );

    test.each(['report.en.docx', 'report.ar.docx'])('%s runs nothing', (name) => {
      const xml = openedAs(name, pack.get(name) ?? new Uint8Array(), 'fodt');
      const said = textsOfFlatXml(xml).join('\n');

      expect(runs(xml)).toEqual([]);
      expect(said).toContain('DDEAUTO');
    });

    test('the brief of a party runs nothing, and tells its titles as they were written', async () => {
      const { bytes } = await world.call('getBriefFile', {
        path: { id: world.parties.state },
        query: { language: 'en' },
      });
      const xml = openedAs('brief.docx', bytes, 'fodt');

      expect(runs(xml)).toEqual([]);
      const said = textsOfFlatXml(xml).join('\n');
      // It names the first of them, and counts the rest.
      const told = hostile.filter((text) => said.includes(text.split('\n')[0] ?? text));
      expect(told.length).toBeGreaterThan(10);
    });
  },
);

/** A program that reads a CSV decides by itself that some texts are numbers or days; none of them runs. */
const isReadAsValue = (text: string): boolean => /^[\dE-]+$/u.test(text);
