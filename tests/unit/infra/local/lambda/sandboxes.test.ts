import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { openSandboxes } from '#infra/local/lambda/sandboxes';
import type { Sandbox } from '#infra/local/lambda/sandbox';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Sandboxes that start at once, by their numbers. */
const opened = (most: number, start?: (number: number) => Promise<void>) => {
  const started: number[] = [];
  const sandboxes = openSandboxes(async (number): Promise<Sandbox> => {
    started.push(number);
    await start?.(number);
    let isDead = false;
    return {
      run: async () => ({ ok: true, json: String(number) }),
      isDead: () => isDead,
      end: async () => void (isDead = true),
    };
  }, most);
  return { started, sandboxes };
};

test('who comes soon after another waits for the same sandbox, and no second one starts', async () => {
  const { started, sandboxes } = opened(2);
  const first = await sandboxes.acquire();
  const second = sandboxes.acquire();
  await vi.advanceTimersByTimeAsync(100);
  sandboxes.release(first);

  expect(await second).toBe(first);
  expect(started).toEqual([1]);
});

test('a burst at the beginning starts one, which serves all in their order', async () => {
  const { started, sandboxes } = opened(8);
  const served: number[] = [];
  const all = [1, 2, 3].map(async (place) => {
    const sandbox = await sandboxes.acquire();
    served.push(place);
    sandboxes.release(sandbox);
  });
  await Promise.all(all);

  expect(served).toEqual([1, 2, 3]);
  expect(started).toEqual([1]);
});

test('where one works for long another starts, as many as there may be', async () => {
  const { started, sandboxes } = opened(2);
  const first = await sandboxes.acquire();
  const [second, third] = [sandboxes.acquire(), sandboxes.acquire()];
  await vi.advanceTimersByTimeAsync(2_000);

  expect(started).toEqual([1, 2]);
  expect(await second).not.toBe(first);
  sandboxes.release(first);
  expect(await third).toBe(first);
});

test('a start that fails is told to who waits first, and the next one begins another', async () => {
  const { started, sandboxes } = opened(2, async (number) => {
    if (number === 1) throw new Error('does not load');
  });
  const [first, second] = [sandboxes.acquire(), sandboxes.acquire()];

  await expect(first).rejects.toThrow('does not load');
  await second;
  expect(started).toEqual([1, 2]);
});

test('one that died gives its place to who waits', async () => {
  const { started, sandboxes } = opened(1);
  const first = await sandboxes.acquire();
  const second = sandboxes.acquire();
  await first.end();
  sandboxes.release(first);

  expect(await second).not.toBe(first);
  expect(started).toEqual([1, 2]);
});

test('after a reload what ran before it serves nobody else', async () => {
  const { started, sandboxes } = opened(1);
  const first = await sandboxes.acquire();
  await sandboxes.reload();
  const second = sandboxes.acquire();
  sandboxes.release(first);

  expect(await second).not.toBe(first);
  expect(first.isDead()).toBe(true);
  expect(started).toEqual([1, 2]);
});

test('who waits when all ends is told so', async () => {
  const { sandboxes } = opened(1);
  await sandboxes.acquire();
  const waiting = sandboxes.acquire();
  const told = expect(waiting).rejects.toThrow('stopping');
  await sandboxes.end();

  await told;
  await expect(sandboxes.acquire()).rejects.toThrow('stopping');
});
