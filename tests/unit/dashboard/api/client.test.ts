import { describe, expect, it } from 'vitest';

import { createClient } from '#dashboard/api/client';
import { problemKey } from '#dashboard/api/problem-key';
import { problemFrom } from '#dashboard/api/problem';
import { createSender } from '#dashboard/api/sender';
import { addressOf } from '#dashboard/api/api-call';

type Sent = { readonly address: string; readonly init: RequestInit };

/** Off line: the device says so before it is asked to send. */
const answering = (...answers: readonly (Response | 'no network' | 'off line' | 'too late')[]) => {
  const sent: Sent[] = [];
  const pauses: number[] = [];
  const fetch = (address: unknown, init: RequestInit = {}): Promise<Response> => {
    sent.push({ address: String(address), init });
    const answer = answers[sent.length - 1];
    return answer instanceof Response
      ? Promise.resolve(answer)
      : Promise.reject(new TypeError('failed to fetch'));
  };
  const limits: number[] = [];
  const send = createSender({
    fetch: fetch as typeof globalThis.fetch,
    token: () => Promise.resolve('a-token'),
    isOnline: () => answers[sent.length] !== 'off line',
    wait: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    limit: (milliseconds) => {
      limits.push(milliseconds);
      return answers[sent.length] === 'too late' ? AbortSignal.abort() : AbortSignal.any([]);
    },
  });
  return { client: createClient(send), sent, pauses, limits };
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

/** The head of an answer came, and then the line was gone. */
const brokenOff = (): Response =>
  new Response(
    new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(new TypeError('network error'));
      },
    }),
    { status: 200 },
  );

describe('the client', () => {
  it('builds addresses from the route table, without what is not given', () => {
    expect(addressOf('getPledge', { path: { id: 'a/b' } })).toBe('/api/pledges/a%2Fb');
    expect(addressOf('listPledges', { query: { area: 'A1', region: undefined } })).toBe(
      '/api/pledges?area=A1',
    );
  });

  it('sends the token to routes that need one, and to no public route', async () => {
    const { client, sent } = answering(json(200, {}), json(200, {}));

    await client('getMe');
    await client('getReleasedCoverage');

    expect(sent[0]?.init.headers).toMatchObject({ authorization: 'Bearer a-token' });
    expect(sent[1]?.init.headers).not.toHaveProperty('authorization');
  });

  it('asks for nothing that was kept before, once its person has changed something', async () => {
    const { client, sent } = answering(json(200, {}), json(201, {}), json(200, {}));

    await client('listReports');
    await client('freezeReport', { body: {}, idempotencyKey: 'key' });
    await client('listReports');

    expect(sent.map(({ init }) => init.cache)).toEqual([undefined, undefined, 'no-cache']);
  });

  it.each([
    ['off line all the time', ['off line', 'off line', 'off line'], true],
    ['cut off before the answer', ['no network', 'off line', 'off line'], false],
    ['on line for one try', ['off line', 'no network', 'off line'], false],
    ['without an answer', ['no network', 'no network', 'no network'], false],
  ] as const)('knows whether anything left a device that is %s', async (_, answers, isUnsent) => {
    const { client } = answering(...answers);

    const answer = await client('createPledge', { body: {}, idempotencyKey: 'a-key' });

    expect(answer).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(!answer.ok && answer.problem.isUnsent === true).toBe(isUnsent);
  });

  it('sends the ETag and the key of a step, and answers with the new ETag', async () => {
    const { client, sent } = answering(json(200, { id: 'x' }, { etag: '"v2"' }));

    const answer = await client('acceptPledge', {
      path: { id: 'x' },
      body: {},
      ifMatch: '"v1"',
      idempotencyKey: 'key-of-the-intent',
    });

    expect(sent[0]?.init).toMatchObject({
      method: 'POST',
      body: '{}',
      headers: { 'if-match': '"v1"', 'idempotency-key': 'key-of-the-intent' },
    });
    expect(answer).toMatchObject({ ok: true, value: { id: 'x' }, etag: '"v2"' });
  });

  it('tells what a change names from what names the very answer, which says more than a version', async () => {
    const { client } = answering(json(200, { id: 'x' }, { etag: '"v2.a-digest"' }));

    const answer = await client('getMatch', { path: { id: 'x' } });

    expect(answer).toMatchObject({ ok: true, etag: '"v2"', tag: '"v2.a-digest"' });
  });

  it('tries a read again when the network or the service fails, with pauses', async () => {
    const { client, sent, pauses } = answering('no network', json(503, {}), json(200, { ok: 1 }));

    const answer = await client('getReleasedCoverage');

    expect(answer.ok).toBe(true);
    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([300, 1200]);
  });

  it('repeats a create only with the key that makes it safe', async () => {
    const safe = answering('no network', json(201, {}));
    const unsafe = answering('no network', json(201, {}));

    const kept = await safe.client('createPledge', { body: {}, idempotencyKey: 'same-each-time' });
    const lost = await unsafe.client('editPledge', {
      path: { id: 'x' },
      body: {},
      ifMatch: '"v1"',
    });

    expect(kept.ok).toBe(true);
    expect(new Set(safe.sent.map(({ init }) => JSON.stringify(init.headers))).size).toBe(1);
    expect(lost).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(unsafe.sent).toHaveLength(1);
  });

  it.each([
    ['a read', { id: 'getReleasedCoverage' }],
    ['a create', { id: 'createPledge', call: { body: {}, idempotencyKey: 'a-key' } }],
  ] as const)('says that no answer came to %s where it broke off on its way', async (_, asked) => {
    const { client, sent } = answering(brokenOff(), brokenOff(), brokenOff());

    const answer = await client(asked.id, 'call' in asked ? asked.call : {});

    expect(answer).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(sent).toHaveLength(3);
  });

  it('gives up what nobody answers, once, after as long as a slow line takes for what is sent', async () => {
    const { client, sent, limits } = answering('too late', json(201, {}));

    const answer = await client('createPledge', {
      body: { text: 'x'.repeat(1_000_000) },
      idempotencyKey: 'a-key',
    });

    expect(answer).toMatchObject({ ok: false, problem: { status: 0 } });
    expect(!answer.ok && answer.problem.isUnsent).toBeFalsy();
    expect(sent).toHaveLength(1);
    expect(limits[0]).toBeGreaterThan(220_000);
    expect(limits[0]).toBeLessThan(230_000);
  });

  it('never tries a refusal again', async () => {
    const { client, sent } = answering(json(412, { title: 'Somebody changed it' }));

    const answer = await client('getPledge', { path: { id: 'x' } });

    expect(answer).toMatchObject({ ok: false, problem: { status: 412 } });
    expect(sent).toHaveLength(1);
  });
});

describe('a problem', () => {
  it('is read from problem+json with its fields', () => {
    const errors = [{ pointer: '/title', code: 'required', detail: 'Add this field.' }];

    const problem = problemFrom(422, { title: 'T', detail: 'D', instance: 'r1', errors }, null);

    expect(problem).toEqual({
      status: 422,
      title: 'T',
      detail: 'D',
      requestId: 'r1',
      reason: null,
      errors,
    });
  });

  it.each([
    [{ message: 'Unauthorized' }],
    [undefined],
    ['<html>'],
    [{ errors: 'no list' }],
    [null],
  ])("is read from the gateway's or a proxy's own answer: %j", (body) => {
    const problem = problemFrom(401, body, 'from-header');

    expect(problem).toMatchObject({ status: 401, requestId: 'from-header', errors: [] });
    expect(problemKey(problem)).toBe('problem.signIn');
  });

  it('without fields in a 422 is the key that was used before', () => {
    expect(problemKey(problemFrom(422, { title: 'used' }, null))).toBe('problem.keyReused');
  });
});
