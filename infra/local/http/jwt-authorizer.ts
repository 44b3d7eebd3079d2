/** The HTTP API's JWT authorizer: signature, issuer, audience or client, times, scopes. */

import { createLocalJWKSet, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { JwtAuthorizer } from '../template/template-types.ts';

export type Authorization =
  | { readonly kind: 'allowed'; readonly claims: JWTPayload; readonly scopes: readonly string[] }
  | { readonly kind: 'unauthenticated'; readonly detail: string }
  | { readonly kind: 'missingScope'; readonly needed: readonly string[] };

export type Verify = (token: string, authorizer: JwtAuthorizer) => Promise<JWTPayload>;

/** One token, with or without "Bearer ", in one Authorization header. */
export const tokenIn = (rawHeaders: readonly string[]): string | undefined => {
  const values = rawHeaders.filter(
    (_value, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization',
  );
  const [value, ...others] = values;
  return others.length > 0 ? undefined : value?.trim().replace(/^bearer\s+/i, '');
};

const mayCall = ({ aud, client_id: client }: JWTPayload, audience: readonly string[]): boolean => {
  // The client counts only where the audience is absent.
  const named = aud ?? client;
  return (Array.isArray(named) ? named : [named]).some((entry) => audience.includes(String(entry)));
};

export const createVerifier = (keys: () => JSONWebKeySet): Verify => {
  const keySet = createLocalJWKSet(keys());
  return async (token, { issuer, audience }) => {
    const { payload, protectedHeader } = await jwtVerify(token, keySet, {
      issuer,
      algorithms: ['RS256'],
      requiredClaims: ['exp'],
    });
    const now = Date.now() / 1000;
    if (!protectedHeader.kid) throw new Error('the token names no key');
    if (!Number.isInteger(payload.exp)) throw new Error('"exp" is no whole number');
    if (payload.iat !== undefined && !(payload.iat <= now))
      throw new Error('"iat" lies in the future');
    if (!mayCall(payload, audience)) throw new Error('the token is for another client');
    return payload;
  };
};

const scopesIn = ({ scope, scp }: JWTPayload): readonly string[] => {
  const value = scope ?? scp;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(' ') : [];
};

export const authorizeToken = async (
  verify: Verify,
  authorizer: JwtAuthorizer,
  neededScopes: readonly string[],
  rawHeaders: readonly string[],
): Promise<Authorization> => {
  const token = tokenIn(rawHeaders);
  if (!token)
    return {
      kind: 'unauthenticated',
      detail: 'Send one header "Authorization: Bearer <access token>".',
    };
  try {
    const claims = await verify(token, authorizer);
    const scopes = scopesIn(claims);
    const allowed =
      neededScopes.length === 0 || neededScopes.some((scope) => scopes.includes(scope));
    return allowed
      ? { kind: 'allowed', claims, scopes }
      : { kind: 'missingScope', needed: neededScopes };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      kind: 'unauthenticated',
      detail: `The access token was refused: ${why}. Sign in again.`,
    };
  }
};
