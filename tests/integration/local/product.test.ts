import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PersonaName } from '#infra/local/sign-in/personas';
import { processTree, startLocalProduct, type LocalProduct } from '#tests/support/local-product';
import { writeFixtureAssembly } from './fixture/assembly.ts';

let product: LocalProduct;

beforeAll(async () => {
  const environment = { SECRET_OF_THE_SHELL: 'hidden' };
  product = await startLocalProduct({ template: writeFixtureAssembly(), environment });
});
afterAll(() => product.stop());

const call = async (
  method: string,
  route: string,
  as?: PersonaName,
  body?: string,
): Promise<Response> =>
  fetch(product.url + route, {
    method,
    headers: {
      ...(as && { authorization: `Bearer ${await product.token(as)}` }),
      ...(body && { 'content-type': 'text/plain' }),
    },
    ...(body && { body }),
  });

const putNote = async (id: string, text: string): Promise<void> => {
  expect((await call('PUT', `/api/notes/${id}`, 'focal-point', text)).status).toBe(201);
};

const copyOf = async (id: string): Promise<string | undefined> => {
  const response = await call('GET', `/api/copies/${id}`, 'reader');
  return response.ok ? ((await response.json()) as { text: string }).text : undefined;
};

describe('the gateway', () => {
  test('runs a public route without a token, with none of this shell’s environment', async () => {
    const response = await call('GET', '/api/health');

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, secretOfTheShell: null });
  });

  test('asks for a token where the route has an authorizer', async () => {
    const response = await call('GET', '/api/me');

    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toContain('Bearer');
    expect(await response.json()).toMatchObject({
      status: 401,
      instance: response.headers.get('apigw-requestid'),
    });
  });

  test('refuses a token without the route’s scope and names the scope', async () => {
    const response = await call('GET', '/api/accounts', 'focal-point');

    expect(response.status).toBe(403);
    expect((await response.json()) as unknown).toMatchObject({
      detail: expect.stringContaining('acsg/admin'),
    });
  });

  test('hands claims to the function as the real one does', async () => {
    const context = (await (await call('GET', '/api/me', 'secretariat')).json()) as {
      authorizer: { jwt: { claims: Record<string, string> } };
    };

    expect(context.authorizer.jwt.claims).toMatchObject({
      sub: 'persona-secretariat',
      client_id: 'acsg-local',
      token_use: 'access',
      'cognito:groups': '[secretariat]',
    });
  });

  test.each([
    ['GET', '/api/nothing'],
    ['DELETE', '/api/notes/a'],
    ['HEAD', '/api/health'],
  ])('knows no route for %s %s', async (method, route) => {
    expect((await call(method, route)).status).toBe(404);
  });

  test('answers for a function that throws, exits or hangs, and runs it again after', async () => {
    const statuses = await Promise.all(
      ['throw', 'exit', 'hang'].map(
        async (fault) => (await call('GET', `/api/faults/${fault}`)).status,
      ),
    );

    expect(statuses).toEqual([500, 500, 503]);
    expect((await call('GET', '/api/health')).status).toBe(200);
  });

  test('takes a body of 6 MB less and refuses one of 10 MB more', async () => {
    const tooLong = await call(
      'PUT',
      '/api/notes/long',
      'focal-point',
      'x'.repeat(10 * 1024 * 1024 + 1),
    );

    expect(tooLong.status).toBe(413);
    expect((await call('PUT', '/api/notes/long', 'focal-point', 'x'.repeat(300_000))).status).toBe(
      201,
    );
  });

  test('serves the page at every path without an extension, with its settings filled in', async () => {
    const page = await call('GET', '/some/view');
    const again = await fetch(product.url, {
      headers: { 'if-none-match': page.headers.get('etag') ?? '' },
    });

    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(await page.text()).toContain('<title>Fixture</title>');
    expect(again.status).toBe(304);
    expect((await call('GET', '/missing.js')).status).toBe(404);
    expect(await (await call('GET', '/config.json')).json()).toEqual({
      issuer: product.issuer,
    });
  });

  test('compresses files as the edge does, and knows them again', async () => {
    const read = (headers: Record<string, string>) => fetch(`${product.url}/large.js`, { headers });
    const [brotli, gzip, plain] = await Promise.all([
      read({ 'accept-encoding': 'gzip, br' }),
      read({ 'accept-encoding': 'gzip' }),
      read({ 'accept-encoding': 'identity' }),
    ]);
    const texts = await Promise.all([brotli, gzip, plain].map((answer) => answer.text()));

    expect([brotli, gzip, plain].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      'br',
      'gzip',
      null,
    ]);
    expect(new Set(texts).size).toBe(1);
    expect(brotli.headers.get('vary')).toBe('accept-encoding');
    const again = await read({
      'accept-encoding': 'br',
      'if-none-match': brotli.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  test('keeps out pages of other sites', async () => {
    const response = await fetch(product.tokenEndpoint, {
      method: 'POST',
      headers: { origin: 'https://example.org' },
      body: new URLSearchParams({ persona: 'administrator' }),
    });

    expect(response.status).toBe(403);
  });
});

describe('the stream', () => {
  test('brings a change to its consumer within a moment', async () => {
    const begun = Date.now();
    await putNote('quick', 'one');
    await expect.poll(() => copyOf('quick'), { interval: 10, timeout: 5_000 }).toBe('one');

    expect(Date.now() - begun).toBeLessThan(2_000);
    await putNote('quick', 'two');
    await expect.poll(() => copyOf('quick'), { timeout: 5_000 }).toBe('two');
  });

  test('puts a poison record into a file of its own and goes on with what came after it', async () => {
    await putNote('poison', 'skull');
    const ids = Array.from({ length: 20 }, (_, index) => `near-${index}`);
    for (const id of ids) await putNote(id, id);

    const filesOf = () => readdirSync(path.join(product.directory, 'on-failure'));
    await expect.poll(filesOf, { timeout: 10_000 }).toHaveLength(1);
    for (const id of ids) await expect.poll(() => copyOf(id), { timeout: 5_000 }).toBe(id);
    const file = path.join(product.directory, 'on-failure', filesOf()[0] ?? '');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 4 },
      DDBStreamBatchInfo: { batchSize: 1 },
      payload: { Records: [{ dynamodb: { Keys: { PK: { S: 'NOTE#poison' } } } }] },
    });
    expect(product.notices()).toContain('copier could not process 1 change(s)');
  });

  test('is at rest when everything has passed', async () => {
    const status = async () => {
      const { streams } = (await (await fetch(product.statusEndpoint)).json()) as {
        streams: { open: number; atRest: boolean; delivered: number }[];
      };
      return streams;
    };
    const isAtRest = async () => (await status()).every(({ atRest }) => atRest);
    await expect.poll(isAtRest, { timeout: 5_000 }).toBe(true);

    for (let write = 0; write < 10; write += 1) {
      const [before] = await status();
      await putNote('counted', String(write));
      await expect.poll(isAtRest, { interval: 1, timeout: 5_000 }).toBe(true);
      const delivered = (before?.delivered ?? 0) + 1;
      expect(await status()).toMatchObject([{ open: 0, delivered }]);
    }
  });
});

describe('sign-in by the browser', () => {
  test('goes through the page of personas, with PKCE, to tokens that the API takes', async () => {
    const verifier = 'v'.repeat(43);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
    const query = new URLSearchParams({
      client_id: 'acsg-local',
      response_type: 'code',
      redirect_uri: `${product.url}/signed-in`,
      scope: 'openid acsg/read acsg/write',
      state: 's-1',
      code_challenge: Buffer.from(digest).toString('base64url'),
      code_challenge_method: 'S256',
    });
    const { authorization_endpoint: authorize, token_endpoint: endpoint } = (await (
      await fetch(`${product.issuer}/.well-known/openid-configuration`)
    ).json()) as Record<string, string>;
    const page = await (await fetch(`${authorize}?${query}`)).text();
    expect(page).toContain('State focal point (synthetic country XA)');
    expect(page).toContain('Second Secretariat officer');

    const chosen = await fetch(`${authorize}?${query}&persona=stakeholder`, { redirect: 'manual' });
    const back = new URL(chosen.headers.get('location') ?? '');
    expect([back.origin, back.searchParams.get('state')]).toEqual([product.url, 's-1']);
    const exchange = (code: string, codeVerifier: string) =>
      fetch(endpoint ?? '', {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          code,
          code_verifier: codeVerifier,
          redirect_uri: `${product.url}/signed-in`,
          client_id: 'acsg-local',
        }),
      });
    const code = back.searchParams.get('code') ?? '';
    const tokens = (await (await exchange(code, verifier)).json()) as Record<string, string>;
    const me = (token: string | undefined) =>
      fetch(`${product.url}/api/me`, { headers: { authorization: `Bearer ${token}` } });

    expect((await me(tokens.access_token)).status).toBe(200);
    expect((await me(tokens.id_token)).status).toBe(403);
    expect((await exchange(code, verifier)).status).toBe(400);
  });

  test('never sends a code away from this computer', async () => {
    const query = 'client_id=acsg-local&response_type=code&code_challenge=x&persona=reader';
    for (const elsewhere of ['https://example.org/signed-in', `${product.url}/elsewhere`]) {
      const address = `${product.issuer}/authorize?${query}&redirect_uri=${encodeURIComponent(elsewhere)}`;

      expect((await fetch(address, { redirect: 'manual' })).status).toBe(400);
    }
  });

  test('stands on another site than the pages, and no page may frame it', async () => {
    const answer = await fetch(`${product.issuer}/.well-known/openid-configuration`);

    expect(new URL(product.issuer).hostname).not.toBe(new URL(product.url).hostname);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  test('knows whom it signed in, asks nobody where it is told not to, and forgets by Cognito’s parameters alone', async () => {
    const query = new URLSearchParams({
      client_id: 'acsg-local',
      response_type: 'code',
      redirect_uri: `${product.url}/signed-in`,
      state: 's-2',
      code_challenge: 'x',
      code_challenge_method: 'S256',
    });
    const authorize = (more: string, cookie = '') =>
      fetch(`${product.issuer}/authorize?${query}&${more}`, {
        redirect: 'manual',
        headers: { cookie },
      });
    const cameBackWith = (answer: Response) =>
      new URL(answer.headers.get('location') ?? '').searchParams;
    const signOut = (parameters: string, cookie: string) =>
      fetch(`${product.issuer}/endsession?${parameters}`, {
        redirect: 'manual',
        headers: { cookie },
      });

    expect(cameBackWith(await authorize('prompt=none')).get('error')).toBe('login_required');
    const signedIn = await authorize('persona=reader');
    const [cookie = ''] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly; SameSite=Lax/);
    expect(cameBackWith(await authorize('prompt=none', cookie)).get('code')).toMatch(/./);
    expect((await authorize('prompt=login', cookie)).status).toBe(200);

    const openIdParameters = `id_token_hint=x&post_logout_redirect_uri=${product.url}/`;
    expect((await signOut(openIdParameters, cookie)).status).toBe(400);
    const out = await signOut(`client_id=acsg-local&logout_uri=${product.url}/`, cookie);
    expect(out.headers.get('location')).toBe(`${product.url}/`);
    expect(cameBackWith(await authorize('prompt=none', cookie)).get('error')).toBe(
      'login_required',
    );
  });
});

describe('a run', () => {
  test('holds its data alone', async () => {
    const another = startLocalProduct({ data: product.directory, template: 'unused' });

    await expect(another).rejects.toThrow(`is in use by another run, process ${product.pid}`);
  });

  test('has its database as its only child process', () => {
    const commands = processTree(product.pid).map(
      (pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0],
    );

    expect(commands.filter((command) => command?.endsWith('dynoxide'))).toHaveLength(1);
  });
});
