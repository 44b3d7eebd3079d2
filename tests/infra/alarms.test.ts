import { describe, expect, test } from 'vitest';
import { functionNames, synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise({ alarmEmail: 'duty@example.org' });
const alarms = Object.entries(service.all('AWS::CloudWatch::Alarm')).map(([id, resource]) => ({
  id: id.replace(/^Alarms/, '').replace(/[0-9A-F]{8}$/, ''),
  properties: resource['Properties'],
}));

describe('alarms', () => {
  test('watch the stream, the API and every function', () => {
    expect(alarms.map((it) => it.id).sort()).toEqual(
      [
        'SuggestionsLate',
        'SuggestionsHourBehind',
        'StreamRecordsDropped',
        'StreamRecordsUndelivered',
        'ApiFaults',
        'ApiSlow',
        ...functionNames(service).flatMap((name) => [`${name}Errors`, `${name}Throttles`]),
      ].sort(),
    );
  });

  test.each(alarms)('$id tells somebody, and says what is lost', ({ properties }) => {
    expect(properties.AlarmActions.map(targetOf)).toEqual([expect.stringMatching(/^AlarmsTopic/)]);
    expect(properties.AlarmDescription).toMatch(/\.$/);
    expect(properties.ActionsEnabled).not.toBe(false);
  });

  test.each([
    ['SuggestionsLate', 'IteratorAge', 60_000],
    ['SuggestionsHourBehind', 'IteratorAge', 3_600_000],
    ['StreamRecordsDropped', 'DroppedEventCount', 0],
    ['StreamRecordsUndelivered', 'OnFailureDestinationDeliveredEventCount', 0],
    ['ApiFaults', '5xx', 0],
    ['recomputeErrors', 'Errors', 0],
    ['caretakerErrors', 'Errors', 0],
  ])('%s rings when %s is above %i', (id, metric, threshold) => {
    const properties = alarms.find((it) => it.id === id)?.properties;

    expect(properties).toMatchObject({
      MetricName: metric,
      Threshold: threshold,
      ComparisonOperator: 'GreaterThanThreshold',
    });
  });

  test('ApiSlow looks at the slowest request in a hundred', () => {
    expect(alarms.find((it) => it.id === 'ApiSlow')?.properties).toMatchObject({
      ExtendedStatistic: 'p99',
    });
  });

  test('reach people through an encrypted topic that CloudWatch may use', () => {
    const topic = service.one('AWS::SNS::Topic')['Properties'];
    const policy = service.one('AWS::SNS::TopicPolicy')['Properties'];
    const key = service.all('AWS::KMS::Key')[targetOf(topic.KmsMasterKeyId)];

    const alarmsOfThisAccount = expect.objectContaining({
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });

    expect(key?.['Properties'].KeyPolicy.Statement).toContainEqual(alarmsOfThisAccount);
    expect(policy.PolicyDocument.Statement).toContainEqual(alarmsOfThisAccount);
    expect(service.one('AWS::SNS::Subscription')['Properties'].Endpoint).toBe('duty@example.org');
  });
});
