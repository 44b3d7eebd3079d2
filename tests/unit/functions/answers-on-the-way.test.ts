import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { compressed } from '#functions/http/compress';
import { ok } from '#shared/domain/result';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';
import { dispatch } from '#functions/http/dispatch';

const text = JSON.stringify({ words: 'ten words that are said again and again '.repeat(100) });
const response = { statusCode: 200, headers: { etag: '"v3"' }, body: text };

describe('an answer', () => {
  test.each(['gzip', 'gzip, deflate, br', 'br;q=1.0, gzip;q=0.8', '*', 'GZIP'])(
    'is compressed for whoever accepts %s, with the same ETag',
    (accepted) => {
      const { body = '', headers, isBase64Encoded } = compressed(response, accepted);

      expect(isBase64Encoded).toBe(true);
      expect(headers).toEqual({
        etag: '"v3"',
        vary: 'accept-encoding',
        'content-encoding': 'gzip',
      });
      expect(gunzipSync(Buffer.from(body, 'base64')).toString()).toBe(text);
      expect(body.length).toBeLessThan(text.length / 2);
    },
  );

  test.each([undefined, '', 'br', 'gzip;q=0', 'identity'])(
    'is sent as it is for %s',
    (accepted) => {
      expect(compressed(response, accepted)).toMatchObject({ body: text });
      expect(compressed(response, accepted).headers).not.toHaveProperty('content-encoding');
    },
  );

  test('that is small is sent as it is', () => {
    const small = { ...response, body: '{}' };

    expect(compressed(small, 'gzip')).toEqual(small);
  });

  test('to HEAD is what GET answers, without its content', async () => {
    const log = { info: () => undefined, error: () => undefined };
    const handler = dispatch({ log }, { getHealth: async () => ok({ body: { status: 'ok' } }) });
    const ask = async (method: string) => {
      const requestContext = { requestId: 'request-1' };
      const routeKey = `${method} /api/health`;
      return handler({ routeKey, headers: {}, requestContext } as never, {} as never);
    };

    const [get, head] = [await ask('GET'), await ask('HEAD')];

    expect(get.body).toBe('{"status":"ok"}');
    expect(head).toEqual({ ...get, body: '', isBase64Encoded: false });
  });
});

test('an ETag that was weakened on its way still names the version that is changed', async () => {
  const { call, parties } = await aWorld();
  const { body } = await call('createPledge', { as: 'state', body: aPledgeBody(parties.state) });

  const accepted = await call('acceptPledge', {
    as: 'officer',
    path: { id: body.id },
    body: {},
    headers: { 'if-match': 'W/"v1"' },
  });

  expect(accepted.status).toBe(200);
});
