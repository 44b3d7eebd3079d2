import { describe, expect, test } from 'vitest';

import { createFileReader } from '#dashboard/api/read-file';
import { createSender } from '#dashboard/api/sender';

const part = (text: string, next?: string): Response =>
  new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="acsg-offers.csv"',
      ...(next ? { link: `<?dialect=spreadsheet&cursor=${next}>; rel="next"` } : {}),
    },
  });

const reading = (...answers: readonly (Response | 'no network')[]) => {
  const asked: string[] = [];
  const send = createSender({
    isOnline: () => true,
    limit: () => AbortSignal.any([]),
    fetch: ((address: unknown) => {
      asked.push(String(address));
      const answer = answers[asked.length - 1];
      return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(new TypeError());
    }) as typeof globalThis.fetch,
    token: () => Promise.resolve(undefined),
    wait: () => Promise.resolve(),
  });
  return { read: createFileReader(send), asked };
};

describe('a file of several parts', () => {
  test('is put together whole, byte order mark and all', async () => {
    const { read, asked } = reading(
      part('\uFEFF"id"\r\n"a"\r\n', 'offer.1'),
      part('', 'offer.2'),
      part('"b"\r\n'),
    );

    const file = await read('offers.csv');

    if (!file.ok) throw new Error('The file was not read');
    const [whole, ...others] = file.files;
    expect(others).toEqual([]);
    const bytes = new Uint8Array((await whole?.content.arrayBuffer()) ?? []);
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe('"id"\r\n"a"\r\n"b"\r\n');
    expect(whole?.name).toBe('acsg-offers.csv');
    const address = '/api/public/exports/offers.csv';
    expect(asked).toEqual([address, `${address}?cursor=offer.1`, `${address}?cursor=offer.2`]);
  });

  test('is narrowed by the same query in each of its parts', async () => {
    const { read, asked } = reading(part('"id"\r\n', 'offer.1'), part('"b"\r\n'));

    await read('offers.csv', { area: 'A3', region: 'americas', country: undefined });

    const address = '/api/public/exports/offers.csv?area=A3&region=americas';
    expect(asked).toEqual([address, `${address}&cursor=offer.1`]);
  });

  test('of what the reader may read is asked for by their token', async () => {
    const { read, asked } = reading(part('"id"\r\n'));

    await read('offers.csv', {}, 'all');

    expect(asked).toEqual(['/api/exports/offers.csv']);
  });

  test('is not read where it can be written for its reader instead', async () => {
    const first = part('"id"\r\n', 'offer.1');
    const read = createFileReader(() => Promise.resolve(first));

    expect(await read('offers.csv', {}, 'all')).toEqual({ ok: true, files: [], isLarge: true });
    expect(first.bodyUsed).toBe(false);
  });

  test('is a workbook for each of its parts, which cannot be put together', async () => {
    const workbook = (next?: string): Response => {
      const response = part('PK', next);
      response.headers.set('content-disposition', 'attachment; filename="acsg-offers.xlsx"');
      return response;
    };
    const { read } = reading(workbook('offer.1'), workbook());

    const file = await read('offers.xlsx');

    if (!file.ok) throw new Error('The file was not read');
    expect(file.files.map(({ name }) => name)).toEqual(['acsg-offers.xlsx', 'acsg-offers-2.xlsx']);
  });

  test.each([
    ['is refused', new Response('{"detail":"Wait."}', { status: 429 }), 429],
    ['does not come', 'no network', 0],
  ] as const)('is none where one of them %s: it would look whole', async (_, answer, status) => {
    const { read } = reading(part('"id"\r\n', 'offer.1'), answer);

    expect(await read('offers.csv')).toMatchObject({ ok: false, problem: { status } });
  });
});
