/** Sign-in for pages that most people read without it: its script comes when somebody signs in, or was signed in. */
import type { SignedInHint } from './signed-in-hint.ts';
import { patienceWithIssuer, type SignIn } from './sign-in-ways.ts';

export const laterSignIn = (
  load: () => Promise<SignIn>,
  hint: Pick<SignedInHint, 'isSet'>,
  wait: (milliseconds: number) => Promise<void>,
): SignIn => {
  let here: SignIn | undefined;
  const loaded = async (): Promise<SignIn> => {
    here = await load();
    return here;
  };
  return {
    begin: async (...asked) => (await loaded()).begin(...asked),
    resume: async (returnTo) => {
      if (!hint.isSet()) return false;
      const came = await Promise.race([loaded(), wait(patienceWithIssuer)]);
      return came ? came.resume(returnTo) : false;
    },
    complete: async () => (await loaded()).complete(),
    token: async () => here?.token(),
    forget: async () => here?.forget(),
    end: async () => (await loaded()).end(),
  };
};
