/** Whose codes wait for an officer, and in which order. */
import { describe, expect, it } from 'vitest';

import { type RecordToCode, isCoded, neighbourOf, worklistOf } from '#dashboard/coding/worklist';

const aRecord = (id: string, fields: object = {}, component: object = {}): RecordToCode =>
  ({
    id,
    kind: 'offer',
    state: 'accepted',
    provenance: null,
    createdAt: `2026-01-0${id.length}T00:00:00Z`,
    components: [{ area: 'A1', topics: [], supportTypes: ['training'], ...component }],
    ...fields,
  }) as never;

const idsOf = (...records: readonly RecordToCode[]) => worklistOf(records).map(({ id }) => id);

describe('what waits to be coded', () => {
  it('is what is in force and lacks codes, by the rule of the list on Today', () => {
    expect(
      idsOf(
        aRecord('a'),
        aRecord('b', {}, { topics: ['backlog'] }),
        aRecord('c', {}, { topics: ['backlog'], supportTypes: [] }),
        aRecord('d', { state: 'draft' }),
        aRecord('e', { state: 'returned' }),
        aRecord('f', { state: 'submitted' }),
        aRecord('g', {}, { topics: ['backlog'], area: null }),
        aRecord(
          'h',
          { kind: 'pledge', supportRequested: false },
          { topics: ['backlog'], supportTypes: [] },
        ),
      ),
    ).toEqual(['a', 'c', 'f', 'g']);
  });

  it('begins with what was imported, then with what has waited longest', () => {
    const imported = { provenance: {} };

    expect(
      idsOf(aRecord('xx'), aRecord('y'), aRecord('zzz', imported), aRecord('zz', imported)),
    ).toEqual(['zz', 'zzz', 'y', 'xx']);
  });

  it('still counts what was gone through, though nothing may have been found in it', () => {
    const coded = aRecord('a', { coding: { at: '2026-01-01T00:00:00Z', refused: [] } });
    const whole = { topics: ['backlog'] };

    expect(isCoded(coded)).toBe(true);
    expect(idsOf(coded, aRecord('b', {}, whole))).toEqual(['a']);
    expect(
      idsOf({ ...coded, components: aRecord('b', {}, whole).components } as RecordToCode),
    ).toEqual(['a']);
  });
});

it('the next one is the next that waits, and after the last comes the first', () => {
  const all = ['a', 'b', 'c'].map((id) => ({ id }));
  const from = (id: string | undefined, step: 1 | -1, ...done: readonly string[]) =>
    neighbourOf(all, id, (item) => !done.includes(item.id), step)?.id;

  expect(from(undefined, 1)).toBe('a');
  expect(from('a', 1, 'b')).toBe('c');
  expect(from('c', 1)).toBe('a');
  expect(from('a', -1)).toBe('c');
  expect(from('b', -1, 'a')).toBe('c');
  expect(from('b', 1, 'a', 'c')).toBeUndefined();
});
