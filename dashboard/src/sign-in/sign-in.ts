/**
 * Sign-in at the issuer that /config.json names (PKCE). The library loads on first use. Tokens stay in memory: after a
 * reload, in another tab or behind a deep link, the issuer's own session gives new ones by a redirect without a question.
 */
import type { UserManager } from 'oidc-client-ts';

import { remembered } from '#shared/domain/remembered';

import { script } from '../api/script.ts';

export type SignInConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

export type Completed = {
  /** The issuer's name of who signed in; undefined where it knew nobody and was not to ask. */
  readonly subject: string | undefined;
  /** The address to go on to. */
  readonly returnTo: string;
};

export type SignIn = {
  /** Leaves for the issuer; `returnTo` is the address to come back to. */
  readonly begin: (returnTo: string, language: string) => Promise<void>;
  /** Leaves for the issuer if somebody was signed in here, to come back without a question. Answers whether it left. */
  readonly resume: (returnTo: string) => Promise<boolean>;
  /** At /signed-in: takes the token. */
  readonly complete: () => Promise<Completed>;
  readonly token: () => Promise<string | undefined>;
  /** Gives the token up, in this tab alone. */
  readonly forget: () => Promise<void>;
  /** Signs out here and at the issuer; leaves the page. */
  readonly end: () => Promise<void>;
};

/** That somebody is signed in here, and nothing about them: shared by tabs, and worth nothing to whoever reads it. */
const hintName = 'acsg.signed-in';

/** A browser may refuse storage; then a reload asks to sign in, and nothing else is lost. */
const hintIn = (storage: () => Storage): Storage | undefined => {
  try {
    return storage();
  } catch {
    return undefined;
  }
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

/** How long a page waits for the issuer before it is shown signed out. */
const patience = 4000;

/** @param leave goes to another address than the pages'. */
export const createSignIn = (
  origin: string,
  loadConfig: () => Promise<SignInConfig>,
  leave: (address: string) => void,
  wait: (milliseconds: number) => Promise<void>,
  hints: () => Storage = () => localStorage,
): SignIn => {
  const hint = (): Storage | undefined => hintIn(hints);
  let isReady = false;

  const config = remembered(loadConfig);
  const library = script(
    () => import('oidc-client-ts'),
    ({ UserManager, WebStorageStateStore, InMemoryWebStorage }) => ({
      UserManager,
      WebStorageStateStore,
      InMemoryWebStorage,
    }),
  );
  const create = async (): Promise<UserManager> => {
    const [oidc, { issuer, clientId, scopes }] = await Promise.all([library(), config()]);
    return new oidc.UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${origin}/signed-in`,
      scope: scopes.join(' '),
      userStore: new oidc.WebStorageStateStore({ store: new oidc.InMemoryWebStorage() }),
      // The verifier of the request under way has to outlive the redirect; it is of no use after it.
      stateStore: new oidc.WebStorageStateStore({ store: sessionStorage }),
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
      if (hint()?.getItem(hintName) == null) return false;
      // All that is asked of others before leaving: an answer that comes late must not take the reader's page away.
      const ready = async (): Promise<UserManager> => {
        const asked = await manager();
        await asked.metadataService.getAuthorizationEndpoint();
        return asked;
      };
      const signingIn = await Promise.race([ready(), wait(patience)]);
      if (!signingIn) return false;
      await signingIn.signinRedirect({ state: { returnTo }, prompt: 'none' });
      return true;
    },
    complete: async () => {
      const signingIn = await manager();
      try {
        const { state, profile } = await signingIn.signinRedirectCallback();
        hint()?.setItem(hintName, 'yes');
        return { subject: profile.sub, returnTo: returnToIn(state) };
      } catch (error) {
        hint()?.removeItem(hintName);
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
      hint()?.removeItem(hintName);
      const [signedIn, { clientId }] = await Promise.all([manager(), config()]);
      const ends = await signedIn.metadataService.getEndSessionEndpoint();
      await signedIn.removeUser();
      if (ends) leave(signOutAddress(ends, clientId, origin));
    },
  };
};
