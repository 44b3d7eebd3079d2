import { describe, expect, test } from 'vitest';
import { streamConsumer } from '../../shared/table/stream-consumer.ts';
import { auditPrefix } from '../../shared/table/keys.ts';
import { auditFilter, inputPrefixes, streamFilter } from '../../shared/table/stream-filter.ts';
import { access } from '../../infra/constructs/access.ts';
import type { TableAccess } from '../../infra/constructs/partition-access.ts';
import { synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise();
const mappingOf = (name: string) => {
  const mappings = Object.values(service.all('AWS::Lambda::EventSourceMapping'));
  const found = mappings.filter(({ Properties }) =>
    targetOf(Properties.FunctionName).startsWith(`${name}Function`),
  );
  expect(found).toHaveLength(1);
  return found[0]!['Properties'];
};

test('the stream has two consumers, which is as many as may read one', () => {
  expect(Object.values(service.all('AWS::Lambda::EventSourceMapping'))).toHaveLength(2);
});

const consumers = [
  { name: 'recompute', filter: streamFilter, prefixes: inputPrefixes },
  { name: 'sequencer', filter: auditFilter, prefixes: [auditPrefix] },
] as const;

describe.each(consumers)('the $name function', ({ name, filter, prefixes }) => {
  const mapping = mappingOf(name);

  test('reads the stream of the table', () => {
    expect(JSON.stringify(mapping.EventSourceArn)).toMatch(/RecordsTable\w+StreamArn/);
  });

  test('takes batches as shared/table states, from the oldest record on', () => {
    expect(mapping.BatchSize).toBe(streamConsumer.batchSize);
    expect(mapping.MaximumBatchingWindowInSeconds).toBe(streamConsumer.batchWindowSeconds);
    expect(mapping.ParallelizationFactor).toBe(streamConsumer.parallelizationFactor);
    expect(mapping.StartingPosition).toBe('TRIM_HORIZON');
  });

  test('lets a poison record block nobody: bisect, report each failure, give up in time, keep the record', () => {
    expect(mapping.BisectBatchOnFunctionError).toBe(true);
    expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
    expect(mapping.MaximumRetryAttempts).toBe(streamConsumer.retryAttempts);
    expect(mapping.MaximumRecordAgeInSeconds).toBe(streamConsumer.maxRecordAgeSeconds);
    expect(JSON.stringify(mapping.DestinationConfig.OnFailure)).toMatch(/UndeliveredRecords\w+Arn/);
  });

  test('gives up well before the stream forgets, at 24 hours', () => {
    expect(mapping.MaximumRecordAgeInSeconds).toBeGreaterThan(0);
    expect(mapping.MaximumRecordAgeInSeconds).toBeLessThanOrEqual(12 * 60 * 60);
    expect(mapping.MaximumRetryAttempts).toBeGreaterThan(0);
  });

  test('filters by the pattern of shared/table', () => {
    const patterns = mapping.FilterCriteria.Filters.map((it: { Pattern: string }): unknown =>
      JSON.parse(it.Pattern),
    );

    expect(patterns).toEqual([filter]);
  });

  test('cannot be woken by what it may write itself', () => {
    const { write = [], remove = [], append = [], put = [] }: TableAccess = access[name];
    const written = [...write, ...remove, ...append, ...put];

    for (const partition of written) {
      const key = partition.replace('*', '');
      for (const prefix of prefixes) {
        expect(
          key.startsWith(prefix) || prefix.startsWith(key),
          `${partition} against ${prefix}`,
        ).toBe(false);
      }
    }
  });

  test('counts what it drops, for the alarm', () => {
    expect(mapping.MetricsConfig).toEqual({ Metrics: ['EventCount'] });
  });
});
