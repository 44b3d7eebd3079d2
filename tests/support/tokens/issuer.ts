/** An issuer whose keys a test holds, and others that are not it. */
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const issuer = 'https://issuer.example/pool-1';
export const client = 'acsg-test';

export type Claims = Readonly<Record<string, unknown>>;
export type Header = Readonly<Record<string, unknown>>;

export type Issuer = {
  readonly claims: (sub: string, more?: Claims) => Claims;
  /** Signed by the issuer: header fields may say otherwise, and another key may sign. */
  readonly sign: (claims: Claims, header?: Header, key?: CryptoKey | Uint8Array) => Promise<string>;
  readonly theirs: CryptoKey;
  readonly theirJwk: JWK;
  readonly theirCurve: CryptoKey;
  readonly publicJwk: JWK;
  readonly publicPem: string;
  readonly rotated: CryptoKey;
};

export const now = (): number => Math.floor(Date.now() / 1000);

export const anIssuer = async (): Promise<Issuer> => {
  const ours = await generateKeyPair('RS256', { extractable: true });
  const theirs = await generateKeyPair('RS256', { extractable: true });
  const publicJwk = { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  return {
    claims: (sub, more = {}) => ({
      sub,
      iss: issuer,
      client_id: client,
      token_use: 'access',
      scope: 'acsg/read acsg/write acsg/admin',
      iat: now() - 1,
      exp: now() + 3600,
      ...more,
    }),
    sign: (claims, header = {}, key = ours.privateKey) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header })
        .sign(key),
    theirs: theirs.privateKey,
    theirJwk: await exportJWK(theirs.publicKey),
    theirCurve: (await generateKeyPair('ES256')).privateKey,
    publicJwk,
    publicPem: await exportSPKI(ours.publicKey),
    rotated: (await generateKeyPair('RS256')).privateKey,
  };
};

export const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** The token with one of its parts made of something else. */
export const withPart = (token: string, place: 0 | 1 | 2, value: unknown): string =>
  token
    .split('.')
    .map((each, index) => (index === place ? part(value) : each))
    .join('.');

/** The token whose text of one part is another. */
export const withText = (token: string, place: 0 | 1 | 2, text: (was: string) => string): string =>
  token
    .split('.')
    .map((each, index) => (index === place ? text(each) : each))
    .join('.');
