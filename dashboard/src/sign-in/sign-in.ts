/**
 * Sign-in at the issuer that /config.json names (PKCE). With its library it loads when it is first wanted. Tokens stay in memory: after a
 * reload, in another tab or behind a deep link, the issuer's own session gives new ones by a redirect without a question.
 */
import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';

import { remembered } from '#shared/domain/remembered';

import { patienceWithIssuer, type SignIn } from './sign-in-ways.ts';
import { type SignedInHint, signedInHint } from './signed-in-hint.ts';

export type SignInConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

const isOwnAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?!\/)/.test(value);

const returnToIn = (state: unknown): string => {
  const given =
    typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : undefined;
  return isOwnAddress(given) ? given : '/';
};

type LoginRequired = Error & { readonly state?: unknown };

/** What an issuer answers that was told to ask nothing, and knows nobody. */
const isLoginRequired = (error: unknown): error is LoginRequired =>
  error instanceof Error &&
  'error' in error &&
  (error.error === 'login_required' || error.error === 'interaction_required');

/** Cognito's parameters, which are not those of OpenID Connect. */
export const signOutAddress = (ends: string, clientId: string, origin: string): string => {
  const address = new URL(ends);
  address.searchParams.set('client_id', clientId);
  address.searchParams.set('logout_uri', `${origin}/`);
  return address.href;
};

/** In the place of the page that is left: going back would lead to it, and on to here again. */
const unasked = { prompt: 'none', redirectMethod: 'replace' } as const;

/** @param leave goes to another address than the pages'. */
export const createSignIn = (
  origin: string,
  loadConfig: () => Promise<SignInConfig>,
  leave: (address: string) => void,
  wait: (milliseconds: number) => Promise<void>,
  hint: SignedInHint = signedInHint(() => localStorage),
): SignIn => {
  let isReady = false;

  const config = remembered(loadConfig);
  const create = async (): Promise<UserManager> => {
    const { issuer, clientId, scopes } = await config();
    return new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${origin}/signed-in`,
      scope: scopes.join(' '),
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      // The verifier of the request under way has to outlive the redirect; it is of no use after it.
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
      monitorSession: false,
    });
  };
  const created = remembered(create);
  const manager = async (): Promise<UserManager> => {
    const ready = await created();
    isReady = true;
    return ready;
  };

  return {
    begin: async (returnTo, language) =>
      (await manager()).signinRedirect({
        state: { returnTo },
        ui_locales: language,
        // Cognito's own name for it.
        extraQueryParams: { lang: language },
      }),
    resume: async (returnTo) => {
      if (!hint.isSet()) return false;
      // All that is asked of others before leaving: an answer that comes late must not take the reader's page away.
      const ready = async (): Promise<UserManager> => {
        const asked = await manager();
        await asked.metadataService.getAuthorizationEndpoint();
        return asked;
      };
      const signingIn = await Promise.race([ready(), wait(patienceWithIssuer)]);
      if (!signingIn) return false;
      await signingIn.signinRedirect({ state: { returnTo }, ...unasked });
      return true;
    },
    complete: async () => {
      const signingIn = await manager();
      try {
        const { state, profile } = await signingIn.signinRedirectCallback();
        hint.set();
        return { subject: profile.sub, returnTo: returnToIn(state) };
      } catch (error) {
        hint.drop();
        if (!isLoginRequired(error)) throw error;
        return { subject: undefined, returnTo: returnToIn(error.state) };
      }
    },
    token: async () => {
      const user = isReady && (await (await manager()).getUser());
      return user && !user.expired ? user.access_token : undefined;
    },
    forget: async () => {
      if (isReady) await (await manager()).removeUser();
    },
    end: async () => {
      hint.drop();
      const [signedIn, { clientId }] = await Promise.all([manager(), config()]);
      const ends = await signedIn.metadataService.getEndSessionEndpoint();
      await signedIn.removeUser();
      if (ends) leave(signOutAddress(ends, clientId, origin));
    },
  };
};
