/** What a reader is told after something was not taken: what became of it, and to send again only what may pass. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { noAnswer, notSent, type Problem } from '#dashboard/api/problem';
import type { KeptIn } from '#dashboard/kept/kept-in';

import { SessionProvider } from '../../../../dashboard/src/session/session.tsx';
import { SendProblem } from '../../../../dashboard/src/sending/send-problem.tsx';
import { StepProblem } from '../../../../dashboard/src/steps/step-problem.tsx';
import { rendered } from './rendered.ts';

const problem = (status: number): Problem => ({ ...noAnswer, status });

const afterSending = (told: Problem, kept?: KeptIn | 'file'): string =>
  rendered(
    createElement(
      SessionProvider,
      null,
      createElement(SendProblem, { problem: told, ...(kept && { kept }), again: () => undefined }),
    ),
  );

const afterStep = (told: Problem): string =>
  rendered(
    createElement(
      SessionProvider,
      null,
      createElement(StepProblem, {
        problem: told,
        opened: 'Submitted',
        now: 'Withdrawn',
        kept: 'device',
        again: () => undefined,
      }),
    ),
  );

describe('what was sent', () => {
  it('is said not to be only where nothing left the device', () => {
    expect(afterSending(notSent)).toContain('This was not sent.');
    expect(afterSending(noAnswer)).not.toContain('not sent');
    expect(afterSending(noAnswer)).toContain('it is not known whether this arrived');
  });
});

describe('what is kept of what was sent', () => {
  const keptIn = /What you wrote|The file/g;

  it.each<[KeptIn | 'file', string]>([
    ['device', 'What you wrote'],
    ['page', 'What you wrote'],
    ['file', 'The file'],
  ])('is said of %s alone: %s', (kept, said) => {
    expect(afterSending(problem(503), kept).match(keptIn)).toEqual([said]);
  });

  it('is not said where nobody wrote or chose anything', () => {
    expect(afterSending(problem(503))).not.toMatch(keptIn);
  });
});

describe('a step that is refused', () => {
  it.each([403, 404, 409, 422])(
    'with %s keeps what was typed and invites nobody to repeat it',
    (status) => {
      expect(afterStep(problem(status))).toContain('What you typed is still here.');
      expect(afterStep(problem(status))).not.toMatch(/send (it )?again/i);
    },
  );

  it.each([0, 429, 500, 503])('with %s may pass, and can be sent again', (status) => {
    expect(afterStep(problem(status))).toMatch(/send again/i);
  });
});
