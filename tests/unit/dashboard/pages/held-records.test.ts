/** Whoever may not do something with a record because of its matches is told which, and the way to each. */
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';

import { problemFrom } from '#dashboard/api/problem';
import { heldFields } from '#dashboard/form-pages/held-fields';
import { shownErrors } from '#dashboard/forms/faults/error-words';
import { placedOnPage } from '#dashboard/forms/answers/read-edit';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { spanishScreens } from '#dashboard/i18n/messages/es';
import { frenchScreens } from '#dashboard/i18n/messages/fr';
import { wordsIn } from '#dashboard/i18n/words';
import { givenBy } from '#dashboard/kept/answers-given';
import type { PledgeView } from '#shared/contract/records/record-views';
import type { RecordStep } from '#shared/domain/records/record-transitions';

import { RecordStepForm } from '../../../../dashboard/src/record-pages/record-step-form.tsx';
import { inEnglish, rendered } from './rendered.ts';

const inAllLanguages = [
  wordsIn('en', englishScreens),
  wordsIn('fr', frenchScreens),
  wordsIn('es', spanishScreens),
  wordsIn('ar', arabicScreens),
];

const aPledge = (matchStates: readonly string[]): PledgeView =>
  ({
    kind: 'pledge',
    id: 'a1b2c3d4e5f6g7h8',
    state: 'accepted',
    synthetic: false,
    seenBy: ['owner'],
    release: { kind: 'released', version: 2, at: '2026-11-01T00:00:00.000Z' },
    matches: matchStates.map((state, index) => ({ matchId: `match${index}`, state })),
  }) as unknown as PledgeView;

const form = (step: RecordStep, record: PledgeView) =>
  createElement(RecordStepForm, {
    step,
    record,
    etag: '"v2"',
    standing: '',
    onDone: () => undefined,
    onCancel: () => undefined,
    reload: () => undefined,
  });

describe('the form of a withdrawal', () => {
  it.each(inAllLanguages)(
    'names the matches that bar it before it is sent ($language)',
    (words) => {
      const page = rendered(form('withdrawal', aPledge(['in_progress', 'proposed', 'agreed'])), {
        words,
      });

      expect(page).toContain(`href="/${words.language}/matches/match0"`);
      expect(page).not.toContain(`href="/${words.language}/matches/match1"`);
      expect(page).toContain(`href="/${words.language}/matches/match2"`);
      expect(page).toContain(words.say('refusal.withdrawalHeld', { count: 2 }));
    },
  );

  it('names none where none bars it', () => {
    expect(rendered(form('withdrawal', aPledge(['proposed', 'fulfilled'])))).not.toContain(
      '/matches/',
    );
  });
});

it('the form of a release promises no withdrawal that a match would bar', () => {
  const page = rendered(form('release', aPledge([])));

  expect(page).not.toContain('at any time');
  expect(page).toContain('suspended or closed first');
});

describe('an amount below what matches hold', () => {
  const problem = problemFrom(
    409,
    {
      reason: {
        code: 'amountAgreed',
        component: 'c7',
        amount: 40,
        measure: 'hours/year',
        matchIds: ['m1'],
      },
    },
    null,
  );
  const began = [
    ['components', 'k1'],
    ['c.k1.id', 'c3'],
    ['c.k1.max', '10'],
    ['components', 'k2'],
    ['c.k2.id', 'c7'],
    ['c.k2.max', '50'],
  ] as const;
  const answers = givenBy(
    began.map(([name, value]) => [name, name === 'c.k2.max' ? '20' : value] as const),
  );

  it('is told at the field of that amount, with what to do', () => {
    const placed = placedOnPage(heldFields(problem, inEnglish), began, answers);
    const [error] = shownErrors(placed, { kind: 'offer', keys: ['k1', 'k2'] }, inEnglish);

    expect(error?.id).toBe('c.k2.max');
    expect(error?.text).toContain('40 hours a year of this component are agreed in matches');
    expect(error?.text).toContain('Give at least that much');
  });
});
