import { createServer } from 'node:net';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';

import { createDynamoDBClient } from '#functions/store/table/dynamodb-client';
import { createTable } from '#functions/store/table/dynamodb-table';
import { asStorageFault, StorageUnavailable } from '#functions/store/table/storage-unavailable';
import { dispatch } from '#functions/http/dispatch';

const named = (name: string, fields: object = {}): Error =>
  Object.assign(new Error('canary: a secret of the inside'), { name }, fields);

const passing: readonly Error[] = [
  named('ProvisionedThroughputExceededException'),
  named('ThrottlingException'),
  named('RequestLimitExceeded'),
  named('TransactionInProgressException'),
  named('TransactionConflictException'),
  named('InternalServerError'),
  named('ServiceUnavailable'),
  named('TimeoutError'),
  named('AbortError'),
  named('AnythingAtAll', { $metadata: { httpStatusCode: 503 } }),
  named('Error', { code: 'ECONNREFUSED' }),
  named('Error', { code: 'ECONNRESET' }),
  named('Error', { code: 'ETIMEDOUT' }),
  named('Error', { code: 'EPIPE' }),
  named('Error', { code: 'ENOTFOUND' }),
  named('Error', { code: 'EAI_AGAIN' }),
];

const lasting: readonly unknown[] = [
  named('ValidationException', { $metadata: { httpStatusCode: 400 } }),
  named('AccessDeniedException', { $metadata: { httpStatusCode: 400 } }),
  named('ConditionalCheckFailedException'),
  new TransactionCanceledException({ message: 'cancelled', $metadata: {} }),
  new TypeError('a fault of ours'),
  'no error at all',
];

const nameOf = ({ name, code }: Error & { code?: string }): string => code ?? name;

describe('what the SDK throws', () => {
  test.each(passing.map((error) => [nameOf(error), error] as const))(
    'is storage that is unavailable: %s',
    (code, error) => {
      const fault = asStorageFault(error);

      expect(fault).toBeInstanceOf(StorageUnavailable);
      expect(fault).toMatchObject({ code, cause: error });
    },
  );

  test.each(lasting)('stays what it is where trying again helps nobody: %o', (error) => {
    expect(asStorageFault(error)).toBe(error);
  });
});

const aCall = (table: ReturnType<typeof createTable>, remaining?: number) => {
  const logged: unknown[] = [];
  const log = { info: () => undefined, error: (...line: unknown[]) => logged.push(line) };
  const getMe = (async () => {
    await table.get({ PK: 'a', SK: 'b' });
    throw new Error('the table answered');
  }) as never;
  const event = {
    routeKey: 'GET /api/health',
    headers: {},
    requestContext: { requestId: 'request-1' },
  };
  const context = remaining === undefined ? {} : { getRemainingTimeInMillis: () => remaining };
  const handler = dispatch({ log }, { getHealth: getMe });
  return { answer: () => handler(event as never, context as never), logged };
};

/** Takes every connection, and says nothing on any. */
const withSilence = async <Value>(use: (port: number) => Promise<Value>): Promise<Value> => {
  const sockets = new Set<{ destroy: () => void }>();
  const server = createServer((socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use((server.address() as { port: number }).port);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
};

const clientOf = (port: number, answerMilliseconds: number, attempts: number) => {
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${port}`;
  process.env['AWS_REGION'] = 'eu-west-1';
  process.env['AWS_ACCESS_KEY_ID'] = 'none';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'none';
  return createDynamoDBClient({ connectMilliseconds: 200, answerMilliseconds, attempts });
};

describe('storage that gives no answer', () => {
  test('is given up after its attempts: 503 with when to come again, and the cause in the log alone', () =>
    withSilence(async (port) => {
      const { answer, logged } = aCall(createTable(clientOf(port, 150, 2), 'Records'));

      const { statusCode, headers, body } = await answer();

      expect(statusCode).toBe(503);
      expect(headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' });
      expect(JSON.parse(body ?? '')).toMatchObject({ type: '/problems#unavailable', status: 503 });
      expect(body).not.toMatch(/canary|TimeoutError|127\.0\.0\.1/);
      expect(logged).toMatchObject([['unavailable', { code: 'ETIMEDOUT' }]]);
    }));

  test('does not hold a request longer than its function may run, less a second', () =>
    withSilence(async (port) => {
      const limit = 2_000;
      const { answer, logged } = aCall(createTable(clientOf(port, 60_000, 1), 'Records'), limit);
      const before = performance.now();

      const { statusCode } = await answer();

      expect(statusCode).toBe(503);
      expect(performance.now() - before).toBeLessThan(limit - 1_000);
      expect(logged).toMatchObject([['unavailable', { name: 'OutOfTime' }]]);
    }));

  test('is refused as well where nobody listens', async () => {
    const port = await withSilence(async (open) => open);
    const { answer, logged } = aCall(createTable(clientOf(port, 500, 2), 'Records'));

    expect((await answer()).statusCode).toBe(503);
    expect(logged).toMatchObject([['unavailable', { code: 'ECONNREFUSED' }]]);
  });
});
