/** A page waits for the issuer for a moment alone: then it is shown signed out, and no late answer takes it away. */
import { afterEach, expect, test, vi } from 'vitest';

import { createSignIn } from '#dashboard/session/sign-in';

const never = <Value>(): Promise<Value> => new Promise<Value>(() => undefined);

const config = { issuer: 'https://issuer.example', clientId: 'client', scopes: ['openid'] };

const storageOf = (items: Readonly<Record<string, string>>): Pick<Storage, 'getItem'> => ({
  getItem: (name) => items[name] ?? null,
});

/** A browser that knows of somebody signed in, and whose issuer never answers. */
const whereSomebodyWasSignedIn = () => {
  vi.stubGlobal('localStorage', storageOf({ 'acsg.signed-in': 'yes' }));
  vi.stubGlobal('sessionStorage', storageOf({}));
  vi.stubGlobal('fetch', () => never());
};

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['the page’s own settings', () => never<typeof config>()],
  ['the issuer', () => Promise.resolve(config)],
])('a first load goes on signed out where %s do not answer', async (_, loadConfig) => {
  whereSomebodyWasSignedIn();
  const waited: number[] = [];
  const wait = async (milliseconds: number): Promise<void> => {
    waited.push(milliseconds);
  };
  const signIn = createSignIn('https://pages.example', loadConfig, () => undefined, wait);

  expect(await signIn.resume('/matches')).toBe(false);
  expect(waited[0]).toBeLessThanOrEqual(5000);
});
