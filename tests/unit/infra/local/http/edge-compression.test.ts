import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { encoded, encodingFor } from '#infra/local/http/edge-compression';

const script = 'text/javascript; charset=utf-8';

test('a browser that reads both encodings is sent the better one, as at the edge', () => {
  expect(encodingFor('gzip, deflate, br', script, 5_000)).toBe('br');
  expect(encodingFor('gzip, deflate', script, 5_000)).toBe('gzip');
  expect(encodingFor('gzip, br;q=0', script, 5_000)).toBe('gzip');
  expect(encodingFor(undefined, script, 5_000)).toBeUndefined();
});

test('what is small, or compressed by itself, is sent as it is', () => {
  expect(encodingFor('br', script, 999)).toBeUndefined();
  expect(encodingFor('br', 'image/png', 5_000)).toBeUndefined();
  expect(encodingFor('br', 'font/woff2', 5_000)).toBeUndefined();
});

test('what comes out of either encoding is what went in', () => {
  const body = Buffer.from('const asked = 1;\n'.repeat(200));

  expect(brotliDecompressSync(encoded(body, 'br'))).toEqual(body);
  expect(gunzipSync(encoded(body, 'gzip'))).toEqual(body);
});
