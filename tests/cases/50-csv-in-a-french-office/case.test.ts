import { expect, test } from 'vitest';

import { dialectOf } from '#shared/contract/files/export-dialects';
import { aWorld } from '#tests/support/world';

test('a file divides by semicolons where it is asked for so, which French and Spanish pages do first', async () => {
  const { call } = await aWorld();

  const { bytes, text } = await call('getExport', {
    as: 'officer',
    path: { name: 'coverage.csv' },
    query: { dialect: 'semicolon' },
  });

  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head = ''] = text.slice(1).split('\r\n');
  expect(head.split(';').length).toBeGreaterThan(10);
  expect(head).not.toContain(',');
  expect([dialectOf.fr, dialectOf.es]).toEqual(['semicolon', 'semicolon']);
});
