import { expect, test } from 'vitest';

import { readMadeUpWorld } from '#infra/made-up/made-up-files';
import { partOfWorld } from '#infra/made-up/part-of-world';

test('a part of the made-up record is small, and keeps both records of each match that it keeps', () => {
  const world = readMadeUpWorld();

  const part = partOfWorld(world, 10);

  const kept = new Set(part.records.map(({ key }) => key));
  expect(part.records.length).toBeLessThan(world.records.length / 5);
  expect(part.matches.length).toBeGreaterThan(10);
  expect(part.matches.filter(({ pledge }) => !kept.has(pledge.record))).toEqual([]);
  expect(part.matches.filter(({ offer }) => !kept.has(offer.record))).toEqual([]);
});
