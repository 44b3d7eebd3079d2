import { describe, expect, test } from 'vitest';

import {
  heldIds,
  lastHeld,
  mayAccept,
  noAcceptances,
  withAcceptance,
} from '#dashboard/today/acceptances';
import { noAnswer } from '#dashboard/api/problem';
import { daysBetween } from '#shared/domain/values/days-of-date';

const title = 'Courts';
const held = { title, state: 'held' } as const;

describe('acceptances that are held', () => {
  test('are undone from the last one on', () => {
    const both = withAcceptance(withAcceptance(noAcceptances, 'a', held), 'b', held);

    expect(lastHeld(both)).toBe('b');
    expect(lastHeld(withAcceptance(both, 'b', undefined))).toBe('a');
    expect(lastHeld(noAcceptances)).toBeUndefined();
  });

  test('are held no more once they are sent', () => {
    const all = withAcceptance(withAcceptance(noAcceptances, 'a', held), 'a', {
      title,
      state: 'sending',
    });

    expect(heldIds(all)).toEqual([]);
  });

  test('are taken once, and again only where they failed', () => {
    expect(mayAccept(undefined)).toBe(true);
    expect(mayAccept({ title, state: 'failed', problem: noAnswer })).toBe(true);
    for (const state of ['held', 'sending', 'done'] as const)
      expect(mayAccept({ title, state })).toBe(false);
  });
});

test('an age is in whole days from date to date, and never below none', () => {
  expect(daysBetween('2026-01-01T23:59:00.000Z', '2026-01-02T00:01:00.000Z')).toBe(1);
  expect(daysBetween('2026-01-01T00:01:00.000Z', '2026-01-01T23:59:00.000Z')).toBe(0);
  expect(daysBetween('2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z')).toBe(0);
});
