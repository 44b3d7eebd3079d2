import { describe, expect, test } from 'vitest';
import { synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise({ concurrencyQuota: 1000 });
const rule = service.one('AWS::Events::Rule')['Properties'];

describe('the hourly run', () => {
  test('is the caretaker, every hour', () => {
    expect(rule.ScheduleExpression).toBe('rate(1 hour)');
    expect(rule.State).toBe('ENABLED');
    expect(rule.Targets.map(({ Arn }: { Arn: unknown }) => targetOf(Arn))).toEqual([
      expect.stringMatching(/^caretakerFunction/),
    ]);
  });

  test('may be started by its rule, and by no other', () => {
    const allowed = Object.values(service.all('AWS::Lambda::Permission'))
      .map((it) => it['Properties'])
      .filter(({ FunctionName }) => targetOf(FunctionName).startsWith('caretaker'));

    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: 'events.amazonaws.com',
    });
    expect(targetOf(allowed[0]?.SourceArn)).toMatch(/^Hourly/);
  });

  test('is over before the next one begins, and never beside another where capacity is set aside', () => {
    const [caretaker] = Object.entries(service.all('AWS::Lambda::Function'))
      .filter(([id]) => id.startsWith('caretaker'))
      .map(([, it]) => it['Properties']);

    expect(caretaker?.Timeout).toBeLessThan(3_600);
    expect(caretaker?.ReservedConcurrentExecutions).toBe(1);
  });
});
