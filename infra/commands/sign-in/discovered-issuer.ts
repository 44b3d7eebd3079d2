/** The issuer at which a product's commands sign in, as the product and the issuer describe themselves. */
import * as oauth from 'oauth4webapi';
import * as z from 'zod';

import { requestOf, UnreachableError } from '../patient-request.ts';

const configSchema = z.object({ issuer: z.url(), commandsClientId: z.string().min(1) });

/** What a sign-in belongs to: no token of one issuer or client is ever shown to another. */
export type SignInPlace = { readonly issuer: string; readonly clientId: string };

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

const isOnThisComputer = (address: string): boolean =>
  loopbackHosts.includes(new URL(address).hostname);

/** Tokens go over no line on which others could read them. */
const refuseOpenLine = (address: string): void => {
  if (new URL(address).protocol === 'https:' || isOnThisComputer(address)) return;
  throw new UnreachableError(`${address} is no https address: nobody signs in there.`);
};

export const signInPlaceOf = async (product: string): Promise<SignInPlace> => {
  refuseOpenLine(product);
  const answer = await requestOf(`${product}/config.json`, { method: 'GET', redirect: 'error' });
  const config = configSchema.safeParse(await answer.json().catch(() => undefined));
  if (!config.success)
    throw new UnreachableError(
      `${product}/config.json does not say where commands sign in: give the address at which people open the dashboard, of this version or a later one.`,
    );
  refuseOpenLine(config.data.issuer);
  return { issuer: config.data.issuer, clientId: config.data.commandsClientId };
};

export type Issuer = {
  readonly server: oauth.AuthorizationServer;
  readonly options: {
    readonly signal: () => AbortSignal;
    readonly [oauth.allowInsecureRequests]: boolean;
  };
};

const timeLimit = 30_000;

const optionsFor = (address: string): Issuer['options'] => ({
  signal: () => AbortSignal.timeout(timeLimit),
  [oauth.allowInsecureRequests]: isOnThisComputer(address),
});

export const discoverIssuer = async (address: string): Promise<Issuer> => {
  refuseOpenLine(address);
  const url = new URL(address);
  const options = optionsFor(address);
  try {
    const answer = await oauth.discoveryRequest(url, options);
    return { server: await oauth.processDiscoveryResponse(url, answer), options };
  } catch (error) {
    throw new UnreachableError(`${address} does not answer as an issuer: ${String(error)}`);
  }
};

/** The issuer says no, which asking again would not change. */
export const isRefusedBy = (error: unknown): error is oauth.ResponseBodyError =>
  error instanceof oauth.ResponseBodyError;

export const gaveNoToken = (error: unknown, issuer: string): UnreachableError => {
  const said = isRefusedBy(error) ? (error.error_description ?? error.error) : String(error);
  return new UnreachableError(`${issuer} gave no token: ${said}`);
};
