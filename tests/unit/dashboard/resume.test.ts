/** A page waits for a sign-in to come back for a moment alone: then it is shown signed out. */
import { expect, test } from 'vitest';

import { createSignIn, type SignInConfig } from '#dashboard/sign-in/sign-in';

import { signedInHint } from '#dashboard/sign-in/signed-in-hint';

import { aStorage } from './a-storage.ts';

test('a first load goes on signed out where nobody answers how to sign in', async () => {
  const hints = aStorage();
  hints.setItem('acsg.signed-in', 'yes');
  const waited: number[] = [];
  const signIn = createSignIn(
    'https://pages.example',
    () => new Promise<SignInConfig>(() => undefined),
    () => undefined,
    async (milliseconds) => void waited.push(milliseconds),
    signedInHint(() => hints),
  );

  expect(await signIn.resume('/matches')).toBe(false);
  expect(waited).toHaveLength(1);
  expect(waited[0]).toBeLessThanOrEqual(5000);
});
