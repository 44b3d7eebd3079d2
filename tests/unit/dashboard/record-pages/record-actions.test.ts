import { describe, expect, it } from 'vitest';

import type { Me } from '#dashboard/api/answers';
import { mayEdit, stepsFor, stepWord } from '#dashboard/record-pages/record-actions';
import type { PledgeView } from '#shared/contract/records/record-views';

const owner = { role: 'representative', party: { id: 'own' } } as unknown as Me;
const other = { role: 'representative', party: { id: 'other' } } as unknown as Me;
const officer = { role: 'secretariat', party: null } as unknown as Me;
const reader = { role: 'reader', party: null } as unknown as Me;

const aRecord = (fields: Partial<PledgeView>): PledgeView =>
  ({
    party: { id: 'own' },
    version: 2,
    release: null,
    matches: [],
    synthetic: false,
    ...fields,
  }) as PledgeView;

describe('the steps that a page offers', () => {
  it.each([
    ['draft', ['submission', 'withdrawal'], []],
    ['submitted', ['withdrawal'], ['acceptance', 'return']],
    ['returned', ['submission', 'withdrawal'], []],
    ['accepted', ['release', 'withdrawal'], ['return']],
    ['withdrawn', [], []],
  ] as const)('for a record that is %s', (state, own, staff) => {
    const record = aRecord({ state });

    expect(stepsFor(owner, record, 'real')).toEqual(own);
    expect(stepsFor(officer, record, 'real')).toEqual(staff);
    expect(stepsFor(other, record, 'real')).toEqual([]);
    expect(stepsFor(reader, record, 'real')).toEqual([]);
  });

  it('call a release of what is released already a change of what is public', () => {
    const released = aRecord({
      state: 'accepted',
      release: { kind: 'released', version: 1, at: '' },
      saysWhatIsReleased: true,
    });
    const changed = aRecord({ ...released, saysWhatIsReleased: false });
    const restated = aRecord({
      ...released,
      release: { kind: 'restated', version: 2, at: '', sources: [], readOn: null },
    });

    for (const record of [released, changed, restated])
      expect(stepsFor(owner, record, 'real')).toContain('release');
    expect([released, changed, restated].map((record) => stepWord('release', record))).toEqual([
      'step.release.change',
      'step.release',
      'step.release',
    ]);
    // Nothing of it is public, so nothing of it is kept back either.
    expect(stepsFor(owner, { ...released, synthetic: true }, 'real')).not.toContain('release');
  });

  it('leave out a return while a live match stands on the record', () => {
    const under = (state: string) => aRecord({ state: 'accepted', matches: [{ state }] as never });

    expect(stepsFor(officer, under('agreed'), 'real')).toEqual([]);
    expect(stepsFor(officer, under('declined'), 'real')).toEqual(['return']);
  });

  it('let only the owner edit, and nothing that is withdrawn', () => {
    expect(mayEdit(owner, aRecord({ state: 'returned' }))).toBe(true);
    expect(mayEdit(other, aRecord({ state: 'returned' }))).toBe(false);
    expect(mayEdit(officer, aRecord({ state: 'returned' }))).toBe(false);
    expect(mayEdit(owner, aRecord({ state: 'withdrawn' }))).toBe(false);
  });
});
