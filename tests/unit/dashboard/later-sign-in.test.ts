/** Sign-in comes when it is wanted: nobody who reads waits for it, and nobody is asked for a token who never signed in. */
import { expect, test } from 'vitest';

import { laterSignIn } from '#dashboard/sign-in/later-sign-in';
import type { SignIn } from '#dashboard/sign-in/sign-in-ways';

const never = () => new Promise<never>(() => undefined);
const atOnce = async (): Promise<void> => undefined;

const signedIn = {
  resume: async () => true,
  complete: async () => ({ subject: 'somebody', returnTo: '/' }),
  token: async () => 'token',
} as unknown as SignIn;

const loadedTimes = (hint: boolean) => {
  let times = 0;
  const load = async (): Promise<SignIn> => {
    times += 1;
    return signedIn;
  };
  return { times: () => times, signIn: laterSignIn(load, { isSet: () => hint }, never) };
};

test('whoever was not signed in is shown the page, and nothing is loaded', async () => {
  const { signIn, times } = loadedTimes(false);

  expect(await signIn.resume('/')).toBe(false);
  expect(await signIn.token()).toBeUndefined();
  await signIn.forget();
  expect(times()).toBe(0);
});

test('whoever was is brought back, and has a token once they are', async () => {
  const { signIn } = loadedTimes(true);

  expect(await signIn.resume('/')).toBe(true);
  await signIn.complete();
  expect(await signIn.token()).toBe('token');
});

test('a page does not wait for a script that does not come', async () => {
  const signIn = laterSignIn(never, { isSet: () => true }, atOnce);

  expect(await signIn.resume('/')).toBe(false);
});
