import { expect, test } from 'vitest';

import { landingPath } from '#dashboard/navigation/landing';

test.each([
  ['/', '/today'],
  ['/fr/', '/fr/today'],
  ['/fr', '/fr/today'],
  ['/fr/?type=legal', '/fr/?type=legal'],
  ['/ar/pledges/abc', '/ar/pledges/abc'],
  ['/en/today', '/en/today'],
])('whoever signs in at %s goes on to %s', (address, landing) => {
  expect(landingPath(address)).toBe(landing);
});
