import { describe, expect, it } from 'vitest';

import type { Client } from '#dashboard/api/client';
import { importChunk } from '#shared/contract/files/import-limits';
import { headingOf, kindsOfRows, sendImport } from '#dashboard/imports/sent-import';

type Body = { readonly records: readonly unknown[]; readonly related: readonly unknown[] };

const rowsOf = (count: number, kind = 'offer') =>
  Array.from({ length: count }, (_, row) => ({ row, kind }));

describe('a file of public pages', () => {
  it('sends every row once, matches last, with all others beside it, and tells places in the file', async () => {
    const records = [...rowsOf(1, 'match'), ...rowsOf(119)];
    const requests = Math.ceil(120 / importChunk.rows);
    const bodies: Body[] = [];
    const client = (async (_: string, { body }: { body: Body }) => {
      bodies.push(body);
      const refused = [{ row: 1, pointer: '/records/0', reason: 'So' }];
      return { ok: true, etag: null, value: { imported: 1, unchanged: 2, refused } };
    }) as unknown as Client;

    const answer = await sendImport(
      { records },
      { mode: 'confirm', language: 'en', client, newKey: () => 'key' },
    );

    const sent = bodies.flatMap((body) => body.records);
    expect(sent).toHaveLength(120);
    expect(new Set(sent).size).toBe(120);
    expect(sent.at(-1)).toBe(records[0]);
    for (const body of bodies) expect(body.records.length + body.related.length).toBe(120);
    expect(answer).toMatchObject({
      ok: true,
      value: { rows: 120, imported: requests, unchanged: 2 * requests },
    });
    expect(answer.ok && answer.value.refused.map(({ pointer }) => pointer)).toEqual(
      Array.from(
        { length: requests },
        (_, request) => `/records/${1 + request * importChunk.rows}`,
      ),
    );
  });

  it.each([
    [{ imported: 2, unchanged: 1 }, 0, 'imports.done'],
    [{ imported: 0, unchanged: 3 }, 0, 'imports.doneBefore'],
    [{ imported: 1, unchanged: 0 }, 1, 'imports.doneInPart'],
    [{ imported: 0, unchanged: 2 }, 1, 'imports.doneNone'],
  ])('is headed by what happened: %o with %i refused', (counts, refusals, heading) => {
    const refused = Array.from({ length: refusals }, (_, row) => ({
      row,
      pointer: `/records/${row}`,
      reason: 'So',
    }));

    expect(headingOf({ rows: 3, refused, ...counts })).toBe(heading);
  });

  it('counts rows and not what is said of them', () => {
    const said = (pointer: string) => ({ row: 1, pointer, code: 'placeAsWords', says: 'Look' });
    const looks = ['/records/0/to/0/name', '/records/0/to/1/name', '/records/2'].map(said);

    expect(kindsOfRows({ rows: 4, imported: 3, unchanged: 1, refused: [], looks })).toEqual({
      refused: 0,
      look: 2,
      stored: 1,
      unchanged: 1,
    });
  });
});
