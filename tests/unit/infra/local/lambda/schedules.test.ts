import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { InvocationResult } from '#infra/local/lambda/function-messages';
import { startSchedules } from '#infra/local/lambda/schedules';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const hour = 3_600_000;

const aRun = (answer: InvocationResult = { ok: true, json: 'null' }) => {
  const [events, said]: [string[], string[]] = [[], []];
  const invoke = async (event: string): Promise<InvocationResult> => {
    events.push(event);
    return answer;
  };
  const { stop } = startSchedules({
    schedules: [{ functionName: 'caretaker', everySeconds: 3_600, event: '{}' }],
    pools: new Map([['caretaker', { invoke }]]),
    say: (text) => said.push(text),
  });
  return { events, said, stop };
};

describe('a function that the template runs at a rate', () => {
  test('waits one interval, so that a start costs nothing, and then runs once in each', async () => {
    const { events } = aRun();

    await vi.advanceTimersByTimeAsync(hour - 1);
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * hour + 1);
    expect(events).toEqual(['{}', '{}', '{}']);
  });

  test('runs no more once it is stopped', async () => {
    const { events, stop } = aRun();

    stop();
    await vi.advanceTimersByTimeAsync(3 * hour);

    expect(events).toEqual([]);
  });

  test('says when it failed, and runs again', async () => {
    const { events, said } = aRun({ ok: false, reason: 'threw', message: 'a fault' });

    await vi.advanceTimersByTimeAsync(2 * hour);

    expect(events).toHaveLength(2);
    expect(said).toHaveLength(2);
  });

  test('must be there', () => {
    const schedules = [{ functionName: 'nobody', everySeconds: 60, event: '{}' }];

    expect(() => startSchedules({ schedules, pools: new Map(), say: () => undefined })).toThrow(
      'nobody',
    );
  });
});
