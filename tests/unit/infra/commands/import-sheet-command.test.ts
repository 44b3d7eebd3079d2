/** The command for a file of rows, against a product that answers as it is told. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { importSheetFile } from '#infra/commands/import-sheet-file';
import type { SheetOutcome } from '#shared/contract/files/sheet-views';

type Line = SheetOutcome['lines'][number];

const note = {
  code: 'dayRead',
  is: 'look',
  sheet: 'Rows',
  row: 3,
  cell: 'B3',
  says: 'A note',
} as const;
const line = (row: number, is: Line['is'], notes: Line['notes'] = []): Line => ({
  is,
  sheet: 'Rows',
  row,
  rows: 1,
  kind: 'offer',
  title: `Title ${row}`,
  party: '',
  id: null,
  notes,
});

const outcome = (rest: Partial<SheetOutcome>): SheetOutcome => ({
  fault: null,
  digest: '0'.repeat(64),
  encoding: null,
  sheets: [],
  columns: [],
  counts: { stored: 0, look: 0, refused: 0, unchanged: 0 },
  parties: [],
  lines: [],
  left: 0,
  ...rest,
});

const contended = {
  ...note,
  code: 'contended',
  is: 'refused',
  row: 4,
  cell: '4',
  says: 'Others',
} as const;
const parties = [{ id: '1'.repeat(16), name: 'A network' }];
const preview = outcome({
  counts: { stored: 2, look: 1, refused: 0, unchanged: 0 },
  parties,
  lines: [line(2, 'stored'), line(3, 'look', [note]), line(4, 'stored')],
});
const commits = [
  outcome({ lines: [line(2, 'stored'), line(3, 'look')], left: 1 }),
  outcome({ lines: [line(4, 'refused', [contended])] }),
];

let server: Server;
beforeAll(async () => {
  const waiting = [...commits];
  server = createServer((request, response) => {
    void text(request).then((body) => {
      response.setHeader('content-type', 'application/json');
      if (request.url === '/token') return response.end('{"access_token":"a token"}');
      const { mode } = JSON.parse(body) as { mode: string };
      return response.end(JSON.stringify(mode === 'preview' ? preview : waiting.shift()));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => server.close());

test('tells of all requests together what was stored, with the notes of the preview, and what was not', async () => {
  const said: string[] = [];
  const told: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => told.push(String(chunk)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => said.push(String(chunk)) > 0);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sheet-')), 'rows.csv');
  writeFileSync(file, 'title\nA title\n');
  const { port } = server.address() as AddressInfo;
  const data = mkdtempSync(path.join(tmpdir(), 'sheet-data-'));
  writeFileSync(path.join(data, 'port'), String(port));
  const code = await importSheetFile({
    file,
    mode: 'commit',
    data,
    url: undefined,
    sheet: { onBehalf: undefined, whole: false, language: 'en', headings: undefined },
  });
  vi.restoreAllMocks();
  const stored = JSON.parse(told.join('')) as SheetOutcome;
  expect(code).toBe(1);
  expect(stored).toMatchObject({
    counts: { stored: 1, look: 1, refused: 1, unchanged: 0 },
    parties,
    left: 0,
  });
  expect(stored.lines.map(({ notes }) => notes.map((each) => each.code))).toEqual([
    [],
    ['dayRead'],
    ['contended'],
  ]);
  expect(said.join('')).toContain('row 4: refused');
});
