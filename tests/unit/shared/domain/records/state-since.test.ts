import { describe, expect, test } from 'vitest';

import { stateSinceOf, withStateSince } from '#shared/domain/records/state-since';
import type { StoredRecord } from '#shared/domain/records/record';
import { aPledge } from '#tests/support/records';

const at = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
const inState = (state: StoredRecord['state'], day: number, fields: Partial<StoredRecord> = {}) =>
  ({ ...aPledge({}), state, updatedAt: at(day), ...fields }) as StoredRecord;

describe('since when a record is in its state', () => {
  test('is since its first version where that has the state', () => {
    expect(withStateSince(undefined, inState('submitted', 1)).stateSince).toBe(at(1));
  });

  test('stays while it stays in the state, and is another once it changes', () => {
    const first = withStateSince(undefined, inState('submitted', 1));
    const edited = withStateSince(first, inState('submitted', 2));
    const accepted = withStateSince(edited, inState('accepted', 3));

    expect([edited.stateSince, accepted.stateSince]).toEqual([at(1), at(3)]);
  });

  test('is its last change at the latest where nobody kept it, and stays unsaid', () => {
    const older = inState('submitted', 2);
    const edited = withStateSince(older, inState('submitted', 3));

    expect(edited.stateSince).toBeUndefined();
    expect(stateSinceOf(older)).toBe(at(2));
  });

  test.each([
    ['returned', 'return'],
    ['accepted', 'acceptance'],
    ['draft', undefined],
  ] as const)('a record that is submitted after it was %s says so', (state, after) => {
    const submitted = withStateSince(inState(state, 1), inState('submitted', 2));
    const edited = withStateSince(submitted, inState('submitted', 3));
    const accepted = withStateSince(edited, inState('accepted', 4));

    expect([submitted, edited, accepted].map((each) => each.submittedAfter)).toEqual([
      after,
      after,
      undefined,
    ]);
  });
});
