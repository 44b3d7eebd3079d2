import { App } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { securityText } from '../../infra/constructs/security-text.ts';
import { readSettings } from '../../infra/settings.ts';

const settings = (context: Record<string, unknown>, environment: Record<string, string> = {}) =>
  readSettings(new App({ context }).node, environment);

describe('settings', () => {
  test('need not be given', () => {
    expect(settings({})).toMatchObject({ logRetention: 90 });
    expect(settings({}).concurrencyQuota).toBeUndefined();
  });

  test('come from the environment, and context wins', () => {
    const environment = { ACSG_ALARM_EMAIL: 'a@example.org', ACSG_LOG_RETENTION: '365' };

    expect(settings({ alarmEmail: 'b@example.org' }, environment)).toMatchObject({
      alarmEmail: 'b@example.org',
      logRetention: 365,
    });
  });

  test('are refused all at once, each by its name', () => {
    const wrong = {
      dashboardOrigin: 'http://acsg.example.org',
      logRetention: '7',
      alarmEmail: 'nobody',
    };

    expect(() => settings(wrong)).toThrow(
      /dashboardOrigin[\s\S]*logRetention[\s\S]*alarmEmail|alarmEmail/,
    );
    for (const name of Object.keys(wrong)) expect(() => settings(wrong)).toThrow(name);
  });

  test('name where weaknesses are told together with the day until which that stands', () => {
    const told = { securityContact: 'mailto:security@example.org', securityUntil: '2027-11-30' };

    expect(securityText(settings({ ...told, dashboardOrigin: 'https://acsg.example.org' }))).toBe(
      [
        'Contact: mailto:security@example.org',
        'Expires: 2027-11-30T00:00:00Z',
        'Preferred-Languages: en, fr, es, ar',
        'Canonical: https://acsg.example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    );
    expect(securityText(settings({}))).toBeUndefined();
    expect(() => settings({ securityContact: told.securityContact })).toThrow('securityUntil');
    expect(() => settings({ ...told, securityContact: 'nobody' })).toThrow('securityContact');
  });

  test.each(['Nightly', 'nightly import', 'nightly,nightly', '9lives'])(
    'refuse machines called %s',
    (machineClients) => {
      expect(() => settings({ machineClients })).toThrow('machineClients');
    },
  );

  test('refuse a certificate without the origin that it is for', () => {
    expect(() => settings({ certificateArn: 'arn:aws:acm:us-east-1:1:certificate/x' })).toThrow(
      'dashboardOrigin',
    );
  });

  test('refuse an origin with a path, which sign-in would not match', () => {
    expect(() => settings({ dashboardOrigin: 'https://acsg.example.org/app' })).toThrow(
      'dashboardOrigin',
    );
    expect(() => settings({ dashboardOrigin: 'https://acsg.example.org/' })).toThrow(
      'dashboardOrigin',
    );
  });
});
