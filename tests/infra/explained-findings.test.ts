import { Annotations, Match } from 'aws-cdk-lib/assertions';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Stack } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { anApp } from './synthesised.ts';

const withOwnDomain = {
  dashboardOrigin: 'https://acsg.example.org',
  certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/one',
  webAclArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/one',
  alarmEmail: 'duty@example.org',
};

describe('cdk-nag', () => {
  test.each([
    ['as it comes', {}],
    ['with its own domain, firewall and duty address', withOwnDomain],
  ])('finds nothing unexplained in the app %s', (_, context) => {
    expect(() => anApp(context).synth()).not.toThrow();
  });

  test('would find something: an open bucket fails the synthesis', () => {
    const app = anApp();
    const bucket = new Bucket(new Stack(app, 'Careless'), 'Open');

    expect(bucket.node.path).toBe('Careless/Open');
    expect(() => app.synth()).toThrow('AwsSolutions-S10');
  });
});

describe('annotations', () => {
  const messages = (context: Record<string, unknown>) => {
    const app = anApp(context);
    return ['AcsgStorage', 'AcsgService', 'AcsgDashboard'].flatMap((name) => {
      const stack = app.node.findChild(name) as Stack;
      const found = Annotations.fromStack(stack);
      return [
        ...found.findError('*', Match.anyValue()),
        ...found.findWarning('*', Match.anyValue()),
      ];
    });
  };

  const told = { alarmEmail: 'duty@example.org' };

  test('are none where somebody is told of alarms', () => {
    expect(messages(told)).toEqual([]);
  });

  test('say how to build a dashboard that is missing, which stops a deployment', () => {
    const found = messages({ ...told, dashboardDirectory: 'no-such-folder' });

    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      level: 'error',
      entry: { data: expect.stringContaining('npm run build') },
    });
  });
});
