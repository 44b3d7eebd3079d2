import { describe, expect, it } from 'vitest';

import { problemFrom } from '#dashboard/api/problem';
import { arabicScreens } from '#dashboard/i18n/messages/ar';
import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { refusalText } from '#dashboard/steps/refusal-text';
import { conflictCodes } from '#shared/domain/conflict-reason';

const words = wordsIn('en', englishScreens);

describe('a refusal of a match', () => {
  it('says what is left when capacity is gone', () => {
    const reason = {
      code: 'noRoom',
      side: 'offer',
      left: 3,
      amount: 1200,
      measure: 'hours/year',
    } as const;

    expect(refusalText(reason, words)).toBe(
      'Offer: 3 hours a year left, and this match takes 1,200 hours a year. The Secretariat can revise it to a smaller amount.',
    );
  });

  it('names states and gates in the reader’s words', () => {
    expect(
      refusalText({ code: 'notAccepted', side: 'pledge', state: 'submitted' }, words),
    ).toContain('Pledge: its state is “Submitted”.');
    expect(refusalText({ code: 'stepNotAllowed', state: 'in_progress' }, words)).toContain(
      'In progress',
    );
    expect(refusalText({ code: 'gatesFailed', gates: ['area'] }, words)).not.toContain('area,');
  });

  it.each(conflictCodes)('%s leaves no value unfilled in a right-to-left language', (code) => {
    expect(refusalText({ code }, wordsIn('ar', arabicScreens))).not.toMatch(/[{}]/);
  });

  it('is read from a problem where its code is known, and told like any conflict else', () => {
    const body = (code: string) => ({ status: 409, detail: '', reason: { code, left: 3 } });

    expect(problemFrom(409, body('noRoom'), null).reason).toEqual({ code: 'noRoom', left: 3 });
    expect(problemFrom(409, body('newToThisPage'), null).reason).toBeNull();
  });
});
