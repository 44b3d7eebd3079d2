import { createElement } from 'react';
import { describe, expect, test } from 'vitest';

import type { Remote } from '#dashboard/api/remote';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { answersOf, aStorage } from '../a-storage.ts';
import { matchStepName } from '../../../../dashboard/src/matches/match-step-form.tsx';
import { MatchSteps } from '../../../../dashboard/src/matches/match-steps.tsx';
import { inEnglish, rendered } from './rendered.ts';

const { say } = inEnglish;

const proposed = {
  id: 'a-match',
  version: 1,
  state: 'proposed',
  updatedAt: '2026-01-01T00:00:00.000Z',
  quantity: null,
  summary: null,
  recipients: [{ id: 'state', name: 'Synthetic State XA' }],
  supporters: [{ id: 'giver', name: 'Synthetic Legal Network' }],
  answered: { pledge: false, offer: false },
  legs: [
    {
      id: 'l1',
      supporters: [{ id: 'giver', name: 'Synthetic Legal Network' }],
      state: 'proposed',
      answered: { pledge: false, offer: false },
      steps: ['consent', 'decline'],
      left: null,
    },
  ],
  steps: ['consent', 'decline'],
  mayRelease: false,
  mayWithdrawRelease: false,
} as unknown as MatchForParties;

type Ends = Remote<{ readonly scope: string }>;

const failed: Ends = {
  state: 'failed',
  problem: { status: 503, requestId: null } as Extract<Ends, { state: 'failed' }>['problem'],
};
const ready: Ends = { state: 'ready', value: { scope: 'as it reads' }, etag: null };

const stepsWith = (remote: Ends, kept: readonly string[] = [], toAnswer = false): string => {
  const answers = answersOf(() => aStorage());
  for (const move of kept)
    answers.keep(matchStepName(proposed.id, move as 'consent'), {
      entries: [['reason', 'Typed']],
      began: { etag: '"v1"', entries: [] },
    });
  return rendered(
    createElement(MatchSteps, {
      toAnswer,
      match: proposed,
      etag: '"v1"',
      partyId: 'state',
      reload: () => undefined,
      ends: { remote, reload: () => undefined },
    }),
    { answers },
  );
};

describe('the steps of a match whose ends did not load', () => {
  test.each([
    ['nothing is under way', []],
    ['a consent is under way', ['consent']],
  ])('are those that need no ends, and the way to load them, where %s', (_, kept) => {
    const page = stepsWith(failed, kept);

    expect(page).toContain(say('match.endsFirst'));
    expect(page).toContain(say('problem.retry'));
    expect(page).toContain(say('matchStep.decline'));
    expect(page).not.toContain(say('matchStep.discussion'));
  });

  test('are said to load while they do, where a consent is under way', () => {
    const page = stepsWith({ state: 'loading' }, ['consent']);

    expect(page).toContain(say('match.endsFirst'));
    expect(page).toContain(say('state.loading'));
    expect(page).toContain(say('matchStep.decline'));
  });

  test('are all there once the ends are, with the form that was left', () => {
    expect(stepsWith(ready)).toContain(say('matchStep.discussion'));
    expect(stepsWith(ready, ['consent'])).toContain(say('matchStep.discussion.means'));
    expect(stepsWith(ready)).not.toContain(say('match.endsFirst'));
  });

  test('open with the answer that is asked for, for whoever came to give it, once they can read the ends', () => {
    expect(stepsWith(ready, [], true)).toContain(say('matchStep.discussion.means'));
    expect(stepsWith(failed, [], true)).not.toContain(say('matchStep.discussion.means'));
    expect(stepsWith(ready)).not.toContain(say('matchStep.discussion.means'));
  });

  test('leave a form that needs no ends as it is', () => {
    expect(stepsWith(failed, ['decline'])).toContain(say('matchStep.decline.means'));
  });
});
