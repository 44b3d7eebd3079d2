import { describe, expect, test } from 'vitest';

import { readEnvironment } from '#functions/environment';
import { streamHandler } from '#functions/stream/stream-handler';

describe('the environment of a function', () => {
  test('gives what it needs', () => {
    expect(readEnvironment({ TABLE_NAME: 'acsg', WORLD: 'real', OTHER: '1' })).toMatchObject({
      tableName: 'acsg',
      world: 'real',
    });
  });

  test.each([{}, { TABLE_NAME: '' }])('that lacks something says what: %j', (variables) => {
    expect(() => readEnvironment(variables)).toThrow(/TABLE_NAME/);
  });

  test('that names no world that there is says so', () => {
    expect(() => readEnvironment({ TABLE_NAME: 'acsg', WORLD: 'both' })).toThrow(/WORLD/);
  });
});

describe('the edge of the stream', () => {
  test('logs a batch that fails by its size and place, and hands it back whole', async () => {
    const logged: object[] = [];
    const log = {
      info: () => undefined,
      error: (_: string, fields?: object) => logged.push(fields ?? {}),
    };
    const fault = new Error('throttled');
    const handler = streamHandler({ log }, async () => {
      throw fault;
    });

    await expect(handler({ Records: [{}, {}] })).rejects.toBe(fault);

    expect(logged).toMatchObject([{ records: 2, name: 'Error' }]);
  });

  test('passes on which records failed', async () => {
    const log = { info: () => undefined, error: () => undefined };
    const answer = { batchItemFailures: [{ itemIdentifier: '5' }] };

    expect(await streamHandler({ log }, async () => answer)({ Records: [] })).toBe(answer);
  });
});
