import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { authorizeToken, createVerifier, type Verify } from '#infra/local/http/jwt-authorizer';

const authorizer = { issuer: 'http://127.0.0.1:1/dev/issuer', audience: ['acsg-local'] };
const now = Math.floor(Date.now() / 1000);
const good = {
  iss: authorizer.issuer,
  client_id: 'acsg-local',
  scope: 'acsg/read acsg/write',
  iat: now - 1,
  exp: now + 60,
};
const goodHeader = { alg: 'RS256', kid: 'k1' };

let verify: Verify;
let ours: CryptoKey;
let theirs: CryptoKey;
let publicKey: string;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  const jwk = await exportJWK(pair.publicKey);
  ours = pair.privateKey;
  theirs = (await generateKeyPair('RS256')).privateKey;
  publicKey = JSON.stringify(jwk);
  verify = createVerifier(() => ({ keys: [{ ...jwk, kid: 'k1', alg: 'RS256' }] }));
});

const sign = (
  claims: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
  key: CryptoKey | Uint8Array = ours,
) => new SignJWT(claims).setProtectedHeader({ ...goodHeader, ...header }).sign(key);

const ask = async (rawHeaders: readonly string[], scopes = ['acsg/write']): Promise<string> =>
  (await authorizeToken(verify, authorizer, scopes, rawHeaders)).kind;

const bearer = (token: string): readonly string[] => [
  'Host',
  'x',
  'Authorization',
  `Bearer ${token}`,
];

describe('a token', () => {
  test('of the issuer for this client with the scope is let in', async () => {
    expect(await ask(bearer(await sign(good)))).toBe('allowed');
    expect(await ask(['authorization', await sign(good)])).toBe('allowed');
    expect(
      await ask(bearer(await sign({ ...good, client_id: undefined, aud: ['x', 'acsg-local'] }))),
    ).toBe('allowed');
  });

  test('without the scope is known but not allowed', async () => {
    expect(await ask(bearer(await sign({ ...good, scope: 'acsg/read' })))).toBe('missingScope');
    expect(await ask(bearer(await sign({ ...good, scope: undefined })))).toBe('missingScope');
    expect(await ask(bearer(await sign({ ...good, scope: 'acsg/writes' })))).toBe('missingScope');
  });

  test.each<[string, JWTPayload]>([
    ['of another issuer', { ...good, iss: `${authorizer.issuer}/` }],
    ['of no issuer', { ...good, iss: undefined }],
    ['for another client', { ...good, client_id: 'other' }],
    ['for another audience, whatever its client', { ...good, aud: 'other' }],
    ['for nobody', { ...good, client_id: undefined }],
    ['that has run out', { ...good, exp: now - 1 }],
    ['that never runs out', { ...good, exp: undefined }],
    ['that runs out at a fraction', { ...good, exp: now + 60.5 }],
    ['that is not valid yet', { ...good, nbf: now + 60 }],
    ['issued in the future', { ...good, iat: now + 60 }],
  ])('%s is refused', async (_what, claims) => {
    expect(await ask(bearer(await sign(claims)))).toBe('unauthenticated');
  });

  test.each<[string, () => Promise<string>]>([
    ['of another key', () => sign(good, {}, theirs)],
    ['without a key id', () => sign(good, { kid: undefined })],
    ['of an unknown key id', () => sign(good, { kid: '../../k1' })],
    [
      'signed with the public key as a secret',
      () => sign(good, { alg: 'HS256' }, Buffer.from(publicKey)),
    ],
    [
      'with a critical header that nobody knows',
      async () =>
        (await sign(good)).replace(
          /^[^.]+/,
          Buffer.from(JSON.stringify({ ...goodHeader, crit: ['x'], x: 1 })).toString('base64url'),
        ),
    ],
    ['without a signature', async () => new UnsecuredJWT(good).encode()],
    ['with an empty signature', async () => (await sign(good)).replace(/[^.]+$/, '')],
    ['with one segment too few', async () => (await sign(good)).replace(/\.[^.]+$/, '')],
    ['that is none', async () => 'x'],
  ])('%s is refused', async (_what, token) => {
    expect(await ask(bearer(await token()))).toBe('unauthenticated');
  });

  test('is refused when there is none, an empty one, or two', async () => {
    const token = await sign(good);

    expect(await ask([])).toBe('unauthenticated');
    expect(await ask(bearer(''))).toBe('unauthenticated');
    expect(await ask([...bearer(token), 'authorization', `Bearer ${token}`])).toBe(
      'unauthenticated',
    );
  });
});
