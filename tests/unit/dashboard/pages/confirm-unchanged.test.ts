/** Saying that nothing has changed takes one click: the button is on the page of the record, and asks nothing first. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import type { Me } from '#dashboard/api/answers';
import { mayConfirm, stepsFor } from '#dashboard/record-pages/record-actions';
import type { PledgeView } from '#shared/contract/records/record-views';
import { recordStateIds } from '#shared/vocabulary/record-states';

import { ConfirmUnchanged } from '../../../../dashboard/src/record-pages/confirm-unchanged.tsx';
import { inEnglish, rendered } from './rendered.ts';

const aPledge = (state: string): PledgeView =>
  ({ kind: 'pledge', id: 'a1', state, party: { id: 'own' }, matches: [], release: null }) as never;
const me = (role: string, party: string | null): Me =>
  ({ role, party: party && { id: party } }) as never;

describe('that nothing has changed', () => {
  it('may be said by its party alone, of an accepted record', () => {
    const allowed = recordStateIds.filter((state) =>
      mayConfirm(me('representative', 'own'), aPledge(state)),
    );

    expect(allowed).toEqual(['accepted']);
    expect(mayConfirm(me('representative', 'other'), aPledge('accepted'))).toBe(false);
    expect(mayConfirm(me('secretariat', null), aPledge('accepted'))).toBe(false);
  });

  it('is asked of what was just sent in only where others wrote it, or its day has passed', () => {
    const asked = (more: object) =>
      mayConfirm(me('representative', 'own'), { ...aPledge('submitted'), ...more } as PledgeView);
    const onBehalf = { basis: 'letter', date: '2026-01-01', confirmedAt: null };

    expect([asked({}), asked({ onBehalf })]).toEqual([false, true]);
    expect(asked({ kind: 'offer', unconfirmed: true })).toBe(true);
    expect(asked({ kind: 'offer', unconfirmed: false })).toBe(false);
  });

  it('is one button, and none among the steps that ask for something', () => {
    const page = rendered(
      createElement(ConfirmUnchanged, {
        record: aPledge('accepted'),
        etag: '"v2"',
        reload: () => undefined,
      }),
      { words: inEnglish },
    );

    expect(page.match(/<button/g)).toHaveLength(1);
    expect(page).toContain('Nothing has changed');
    expect(stepsFor(me('representative', 'own'), aPledge('accepted'), 'made_up')).not.toContain(
      'confirmation',
    );
  });
});
