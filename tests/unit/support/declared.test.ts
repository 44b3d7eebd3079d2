import { describe, expect, test } from 'vitest';

import { undeclaredIn } from '#tests/support/declared';

const headers = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'no-store',
  'x-request-id': 'request-1',
};
const sent = { status: 200, headers, body: { status: 'ok' } };

/** The world throws on whatever this finds, so that no test can meet an answer that is not described. */
describe('an answer held against the description', () => {
  test('is declared as it is', () => {
    expect(undeclaredIn('getHealth', sent)).toEqual([]);
  });

  test.each([
    ['a status', { ...sent, status: 418 }, 'is of a status'],
    [
      'a header',
      { ...sent, headers: { ...headers, 'x-made-up': '1' } },
      'the undeclared header x-made-up',
    ],
    ['a type', { ...sent, headers: { ...headers, 'content-type': 'text/html' } }, 'type text/html'],
    ['a value', { ...sent, body: { status: 'canary' } }, 'does not fit'],
    ['a field', { ...sent, body: { status: 'ok', more: 1 } }, 'does not fit'],
    ['the absence of a field', { ...sent, body: {} }, 'does not fit'],
  ])('is found where %s is not declared', (_, answer, fault) => {
    expect(undeclaredIn('getHealth', answer)).toEqual([expect.stringContaining(fault)]);
  });
});
