import { describe, expect, test } from 'vitest';
import { outcomeOf, type BatchOutcome } from '#infra/local/streams/stream-batch';
import { aStreamRecord } from './a-stream-record.ts';

const batch = ['9', '10', '11'].map((sequence) => aStreamRecord('PLEDGE#1', sequence));

const outcome = (answer: unknown, reports = true): BatchOutcome =>
  outcomeOf({ ok: true, json: JSON.stringify(answer) }, batch, reports);

const failures = (...identifiers: unknown[]) => ({
  batchItemFailures: identifiers.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('a function’s answer to a batch', () => {
  test.each([[undefined], [null], [{}], [failures()], [{ batchItemFailures: null }]])(
    'is success if it reports no failure: %j',
    (answer) => {
      expect(outcome(answer)).toEqual({ kind: 'done' });
    },
  );

  test('resumes at the lowest identifier in the stream’s order, not in the alphabet’s', () => {
    expect(outcome(failures('11', '10'))).toEqual({ kind: 'partial', resumeAt: 1 });
    expect(outcome(failures('10', '9'))).toEqual({ kind: 'partial', resumeAt: 0 });
  });

  test.each([
    [failures('')],
    [failures(null)],
    [failures('10', '404')],
    [{ batchItemFailures: [{ wrongName: '10' }] }],
    [{ batchItemFailures: 'all' }],
    ['text'],
  ])('fails the whole batch if it is malformed: %j', (answer) => {
    expect(outcome(answer).kind).toBe('failed');
  });

  test('is not read where the mapping does not ask for it', () => {
    expect(outcome(failures('10'), false)).toEqual({ kind: 'done' });
  });

  test('fails the whole batch if the function threw', () => {
    const threw = outcomeOf(
      { ok: false, reason: 'timeout', message: 'after 3 seconds' },
      batch,
      true,
    );

    expect(threw).toEqual({ kind: 'failed', why: 'timeout: after 3 seconds' });
  });
});
