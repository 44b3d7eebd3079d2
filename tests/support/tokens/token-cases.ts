/** Tokens that let nobody in, each with what it must be answered: written by hand, apart from the code. */
import { client, type Issuer, issuer, now, part, withPart, withText } from './issuer.ts';

export type TokenCase = {
  readonly says: string;
  /** 401: sign in. 403: signed in, and not allowed here. */
  readonly status: 401 | 403;
  /** Raw Authorization headers, each a line; the query and other headers where a token does not belong. */
  readonly authorization: readonly string[];
  readonly query?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What a test writes into tokens, to find it in no answer. */
export const tokenCanary = 'canary-of-a-token';

const officer = 'persona-officer';
const flipped = (text: string): string => `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`;

const noToken = (good: string): readonly TokenCase[] => [
  { says: 'no header', status: 401, authorization: [] },
  { says: 'an empty header', status: 401, authorization: [''] },
  { says: 'the scheme alone', status: 401, authorization: ['Bearer'] },
  { says: 'the scheme and spaces', status: 401, authorization: ['Bearer    '] },
  { says: 'the scheme of passwords', status: 401, authorization: [`Basic ${good}`] },
  { says: 'another scheme', status: 401, authorization: [`DPoP ${good}`] },
  { says: 'the scheme twice', status: 401, authorization: [`Bearer Bearer ${good}`] },
  { says: 'garbage', status: 401, authorization: [`Bearer ${tokenCanary}`] },
  { says: 'dots alone', status: 401, authorization: ['Bearer ..'] },
  {
    says: '12 KB of garbage',
    status: 401,
    authorization: [`Bearer ${tokenCanary.repeat(700)}`],
  },
  {
    says: 'two headers, both good',
    status: 401,
    authorization: [`Bearer ${good}`, `Bearer ${good}`],
  },
  {
    says: 'two headers, the second garbage',
    status: 401,
    authorization: [`Bearer ${good}`, 'Bearer x'],
  },
  {
    says: 'two tokens in one header',
    status: 401,
    authorization: [`Bearer ${good}, Bearer ${good}`],
  },
  { says: 'a blank inside', status: 401, authorization: [`Bearer ${good.replace('.', '. ')}`] },
  { says: 'a word after it', status: 401, authorization: [`Bearer ${good} x`] },
  { says: 'quotes around it', status: 401, authorization: [`Bearer "${good}"`] },
  {
    says: 'the token in the query',
    status: 401,
    authorization: [],
    query: `access_token=${good}`,
  },
  {
    says: 'the token in a cookie',
    status: 401,
    authorization: [],
    headers: { cookie: `token=${good}`, 'x-access-token': good },
  },
];

type Made = readonly [says: string, token: string];

const shape = (good: string): readonly Made[] => [
  ['two segments', good.replace(/\.[^.]*$/, '')],
  ['four segments', `${good}.${part(tokenCanary)}`],
  ['five segments', `${good}.x.y`],
  ['cut short', good.slice(0, -20)],
  ['an empty signature', good.replace(/[^.]+$/, '')],
  ['another signature', withText(good, 2, flipped)],
  ['no header part', good.replace(/^[^.]+/, '')],
  ['a header that is no JSON', withPart(good, 0, tokenCanary)],
  ['a payload that is no JSON', withPart(good, 1, tokenCanary)],
  ['a payload that is a list', withPart(good, 1, [officer])],
];

const altered = ({ claims }: Issuer, good: string): readonly Made[] => [
  ['altered to another person', withPart(good, 1, claims('persona-administrator'))],
  [
    'altered to the administrators’ group',
    withPart(good, 1, claims(officer, { 'cognito:groups': ['administrators'] })),
  ],
  ['altered to another role', withPart(good, 1, claims(officer, { role: 'administrator' }))],
  ['altered to more scopes', withPart(good, 1, claims(officer, { scope: 'acsg/admin openid' }))],
  ['altered to end later', withPart(good, 1, claims(officer, { exp: now() + 86_400 }))],
  [
    'with its person twice',
    withText(good, 1, (was) =>
      part(
        Buffer.from(was, 'base64url').toString().replace('{', '{"sub":"persona-administrator",'),
      ),
    ),
  ],
  ['altered to another algorithm', withPart(good, 0, { alg: 'RS512', kid: 'k1' })],
  ['altered to no algorithm, signature kept', withPart(good, 0, { alg: 'none', kid: 'k1' })],
];

const unsigned = ({ claims }: Issuer): readonly Made[] =>
  ['none', 'None', 'nOnE', ''].flatMap((alg): readonly Made[] => [
    [`algorithm "${alg}", no signature`, `${part({ alg, kid: 'k1' })}.${part(claims(officer))}.`],
  ]);

const signedOtherwise = async (by: Issuer): Promise<readonly Made[]> => {
  const good = by.claims(officer);
  const secret = (text: string) => new TextEncoder().encode(text);
  const { theirs, theirJwk: jwk } = by;
  return [
    ['HS256 by the public key', await by.sign(good, { alg: 'HS256' }, secret(by.publicPem))],
    [
      'HS256 by the public key as JWK',
      await by.sign(good, { alg: 'HS256' }, secret(JSON.stringify(by.publicJwk))),
    ],
    ['HS256 by nothing', await by.sign(good, { alg: 'HS256' }, secret('\0'.repeat(32)))],
    ['ES256 of another', await by.sign(good, { alg: 'ES256' }, by.theirCurve)],
    ['another key under our name', await by.sign(good, {}, theirs)],
    ['a key that was ours', await by.sign(good, { kid: 'k0' }, by.rotated)],
    ['no key id', await by.sign(good, { kid: undefined })],
    ['an unknown key id', await by.sign(good, { kid: 'k2' })],
    ['a key id that is a path', await by.sign(good, { kid: '../../k1' })],
    ['a key id that is a query', await by.sign(good, { kid: "k1' OR '1'='1" })],
    ['a key id of 6 KB', await by.sign(good, { kid: 'k1'.repeat(3000) })],
    ['a key set elsewhere', await by.sign(good, { jku: 'http://127.0.0.1:9/k' }, theirs)],
    ['a certificate elsewhere', await by.sign(good, { x5u: 'http://127.0.0.1:9/c' }, theirs)],
    ['its own key inside', await by.sign(good, { jwk }, theirs)],
    [
      'a critical field that nobody knows',
      withPart(await by.sign(good), 0, { alg: 'RS256', kid: 'k1', crit: ['x'], x: 1 }),
    ],
  ];
};

const claimedOtherwise = async ({ sign, claims }: Issuer): Promise<readonly Made[]> => {
  const of = async (says: string, more: object): Promise<Made> => [
    says,
    await sign(claims(officer, { ...more })),
  ];
  return Promise.all([
    of('an issuer with a slash', { iss: `${issuer}/` }),
    of('an issuer with something before', { iss: `x${issuer}` }),
    of('an issuer with something after', { iss: `${issuer}0` }),
    of('another pool', { iss: issuer.replace('pool-1', 'pool-2') }),
    of('no issuer', { iss: undefined }),
    of('a list of issuers', { iss: [issuer] }),
    of('another client', { client_id: `${client}-2` }),
    of('no client', { client_id: undefined }),
    of('another audience, our client', { aud: 'other' }),
    of('run out', { exp: now() - 1 }),
    of('run out long ago', { exp: 1 }),
    of('never to run out', { exp: undefined }),
    of('to run out at a fraction', { exp: now() + 60.5 }),
    of('to run out at a text', { exp: String(now() + 60) }),
    of('not valid yet', { nbf: now() + 600 }),
    of('issued in the future', { iat: now() + 600 }),
  ]);
};

/** What the issuer signed, of somebody who may not. */
const notAllowed = async ({ sign, claims }: Issuer): Promise<readonly Made[]> => {
  const of = async (says: string, sub: string, more: object = {}): Promise<Made> => [
    says,
    await sign(claims(sub, { ...more })),
  ];
  return Promise.all([
    of('an ID token', officer, {
      token_use: 'id',
      aud: client,
      client_id: undefined,
      scope: undefined,
    }),
    of('no scope', officer, { scope: undefined }),
    of('an empty scope', officer, { scope: '' }),
    of('other scopes', officer, { scope: 'openid email acsg' }),
    of('scopes that only begin so', officer, { scope: 'acsg/reads acsg/writes acsg/admins' }),
    of('scopes in other letters', officer, { scope: 'ACSG/READ ACSG/WRITE ACSG/ADMIN' }),
    of('scopes with commas', officer, { scope: 'acsg/read,acsg/write,acsg/admin' }),
    of('somebody who is registered nowhere', 'persona-stranger'),
    of('somebody who was removed', 'persona-removed'),
    of('somebody who is suspended', 'persona-suspended'),
    of('somebody whose role was taken away', 'persona-without-role'),
    of('a role that the token claims', 'persona-stranger', {
      role: 'secretariat',
      'custom:role': 'secretariat',
      partyId: null,
    }),
    of('a group of almost that name', 'persona-stranger', { 'cognito:groups': ['Administrators'] }),
    of('a group that names two', 'persona-stranger', { 'cognito:groups': ['x administrators'] }),
    of('a group as text in a list', 'persona-stranger', { 'cognito:groups': '[x administrators]' }),
    of('a removed person in the administrators’ group', 'persona-removed', {
      'cognito:groups': ['administrators'],
    }),
    of('nobody', ''),
    of('no subject', '', { sub: undefined }),
    of('a subject that is a list', '', { sub: [officer] }),
    of('a subject that is a key', '', { sub: 'USER#persona-officer' }),
    of('a subject of 5,000 characters', 'x'.repeat(5000)),
    of('a subject of the language', '__proto__'),
  ]);
};

export const tokenCases = async (by: Issuer): Promise<readonly TokenCase[]> => {
  const good = await by.sign(by.claims(officer));
  const bearing =
    (status: 401 | 403) =>
    ([says, token]: Made): TokenCase => ({ says, status, authorization: [`Bearer ${token}`] });
  return [
    ...noToken(good),
    ...[...shape(good), ...altered(by, good), ...unsigned(by)].map(bearing(401)),
    ...(await signedOtherwise(by)).map(bearing(401)),
    ...(await claimedOtherwise(by)).map(bearing(401)),
    ...(await notAllowed(by)).map(bearing(403)),
  ];
};
