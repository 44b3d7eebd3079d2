/** Briefs laid out by LibreOffice: two pages at most, also of a party that says as much as one can. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { writeDocx } from '#functions/handlers/reports/docx-file';
import type { FileRow } from '#shared/export/cells';
import { briefOf } from '#shared/report/brief';
import { languages } from '#shared/vocabulary/label';
import { isAsked, programAt } from '#tests/support/foreign-judges/present';

const office = programAt(process.env['SOFFICE'] ?? 'soffice', '/usr/bin/soffice');
const place = mkdtempSync(join(tmpdir(), 'briefs-'));

const pagesOf = (name: string, content: Uint8Array): number => {
  const file = join(place, `${name}.docx`);
  writeFileSync(file, content);
  const words = [`-env:UserInstallation=file://${place}/profile`, '--headless', '--norestore'];
  execFileSync(String(office), [...words, '--convert-to', 'pdf', '--outdir', place, file], {
    stdio: 'pipe',
    timeout: 300_000,
  });
  const pdf = readFileSync(join(place, `${name}.pdf`), 'latin1');
  return pdf.match(/\/Type\s*\/Page(?![a-z])/gu)?.length ?? 0;
};

const party = { id: 'aparty0000000000', name: 'Synthetic State XA', type: 'state', country: 'XA' };
const title =
  'A plan for decisions in first instance and on appeal, with judges and officers trained '.repeat(
    3,
  );

const rowsOf = (count: number, row: FileRow): readonly FileRow[] =>
  Array.from({ length: count }, (_, at) => ({ ...row, record_id: `r${at}`, match_id: `m${at}` }));

/** More of everything than its tables show, each line as long as it gets. */
const full = {
  pledges: rowsOf(40, {
    party_id: party.id,
    title,
    area: 'A3',
    coverage: 'asking_not_stated',
    stage: 'in_progress',
    confirmed_on: '2026-10-10',
    progress_on: '2026-01-01',
  }),
  offers: rowsOf(40, { party_id: party.id, title, area: 'A3', availability: 'open' }),
  matches: rowsOf(40, {
    title,
    state: 'under_discussion',
    supporters: 'Synthetic State XA; Another organisation with a long name; A third one; A fourth',
    supporter_ids: `${party.id}; b; c; d`,
    recipients: 'Ministry of the Interior of the Synthetic State XB',
    recipient_ids: 'e',
  }),
};

const facts = { world: 'made_up', at: '2026-12-01T08:00:00.000Z', report: null } as const;

describe.runIf(isAsked('LibreOffice', () => (office ? undefined : 'there is no soffice')))(
  'a brief',
  () => {
    test.each(languages)(
      'in %s of a party that says as much as one can has two pages',
      async (language) => {
        const brief = briefOf(party, full, facts, language);

        expect(pagesOf(`full-${language}`, await writeDocx(brief))).toBe(2);
      },
    );

    test('of a party that says little has one', async () => {
      const brief = briefOf(party, { pledges: [], offers: [], matches: [] }, facts, 'en');

      expect(pagesOf('little', await writeDocx(brief))).toBe(1);
    });
  },
);
