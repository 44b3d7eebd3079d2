import { describe, expect, test } from 'vitest';

import { mergeBar, mergeLooks } from '#shared/domain/merging/merge-bar';
import type { Party } from '#shared/domain/parties/party';

const party = (id: string, fields: Partial<Party> = {}): Party => ({
  id,
  name: id,
  type: 'legal',
  country: null,
  units: [],
  version: 1,
  createdAt: '2026-01-01',
  updatedAt: '2026-01-01',
  ...fields,
});

const between = (state: 'proposed' | 'fulfilled' | 'declined') =>
  ({ state, supporters: [party('a')], recipients: [party('b')] }) as const;

const facts = { world: 'real', matches: [], isUnderWay: false } as const;
const pair = (stays: Partial<Party> = {}, goes: Partial<Party> = {}) => ({
  stays: party('a', stays),
  goes: party('b', goes),
});

describe('two parties', () => {
  test.each([
    ['of one country', pair({ country: 'CIV' }, { country: 'CIV' }), null],
    ['of which one states no country', pair({ country: 'CIV' }), null],
    ['of two countries', pair({ country: 'CIV' }, { country: 'KEN' }), 'countries'],
    ['that are one', { stays: party('a'), goes: party('a') }, 'sameParty'],
    ['of which one went into another', pair({}, { mergedInto: 'c' }), 'mergedAlready'],
    ['of which one is test data', pair({}, { country: 'XA' }), 'worlds'],
  ] as const)('%s: %#', (_, both, bar) => {
    expect(mergeBar(both, facts)).toBe(bar);
  });

  test.each(['proposed', 'fulfilled'] as const)('are two to a match that is %s', (state) => {
    expect(mergeBar(pair(), { ...facts, matches: [between(state)] })).toBe('matched');
  });

  test('may be one though a match between them ended, which is to be looked at', () => {
    const matches = [between('declined')];

    expect(mergeBar(pair(), { ...facts, matches })).toBeNull();
    expect(mergeLooks(pair(), { matches, leadsPledges: false })).toEqual(['matchEnded']);
  });

  test('are to be looked at where their types or their wishes differ', () => {
    const both = pair({ type: 'academia', approverSubmits: true }, { type: 'state' });

    expect(mergeLooks(both, { matches: [], leadsPledges: true })).toEqual([
      'types',
      'leads',
      'approval',
    ]);
  });
});
