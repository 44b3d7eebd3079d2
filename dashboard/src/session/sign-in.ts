/** Sign-in at the issuer that /config.json names (PKCE). The library loads on first use; tokens stay in memory. */
import type { UserManager } from 'oidc-client-ts';

import { remembered } from '#shared/domain/remembered';

export type SignInConfig = {
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
};

export type SignIn = {
  /** Leaves for the issuer; `returnTo` is the address to come back to. */
  readonly begin: (returnTo: string, language: string) => Promise<void>;
  /** At /signed-in: takes the token and answers with the address to go on to. */
  readonly complete: () => Promise<string>;
  readonly token: () => Promise<string | undefined>;
  readonly end: () => Promise<void>;
};

const isOwnAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^\/(?!\/)/.test(value);

const returnToIn = (state: unknown): string => {
  const given =
    typeof state === 'object' && state !== null && 'returnTo' in state ? state.returnTo : undefined;
  return isOwnAddress(given) ? given : '/';
};

export const createSignIn = (origin: string, loadConfig: () => Promise<SignInConfig>): SignIn => {
  let isReady = false;

  const create = async (): Promise<UserManager> => {
    const [library, { issuer, clientId, scopes }] = await Promise.all([
      import('oidc-client-ts'),
      loadConfig(),
    ]);
    return new library.UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: `${origin}/signed-in`,
      post_logout_redirect_uri: `${origin}/`,
      scope: scopes.join(' '),
      userStore: new library.WebStorageStateStore({ store: new library.InMemoryWebStorage() }),
      // The verifier of the request under way has to outlive the redirect; it is of no use after it.
      stateStore: new library.WebStorageStateStore({ store: sessionStorage }),
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
      (await manager()).signinRedirect({ state: { returnTo }, ui_locales: language }),
    complete: async () => returnToIn((await (await manager()).signinRedirectCallback()).state),
    token: async () => {
      const user = isReady && (await (await manager()).getUser());
      return user && !user.expired ? user.access_token : undefined;
    },
    end: async () => {
      const signedIn = await manager();
      const ends = await signedIn.metadataService.getEndSessionEndpoint();
      if (ends) await signedIn.signoutRedirect();
      else await signedIn.removeUser();
    },
  };
};
