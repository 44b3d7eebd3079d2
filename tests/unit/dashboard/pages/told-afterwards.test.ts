/** What was done is told in words once it is done, where its stage or its page would not tell of it. */
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import { moveDone } from '#dashboard/matches/move-words';
import { isProposal, proposedPath, savedPath } from '#dashboard/navigation/pages';
import type { PledgeView } from '#shared/contract/records/record-views';

import { StateLine } from '../../../../dashboard/src/record-pages/state-line.tsx';
import { inEnglish, inLanguage, rendered } from './rendered.ts';

const searchOf = (path: string): string => path.slice(path.indexOf('?'));

const aPledge = {
  state: 'submitted',
  version: 4,
  updatedAt: '2026-11-01T00:00:00.000Z',
  seenBy: ['owner'],
  release: null,
  returnReason: null,
  synthetic: false,
} as unknown as PledgeView;

describe('what was saved', () => {
  const page = (search: string): string =>
    rendered(createElement(StateLine, { record: aPledge, search }));
  const pageAfter = (version: number): string => page(searchOf(savedPath('pledge', 'a1', version)));

  test('is said on the page of its record, with the version in which it stands', () => {
    expect(pageAfter(4)).toContain(inEnglish.say('edit.saved', { version: 4 }));
  });

  test('is said no more once the record has changed since, nor on any other visit', () => {
    expect(pageAfter(3)).not.toContain('Saved');
    expect(page('?lang=fr')).not.toContain('Saved');
  });
});

test('a proposal leads to where it is said that it was made', () => {
  expect(isProposal(searchOf(proposedPath('a1')))).toBe(true);
  expect(isProposal('?lang=fr')).toBe(false);
});

describe.each(languages)('what a step of a match has done, in %s', (language) => {
  const words = inLanguage[language];

  test('is told by the consent where the stage stays as it was', () => {
    const told = (['plan', 'release', 'withdrawRelease'] as const).map((move) =>
      moveDone(move, 'planning', words),
    );

    expect(new Set(told).size).toBe(3);
    expect(told[1]).toBe(words.say('match.recordedRelease'));
    expect(told[2]).toBe(words.say('match.recordedWithdrawal'));
  });
});
