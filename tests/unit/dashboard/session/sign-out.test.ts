import { once } from 'node:events';

import { expect, test } from 'vitest';

import { endSession, endSessionHere } from '#dashboard/session/sign-out';
import { createOtherTabs } from '#dashboard/sign-in/other-tabs';

import { answersOf, aStorage } from '../a-storage.ts';

const nobodyElse = { tellSignedOut: () => undefined };

test('whoever signs out leaves no answers to whoever uses the tab next, even if the issuer is away', async () => {
  const tab = aStorage();
  const answers = answersOf(() => tab);
  answers.keep('pledge', { entries: [['title', 'A title']] });

  await expect(
    endSession({
      answers,
      signIn: { end: () => Promise.reject(new Error('away')) },
      otherTabs: nobodyElse,
    }),
  ).rejects.toThrow('away');

  expect(answers.read('pledge')).toBeUndefined();
  expect(answersOf(() => tab).read('pledge')).toBeUndefined();
  expect(tab.length).toBe(0);
});

test('other tabs hear of it, drop their answers and give up their token', async () => {
  const tabs = createOtherTabs(() => new BroadcastChannel('a browser'));
  const storage = aStorage();
  const answers = answersOf(() => storage);
  answers.keep('pledge', { entries: [['title', 'A title']] });
  const forgotten = new EventTarget();
  const forgets = once(forgotten, 'forgets');
  const signIn = { forget: async () => void forgotten.dispatchEvent(new Event('forgets')) };
  const stop = tabs.onSignedOut(() => void endSessionHere({ answers, signIn }));

  await endSession({
    answers: answersOf(aStorage),
    signIn: { end: () => Promise.resolve() },
    otherTabs: createOtherTabs(() => new BroadcastChannel('a browser')),
  });
  await forgets;
  stop();

  expect(storage.length).toBe(0);
});
