/** Access tokens for as long as a command works: by the sign-in that is kept, renewed before each ends, or by a new one. */
import * as oauth from 'oauth4webapi';

import { signInByBrowser } from './browser-sign-in.ts';
import {
  discoverIssuer,
  isRefusedBy,
  type SignInPlace,
  type Issuer,
  signInPlaceOf,
  gaveNoToken,
} from './discovered-issuer.ts';
import { type MachineEnvironment, machineIn, signInAsMachine } from './machine-sign-in.ts';
import { fileOfSignIn, keepSignIn, type KeptSignIn, openKeptSignIn } from './kept-sign-in.ts';

export type SigningIn = {
  readonly say: (text: string) => void;
  readonly now: () => number;
  readonly file?: string;
  readonly ports?: readonly number[];
  readonly patience?: number;
  readonly environment?: MachineEnvironment;
};

/** So long before its end a token is renewed, since a request with it takes its time. */
const MARGIN_MILLISECONDS = 60_000;

type Tokens = oauth.TokenEndpointResponse;
type Renewal = { readonly issuer: Issuer; readonly product: string; readonly clientId: string };

/** Undefined where the issuer takes the refresh token no longer. */
const renewBy = async (
  { issuer: { server, options } }: Renewal,
  { clientId, refreshToken }: KeptSignIn,
): Promise<Tokens | undefined> => {
  const client = { client_id: clientId };
  try {
    const answer = await oauth.refreshTokenGrantRequest(
      server,
      client,
      oauth.None(),
      refreshToken,
      options,
    );
    return await oauth.processRefreshTokenResponse(server, client, answer);
  } catch (error) {
    if (isRefusedBy(error)) return undefined;
    throw gaveNoToken(error, server.issuer);
  }
};

/** A sign-in is of one issuer and client: to another its token is never shown, whatever the product says meanwhile. */
const keptFor = ({ issuer, product, clientId }: Renewal, file: string): KeptSignIn | undefined => {
  const kept = openKeptSignIn(product, file);
  return kept?.issuer === issuer.server.issuer && kept.clientId === clientId ? kept : undefined;
};

/** Another command may have renewed in this moment, so that what was read is of before. */
const renewed = async (renewal: Renewal, file: string): Promise<Tokens | undefined> => {
  const kept = keptFor(renewal, file);
  if (!kept) return undefined;
  const tokens = await renewBy(renewal, kept);
  if (tokens) return tokens;
  const meanwhile = keptFor(renewal, file);
  return meanwhile && meanwhile.refreshToken !== kept.refreshToken
    ? renewBy(renewal, meanwhile)
    : undefined;
};

const signedIn = async (
  { issuer, product, clientId }: Renewal,
  { say, ports, patience }: SigningIn,
  file: string,
): Promise<Tokens> => {
  const tokens = await signInByBrowser(issuer, {
    clientId,
    ask: (address) =>
      say(
        `To sign in at ${product}, open this address in a browser on this computer:\n\n${address}\n`,
      ),
    ...(ports && { ports }),
    ...(patience !== undefined && { patience }),
  });
  say(
    `Signed in. ${file} keeps it for later commands; npm run sign-out -- --url ${product} ends it.`,
  );
  return tokens;
};

const tokensOf = async (product: string, signingIn: SigningIn): Promise<Tokens> => {
  const machine = machineIn(signingIn.environment ?? {});
  const place = await signInPlaceOf(product);
  return machine
    ? signInAsMachine(await discoverIssuer(place.issuer), machine)
    : tokensOfPerson(product, place, signingIn);
};

const tokensOfPerson = async (
  product: string,
  { issuer: address, clientId }: SignInPlace,
  signingIn: SigningIn,
): Promise<Tokens> => {
  const file = signingIn.file ?? fileOfSignIn(product);
  const renewal = { issuer: await discoverIssuer(address), product, clientId };
  const tokens = (await renewed(renewal, file)) ?? (await signedIn(renewal, signingIn, file));
  const { refresh_token: refreshToken } = tokens;
  if (refreshToken !== undefined)
    keepSignIn(product, { issuer: renewal.issuer.server.issuer, clientId, refreshToken }, file);
  return tokens;
};

const bySelf: SigningIn = {
  say: (text) => void process.stderr.write(`${text}\n`),
  now: Date.now,
  environment: process.env,
};

/** Answers a token that works for a while yet; requests that ask together wait for one. */
export const tokensFor = (
  product: string,
  signingIn: SigningIn = bySelf,
): (() => Promise<string>) => {
  const { now } = signingIn;
  let held: { readonly token: string; readonly until: number } | undefined;
  let coming: Promise<string> | undefined;
  const next = async (): Promise<string> => {
    const { access_token: token, expires_in: seconds = 0 } = await tokensOf(product, signingIn);
    held = { token, until: now() + seconds * 1_000 - MARGIN_MILLISECONDS };
    return token;
  };
  return async () => {
    if (held && now() < held.until) return held.token;
    coming ??= next().finally(() => (coming = undefined));
    return coming;
  };
};
