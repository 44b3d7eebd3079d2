/** Verifying a pack: any changed byte is found, and every figure and text is found again from its rows. */
import { execFile } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { checkContent, countedRowsIn, rowsIn } from '#infra/commands/pack-content';
import { checkPack, readWholePack } from '#infra/commands/pack-faults';
import { traceReport } from '#infra/commands/trace-report';
import { addedUp, rowsOfFigure } from '#shared/report/figures';
import { type AskedFigure, readFigureName } from '#shared/report/figure-names';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import { aSigner } from '#tests/support/signer';
import { freeze, packOfReport } from '#tests/support/reports';
import type { ReportKey } from '#shared/contract/files/report-views';
import { root } from '#tests/support/source-files';
import { sampled } from '#tests/support/sampled';

const run = promisify(execFile);
const flips = sampled(100, 10_000);

const whole = { faults: [], unchecked: [] };

describe('a pack', () => {
  let first: Uint8Array;
  let second: Uint8Array;
  let published: ReportKey;
  const folder = mkdtempSync(path.join(tmpdir(), 'acsg-pack-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeAll(async () => {
    const world = await aBusyWorld('real');
    await importRows(world, realRows.slice(0, 20));
    await freeze(world, { edition: 'grf-2023' });
    await importRows(world, realRows);
    await freeze(world, { edition: 'grf-2027', note: 'A note with <signs> & more' });
    first = await packOfReport(world, 1);
    second = await packOfReport(world, 2);
    published = (await world.call('getReportKey')).body as ReportKey;
  });

  const secondPack = () => {
    const { files, manifest } = readWholePack(second);
    if (!manifest) throw new Error('The pack has no manifest');
    return { files, manifest };
  };

  test('verifies by the key that the register publishes, and by no other', async () => {
    const other = createPublicKey({
      key: Buffer.from(await aSigner(8).publicKey()),
      format: 'der',
      type: 'spki',
    });

    expect(checkPack(first, createPublicKey(published.pem))).toEqual(whole);
    expect(checkPack(second, createPublicKey(published.pem))).toEqual(whole);
    expect(checkPack(second, other).faults).toEqual([
      'it was signed by another key than the one that is given',
    ]);
  });

  test(`is found changed whichever of its bits is flipped: ${flips} at random`, () => {
    const key = createPublicKey(published.pem);
    const found = fc.property(
      fc.nat({ max: second.length - 1 }),
      fc.integer({ min: 0, max: 7 }),
      (at, bit) => {
        const changed = Uint8Array.from(second);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        return checkPack(changed, key).faults.length > 0;
      },
    );

    fc.assert(found, { numRuns: flips });
  });

  test.each([
    ['cut', (pack: Uint8Array) => pack.subarray(0, -1)],
    ['longer', (pack: Uint8Array) => Buffer.concat([pack, Buffer.from([0])])],
    ['empty', () => new Uint8Array()],
    ['another file', () => Buffer.from('a text of some length, which is no pack at all')],
  ])('that is %s is none', (_, change) => {
    expect(checkPack(change(second), createPublicKey(published.pem)).faults).not.toEqual([]);
  });

  test('whose figures do not follow from its rows is found, whoever signed it', () => {
    const { files, manifest } = secondPack();
    const without = files.map((file) => {
      if (file.name !== 'data/pledges.ndjson') return file;
      const lines = Buffer.from(file.content).toString('utf8').split('\n');
      return { ...file, content: Buffer.from(lines.slice(1).join('\n'), 'utf8') };
    });

    const { faults } = checkContent(manifest, without);

    expect(checkContent(manifest, files)).toEqual(whole);
    expect(faults).toContain('report.es.docx says something else than its rows');
    expect(faults).toContain(
      'data/pledges.ndjson has another number of rows than the manifest says',
    );
    expect(faults.filter((fault) => fault.startsWith('pledges.components')).length).toBeGreaterThan(
      3,
    );
  });

  test.each([
    ['another digest', { telling: '0'.repeat(64) }],
    ['none, as in packs from before there was one', { telling: undefined }],
  ])(
    'of another version, which names %s, is checked by what it names and called wrong for no word of it',
    (_, { telling }) => {
      const { files, manifest } = secondPack();
      const { telling: _now, ...unnamed } = manifest;
      const older = { ...unnamed, ...(telling !== undefined && { telling }) };
      const withOther = (figures: string) =>
        files.map((file) => {
          if (file.name === 'report.es.docx')
            return { ...file, content: Buffer.from('a text of another version') };
          if (file.name !== 'data/figures.ndjson') return file;
          const lines = `${Buffer.from(file.content).toString('utf8')}${figures}`;
          return { ...file, content: Buffer.from(lines, 'utf8') };
        });
      const entries = older.files.map((file) =>
        file.name === 'data/figures.ndjson' ? { ...file, rows: (file.rows ?? 0) + 1 } : file,
      );
      const checked = (line: string) => checkContent({ ...older, files: entries }, withOther(line));

      const unchecked = 'report.es.docx is told in the words of another version';
      expect(checked('{"figure":"pledges.by-moon","value":3}\n')).toEqual({
        faults: [],
        unchecked: ['pledges.by-moon is no figure of this version', unchecked],
      });
      expect(checked('{"figure":"pledges.components?type=none","value":3}\n')).toEqual({
        faults: ['pledges.components?type=none is 3, and its rows are 0'],
        unchecked: [unchecked],
      });
    },
  );

  test('traces each of its figures to the rows that add up to it', () => {
    const { files } = secondPack();
    const rows = countedRowsIn(files);
    const figures = rowsIn(files, 'data/figures.ndjson');

    for (const { figure, value } of figures) {
      const asked = readFigureName(String(figure));
      if (!asked) throw new Error(`${String(figure)} cannot be read`);
      expect(addedUp(rowsOfFigure(asked, rows, '2025'), asked.counts), String(figure)).toBe(value);
    }
    expect(figures.length).toBeGreaterThan(100);
    const name = 'pledges.components?area=A1';
    const asked = readFigureName(name) as AskedFigure;
    const told = traceReport({ name, asked, rows, scheme: '2025', from: 'a pack', width: 10_000 });
    for (const row of rowsOfFigure(asked, rows, '2025')) {
      expect(told).toContain(`${String(row['record_id'])} ${String(row['component_no'])}`);
      expect(told).toContain(`version ${String(row['version'])}`);
      expect(told).toContain(String(row['source_url']));
    }
  });

  test.each(['pledges', 'pledges.components?colour=red', 'states.best', 'offers.matches', ''])(
    'has no figure called %j',
    (name) => {
      expect(readFigureName(name)).toBeUndefined();
    },
  );

  test('is verified by a command that needs the pack and the key alone', async () => {
    const file = (name: string, content: Uint8Array | string): string => {
      const at = path.join(folder, name);
      writeFileSync(at, content);
      return at;
    };
    const given = [
      'infra/commands/report-verify.ts',
      file('second.zip', second),
      '--key',
      file('key.json', JSON.stringify(published)),
    ];
    const before = ['--previous', file('first.zip', first)];

    const right = await run(process.execPath, [...given, ...before], { cwd: root });
    const wrong = await run(process.execPath, [...given, '--previous', given[1] ?? ''], {
      cwd: root,
    }).catch((error: { readonly stdout: string; readonly code: number }) => error);

    expect(right.stdout).toContain('second.zip: not a byte was changed, and every figure follows');
    expect(right.stdout).toContain('"faults":0,"unchecked":0');
    expect(wrong.stdout).not.toContain('not a byte was changed');
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toContain('its manifest names another report 1 as the one before');
  }, 30_000);
});
