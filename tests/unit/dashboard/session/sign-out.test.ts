import { expect, test } from 'vitest';

import { createAnswersStore } from '#dashboard/kept/answers-store';
import { endSession } from '#dashboard/session/sign-out';

import { aStorage } from '../a-storage.ts';

test('whoever signs out leaves no answers to whoever uses the tab next, even if the issuer is away', async () => {
  const tab = aStorage();
  const answers = createAnswersStore(() => tab);
  answers.keep('pledge', { entries: [['title', 'A title']] });

  await expect(
    endSession({ answers, signIn: { end: () => Promise.reject(new Error('away')) } }),
  ).rejects.toThrow('away');

  expect(answers.read('pledge')).toBeUndefined();
  expect(createAnswersStore(() => tab).read('pledge')).toBeUndefined();
});
