import { describe, expect, test } from 'vitest';
import { sourceFiles } from '#tests/support/source-files';
import { anApp, functionNames, synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise({ alarmEmail: 'duty@example.org' });
const alarms = Object.entries(service.all('AWS::CloudWatch::Alarm')).map(([id, resource]) => ({
  id: id.replace(/^Alarms/, '').replace(/[0-9A-F]{8}$/, ''),
  properties: resource['Properties'],
}));

const fromLogs = [
  'Faults',
  'DriftFound',
  'TruthDiffers',
  'UnitsNotClosed',
  'StepGivenUp',
  'MailsPerhapsNotSent',
  'MailsRefused',
  'HourlyRunSilent',
  'TableNotWalked',
];

describe('alarms', () => {
  test('watch the stream, the API and every function', () => {
    expect(alarms.map((it) => it.id).sort()).toEqual(
      [
        'SuggestionsLate',
        'SuggestionsHourBehind',
        'StreamRecordsDropped',
        'StreamRecordsUndelivered',
        'LogLate',
        'LogRecordsDropped',
        'ApiUnavailable',
        ...fromLogs,
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
    ['ApiUnavailable', '5xx', 20],
    ['Faults', 'Faults', 0],
    ['DriftFound', 'DriftFound', 0],
    ['TruthDiffers', 'TruthDiffers', 0],
    ['UnitsNotClosed', 'UnitsNotClosed', 0],
    ['StepGivenUp', 'StepGivenUp', 0],
    ['recomputeThrottles', 'Throttles', 10],
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

  test.each([
    ['HourlyRunSilent', 'HourlyRuns', 3],
    ['TableNotWalked', 'WholeTables', 72],
  ])('%s rings when nothing is counted for hours, missing or not', (id, metric, hours) => {
    expect(alarms.find((it) => it.id === id)?.properties).toMatchObject({
      MetricName: metric,
      Period: 3_600,
      EvaluationPeriods: hours,
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  test('read words that the functions do log, in the logs of those that log them', () => {
    const filters = Object.values(service.all('AWS::Logs::MetricFilter')).map(
      (it) => it['Properties'],
    );
    const logged = sourceFiles
      .filter(({ name }) => name.startsWith('functions/'))
      .map(({ text }) => text)
      .join('\n');

    expect(filters.length).toBeGreaterThan(fromLogs.length);
    for (const { FilterPattern, LogGroupName } of filters) {
      expect(targetOf(LogGroupName)).toMatch(/Logs/);
      for (const [, word = ''] of FilterPattern.matchAll(/"([^"]+)"/g))
        expect(logged).toMatch(new RegExp(`\\b${word}`));
    }
  });

  test('are warned of at synthesis where nobody is told, and only there', () => {
    const warningsIn = (context: Record<string, unknown>) =>
      anApp(context)
        .synth()
        .getStackByName('AcsgService')
        .messages.map(({ entry }) => JSON.stringify(entry.data))
        .filter((text) => text.includes('No alarm reaches anybody'));

    expect(warningsIn({})).toHaveLength(1);
    expect(warningsIn({ alarmEmail: 'duty@example.org' })).toHaveLength(0);
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
