/** What a reader is told of who sees a record: in the form, before a proposal and before taking acceptance back. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { PledgeView } from '#shared/contract/record-views';
import type { DisclosedEnd } from '#shared/domain/disclosure';

import { meaningOf } from '../../../../dashboard/src/record-pages/record-step-form.tsx';
import { WhoSees } from '../../../../dashboard/src/records/who-sees.tsx';
import { inEnglish, rendered } from './rendered.ts';

type ShownField = Exclude<
  keyof DisclosedEnd,
  'kind' | 'recordId' | 'version' | 'party' | 'partners' | 'components'
>;

/** How each field that a proposal shows is named. One that is added does not compile until it is. */
const named: Readonly<Record<ShownField, RegExp>> = {
  title: /\btitles?\b/,
  language: /\blanguage\b/,
  supportRequested: /whether support is asked for/,
  availability: /still open/,
  legalFrameworks: /legal settings?/,
  legalTradition: /legal settings?/,
  statusDetermination: /how status is determined/,
  caseload: /\bscale\b/,
};

describe('what a proposal shows', () => {
  test.each(Object.entries(named))(
    'names the field %s, in the form and to whoever proposes',
    (_, words) => {
      const { say } = inEnglish;

      expect(say('form.whoSees.proposed')).toMatch(words);
      expect(say('propose.discloses', { parties: 'X', pledge: 1, offer: 1 })).toMatch(words);
    },
  );
});

describe('who sees a record', () => {
  test('that is public as restated is not said to wait for a release', () => {
    const restated = rendered(createElement(WhoSees, { isRestated: true }));

    expect(restated).toContain('it is public already, as restated');
    expect(restated).not.toContain('only what your party releases.');
    expect(rendered(createElement(WhoSees))).toContain('only what your party releases.');
  });

  test('after its acceptance is taken back is told with what stays public', () => {
    const record = { state: 'accepted', release: null } as unknown as PledgeView;
    const released = { ...record, release: { kind: 'released', version: 3 } } as PledgeView;

    expect(meaningOf('return', released, inEnglish)).toContain('Version 3 of it stays public');
    expect(meaningOf('return', record, inEnglish)).not.toContain('public');
  });
});
