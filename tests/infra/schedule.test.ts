import { describe, expect, test } from 'vitest';
import { synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise({ concurrencyQuota: 1000 });
const ruleOf = (id: string) =>
  Object.entries(service.all('AWS::Events::Rule'))
    .filter(([name]) => name.startsWith(id))
    .map(([, it]) => it['Properties'])[0] as NonNullable<
    ReturnType<typeof service.one>['Properties']
  >;
const rule = ruleOf('Hourly');
const functionOf = (name: string) =>
  Object.entries(service.all('AWS::Lambda::Function'))
    .filter(([id]) => id.startsWith(name))
    .map(([, it]) => it['Properties'])[0];

describe('mails', () => {
  test('are sent every minute, by one run at a time', () => {
    const everyMinute = ruleOf('EveryMinute');
    const [mailer] = Object.entries(service.all('AWS::Lambda::Function'))
      .filter(([id]) => id.startsWith('mailer'))
      .map(([, it]) => it['Properties']);

    expect(everyMinute.ScheduleExpression).toBe('rate(1 minute)');
    expect(everyMinute.Targets.map(({ Arn }: { Arn: unknown }) => targetOf(Arn))).toEqual([
      expect.stringMatching(/^mailerFunction/),
    ]);
    expect(mailer?.ReservedConcurrentExecutions).toBe(1);
  });

  test('go where a sender is set, from it alone, and nowhere else may anybody send', () => {
    const dashboardOrigin = 'https://register.example.org';
    const mailFrom = 'register@example.org';
    const sending = (context: Record<string, string>) =>
      JSON.stringify(synthesise(context).service.all('AWS::IAM::Policy')).match(/ses:Send\w+/g);
    const statement = JSON.stringify(
      synthesise({ dashboardOrigin, mailFrom }).service.all('AWS::IAM::Policy'),
    );

    expect(sending({ dashboardOrigin })).toBeNull();
    expect(sending({ dashboardOrigin, mailFrom })).toEqual(['ses:SendEmail', 'ses:SendRawEmail']);
    expect(statement).toContain(`"ses:FromAddress":"${mailFrom}"`);
    expect(() => synthesise({ mailFrom })).toThrow('mails need the origin to which they lead');
  });
});

describe('what is announced', () => {
  test('is looked at every minute, by a run that may wait until after the next begins', () => {
    const announcing = ruleOf('Announcing');
    const announcer = functionOf('announcer');

    expect(announcing.ScheduleExpression).toBe('rate(1 minute)');
    expect(announcing.Targets.map(({ Arn }: { Arn: unknown }) => targetOf(Arn))).toEqual([
      expect.stringMatching(/^announcerFunction/),
    ]);
    expect(announcer?.Timeout).toBeGreaterThan(75);
    expect(announcer?.ReservedConcurrentExecutions).toBe(2);
  });
});

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
