/** Whoever signs out while something typed was not sent is asked first, and led back to it. */
import { createElement } from 'react';
import { expect, test } from 'vitest';

import { languages } from '#dashboard/i18n/language';
import type { Lost } from '#dashboard/session/sign-out';

import { SignOutQuestion } from '../../../../dashboard/src/session/sign-out-question.tsx';
import { inLanguage, rendered } from './rendered.ts';

test.each(languages)('the question says what is lost, and where it is, in %s', (language) => {
  const words = inLanguage[language];
  const { say } = words;
  const ask = (lost: Lost): string =>
    rendered(
      createElement(SignOutQuestion, {
        leaving: lost,
        stay: () => undefined,
        moveOn: () => undefined,
        leave: () => undefined,
      }),
      { words },
    );
  const here = ask({ here: [{ form: 'pledge-p1', isEdit: false }], elsewhere: false });
  const elsewhere = ask({ here: [], elsewhere: true });

  expect(here).toContain(`href="/${language}/pledges/new"`);
  expect(here).toContain(say('session.unsentHere'));
  expect(here).not.toContain(say('session.unsentElsewhere'));
  expect(elsewhere).toContain(say('session.unsentElsewhere'));
  expect(elsewhere).not.toContain(say('session.unsentHere'));
  for (const page of [here, elsewhere]) {
    expect(page).toContain(say('session.stay'));
    expect(page).toContain(say('session.leave'));
  }
});
