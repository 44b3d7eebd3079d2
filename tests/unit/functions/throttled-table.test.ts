import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { createTable } from '#functions/store/table/dynamodb-table';

type Answer = (input: object) => object;

/** The table over a client whose every request is answered here, in order, and nothing leaves the process. */
const aTable = (...answers: readonly Answer[]) => {
  const at: number[] = [];
  const client = new DynamoDBClient({ region: 'eu-west-1', maxAttempts: 1 });
  client.middlewareStack.add(
    () =>
      async ({ input }) => {
        const answer = answers[Math.min(at.length, answers.length - 1)];
        at.push(performance.now());
        return { output: { $metadata: {}, ...answer?.(input) }, response: undefined };
      },
    { step: 'serialize', priority: 'high' },
  );
  return { table: createTable(client, 'Records'), at };
};

const cancelled = (...codes: readonly string[]): Answer => {
  return () => {
    throw new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: codes.map((Code) => ({ Code })),
    });
  };
};

const key = { PK: 'PLEDGE#p1', SK: 'META' };

describe('a transaction', () => {
  test.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'that ends by %s at every try is busy, which asks the caller to come again',
    async (code) => {
      const { table, at } = aTable(cancelled('None', code));

      expect(await table.transact([{ put: key }, { put: key }])).toEqual({ outcome: 'busy' });
      expect(at.length).toBeGreaterThan(1);
    },
  );

  test('whose condition failed is refused, throttled or not', async () => {
    const { table } = aTable(cancelled('ConditionalCheckFailed', 'ProvisionedThroughputExceeded'));

    expect(await table.transact([{ put: key }, { put: key }])).toEqual({
      outcome: 'refused',
      failed: [0],
    });
  });

  test('that ends for a reason that never passes is a fault', async () => {
    const { table } = aTable(cancelled('ValidationError'));

    await expect(table.transact([{ put: key }])).rejects.toThrow('cancelled');
  });
});

describe('a read of several items', () => {
  test('asks again for those that were cut off, and waits before it does, longer each time', async () => {
    const left: Answer = () => ({
      Responses: { Records: [] },
      UnprocessedKeys: { Records: { Keys: [key] } },
    });
    const all: Answer = () => ({
      Responses: { Records: [key] },
    });
    const { table, at } = aTable(left, left, all);

    expect(await table.getMany([key])).toEqual([key]);
    const [first = 0, second = 0, third = 0] = at;
    expect(at).toHaveLength(3);
    expect(second - first).toBeGreaterThan(15);
    expect(third - second).toBeGreaterThan(30);
  });
});
