/** Signs a person in by their own browser (RFC 8252): an address to open, a code that comes back to this computer, PKCE and state. */
import * as oauth from 'oauth4webapi';

import { scopeOf } from '#shared/contract/routes';

import { commandAccesses } from '../../command-sign-in.ts';
import { UnreachableError } from '../patient-request.ts';
import type { Ending } from './closing-page.ts';
import { type Issuer, gaveNoToken } from './discovered-issuer.ts';
import { type LoopbackListener, openLoopbackListener } from './loopback-listener.ts';

export const commandScopes = commandAccesses.map(scopeOf).join(' ');

export type BrowserSignIn = {
  readonly clientId: string;
  /** Says what somebody is to do, with the address to open. */
  readonly ask: (address: string) => void;
  readonly patience?: number;
  readonly ports?: readonly number[];
};

const fiveMinutes = 300_000;

type Begun = { readonly state: string; readonly verifier: string };

const addressToOpen = async (
  { server }: Issuer,
  { clientId }: BrowserSignIn,
  callback: string,
  { state, verifier }: Begun,
): Promise<string> => {
  if (server.authorization_endpoint === undefined)
    throw new UnreachableError(`${server.issuer} has no page on which people sign in.`);
  const address = new URL(server.authorization_endpoint);
  const asked = {
    client_id: clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: commandScopes,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
  for (const [name, value] of Object.entries(asked)) address.searchParams.set(name, value);
  return address.href;
};

type Judged = { readonly parameters: URLSearchParams } | { readonly failure: string };

const judgedAs = (issuer: Issuer, clientId: string, state: string, answer: URL): Judged => {
  try {
    const client = { client_id: clientId };
    return { parameters: oauth.validateAuthResponse(issuer.server, client, answer, state) };
  } catch (error) {
    if (error instanceof oauth.AuthorizationResponseError)
      return { failure: error.error_description ?? error.error };
    return { failure: '' };
  }
};

const endingOf = (judged: Judged): Ending => {
  if ('parameters' in judged) return 'taken';
  return judged.failure === '' ? 'foreign' : 'refused';
};

const failureOf = (failure: string): UnreachableError =>
  new UnreachableError(
    failure === ''
      ? 'What came back does not belong to this sign-in, so it was not used. Start the command again, and open the address that it prints.'
      : `The sign-in was not completed: ${failure}.`,
  );

const inTime = async <Value>(coming: Promise<Value>, patience: number): Promise<Value> => {
  const { promise, reject } = Promise.withResolvers<Value>();
  const minutes = Math.max(1, Math.round(patience / 60_000));
  const late = new UnreachableError(
    `Nobody signed in within ${minutes} minutes. Start the command again.`,
  );
  const timer = setTimeout(() => reject(late), patience);
  return Promise.race([coming, promise]).finally(() => clearTimeout(timer));
};

const codeFrom = async (
  listener: LoopbackListener,
  issuer: Issuer,
  signIn: BrowserSignIn,
  begun: Begun,
): Promise<URLSearchParams> => {
  const { clientId, ask, patience = fiveMinutes } = signIn;
  const judge = (answer: URL): Judged => judgedAs(issuer, clientId, begun.state, answer);
  const coming = listener.answer((answer) => endingOf(judge(answer)));
  ask(await addressToOpen(issuer, signIn, listener.callback, begun));
  const judged = judge(await inTime(coming, patience));
  if ('failure' in judged) throw failureOf(judged.failure);
  return judged.parameters;
};

export const signInByBrowser = async (
  issuer: Issuer,
  signIn: BrowserSignIn,
): Promise<oauth.TokenEndpointResponse> => {
  const { server, options } = issuer;
  const begun = {
    state: oauth.generateRandomState(),
    verifier: oauth.generateRandomCodeVerifier(),
  };
  const listener = await openLoopbackListener(signIn.ports);
  try {
    const parameters = await codeFrom(listener, issuer, signIn, begun);
    const client = { client_id: signIn.clientId };
    const answer = await oauth
      .authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        parameters,
        listener.callback,
        begun.verifier,
        options,
      )
      .then((each) => oauth.processAuthorizationCodeResponse(server, client, each))
      .catch((error: unknown) => Promise.reject(gaveNoToken(error, server.issuer)));
    return answer;
  } finally {
    await listener.close();
  }
};
