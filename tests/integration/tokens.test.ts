/** Every case of a bad token on every route for which one has to sign in, through the gateway of a local run. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type RouteId, routes } from '#shared/contract/routes';
import { sampled } from '#tests/support/sampled';
import {
  type Gateway,
  openGateway,
  type Received,
  type Sent,
} from '#tests/support/tokens/gateway-of-world';
import { anIssuer, type Issuer } from '#tests/support/tokens/issuer';
import { type TokenCase, tokenCanary, tokenCases } from '#tests/support/tokens/token-cases';
import { aWorld, type World } from '#tests/support/world';

const closed = (Object.keys(routes) as RouteId[]).filter((id) => routes[id].access !== 'public');

let world: World;
let issuer: Issuer;
let gateway: Gateway;
let cases: readonly TokenCase[];
beforeAll(async () => {
  world = await aWorld();
  await grant('persona-removed', { role: 'secretariat' });
  await grant('persona-removed', { role: null, disabled: true });
  await grant('persona-suspended', { role: 'secretariat', disabled: true });
  await grant('persona-without-role', { role: 'reader' });
  await grant('persona-without-role', { role: null });
  await world.settle();
  issuer = await anIssuer();
  gateway = await openGateway(world, issuer);
  cases = await tokenCases(issuer);
});
afterAll(() => gateway.close());

const grant = (sub: string, body: object) =>
  world.call('putUser', { as: 'administrator', path: { sub }, body });

const values: Readonly<Record<string, string>> = {
  name: 'pledges.csv',
  sub: 'somebody',
  address: 'key',
  topic: 'dates',
  version: '1',
  comment: 'party-c1',
};
const pathOf = (route: RouteId): string =>
  routes[route].path.replaceAll(
    /\{(\w+)\+?\}/g,
    (_, name: string) => values[name] ?? '0'.repeat(16),
  );

/** A request that is good but for who sends it. */
const sentTo = (
  route: RouteId,
  { authorization, query, headers = {} }: Omit<TokenCase, 'says' | 'status'>,
): Sent => {
  const { method } = routes[route];
  const body = method === 'GET' ? undefined : '{}';
  const named = {
    host: '127.0.0.1',
    'content-type': 'application/json',
    'idempotency-key': 'a-key-of-a-bad-token',
    'if-match': '"v1"',
    'content-length': String(body?.length ?? 0),
    ...headers,
  };
  return {
    method,
    path: query === undefined ? pathOf(route) : `${pathOf(route)}?${query}`,
    headers: [
      ...Object.entries(named).flat(),
      ...authorization.flatMap((value) => ['Authorization', value]),
    ],
    ...(body !== undefined && { body }),
  };
};

/** Of which refusal it is not: each should be told so, and nothing of what it carried. */
const faultOf = ({ status, headers, text }: Received, wanted: number): string | undefined => {
  if (status !== wanted) return `${status} and not ${wanted}: ${text.slice(0, 200)}`;
  const body = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const isProblem =
    String(headers['content-type']).startsWith('application/problem+json') &&
    body['status'] === wanted &&
    ['type', 'title', 'detail', 'instance'].every(
      (field) => typeof body[field] === 'string' && body[field] !== '',
    );
  if (!isProblem) return `no problem: ${text.slice(0, 200)}`;
  if (status === 401 && !String(headers['www-authenticate']).startsWith('Bearer'))
    return 'no challenge';
  const tells = [tokenCanary, 'persona-', ' at ', 'USER#'].find((each) => text.includes(each));
  return tells === undefined ? undefined : `tells ${tells}: ${text.slice(0, 200)}`;
};

/** Of so many cells one: each case meets some routes and each route some cases, others than their neighbours. */
const turns = sampled(5, 1);
const isTried = (at: number, place: number): boolean => (at + place) % turns === 0;

const count = { tried: 0, refusedAtTheGate: 0 };

describe('a request without a good token', () => {
  test.each(closed.map((route, place) => [route, place] as const))(
    'to %s is refused, and changes nothing',
    async (route, place) => {
      const wrong: string[] = [];
      for (const [at, each] of cases.entries()) {
        if (!isTried(at, place)) continue;
        const before = gateway.invoked();
        const fault = faultOf(await gateway.send(sentTo(route, each)), each.status);
        const isThrough = gateway.invoked() > before;
        count.tried += 1;
        if (!isThrough) count.refusedAtTheGate += 1;
        if (fault !== undefined) wrong.push(`${each.says}: ${fault}`);
        if (each.status === 401 && isThrough)
          wrong.push(`${each.says}: came through to the function`);
        if (world.table.takeStream().length > 0) wrong.push(`${each.says}: something was written`);
      }
      expect(wrong).toEqual([]);
      expect(world.logged).toEqual([]);
    },
  );

  test('was tried in as many cases as were promised, each on its share of the routes', () => {
    console.info(
      `${cases.length} token cases × ${closed.length} routes: ${count.tried} of ${cases.length * closed.length} tried, ${count.refusedAtTheGate} refused before any function`,
    );
    expect(cases.length).toBeGreaterThanOrEqual(45);
    expect(new Set(cases.map(({ says }) => says)).size).toBe(cases.length);
    expect(count.tried).toBeGreaterThanOrEqual(Math.floor((cases.length * closed.length) / turns));
  });
});

describe('a good token', () => {
  const as = async (sub: string, more: object = {}) => issuer.sign(issuer.claims(sub, { ...more }));

  test.each(closed)(
    'lets somebody in at %s, so that the refusals are the tokens’',
    async (route) => {
      const tokens = await Promise.all([
        as('persona-officer'),
        as('persona-state'),
        as('persona-administrator', { 'cognito:groups': ['administrators'] }),
      ]);
      const statuses: number[] = [];
      for (const token of tokens) {
        const sent = sentTo(route, { authorization: [`Bearer ${token}`] });
        statuses.push((await gateway.send(sent)).status);
      }
      expect(statuses.some((status) => ![401, 403].includes(status) && status < 500)).toBe(true);
    },
  );

  test.each([
    ['in a scheme of small letters', (token: string) => `bearer ${token}`],
    ['with spaces around', (token: string) => `  Bearer   ${token}  `],
    ['without a scheme, as the API of the cloud takes it', (token: string) => token],
  ])('is taken %s', async (_, header) => {
    const sent = sentTo('getMe', { authorization: [header(await as('persona-officer'))] });
    expect((await gateway.send(sent)).status).toBe(200);
  });
});
