import { describe, expect, test } from 'vitest';

import { deploy, DeploymentRefused } from '#infra/deployment/deployment';
import { givenIn, type GivenSettings, settingsOf } from '#infra/deployment/remembered-settings';
import type { Outputs } from '#infra/deployment/stack-outputs';

/** An account: what is deployed in it, as its stacks tell. */
const anAccount = (stacks: Record<string, Outputs> = {}) => {
  const commands: string[] = [];
  const said: string[] = [];
  return {
    stacks,
    commands,
    said,
    readOutputs: async (stack: string) => stacks[stack],
    cdk: async (parameters: readonly string[]) => {
      const settings = givenIn(parameters.filter((word) => /^\w+=/.test(word)));
      commands.push(parameters.join(' '));
      stacks['AcsgStorage'] = { Settings: JSON.stringify(settings) };
      stacks['AcsgDashboard'] = { DashboardOrigin: 'https://d1.cloudfront.net' };
    },
    say: (text: string) => said.push(text),
  };
};

const remembering = (settings: object) =>
  anAccount({ AcsgStorage: { Settings: JSON.stringify(settings) } });

describe('a deployment', () => {
  test('that is the first ends with a sign-in that returns to the dashboard, and names the next command', async () => {
    const account = anAccount();

    await deploy(account, { given: { alarmEmail: 'duty@example.org' }, forgotten: [] });

    expect(account.commands).toEqual([
      'deploy --all -c alarmEmail=duty@example.org',
      'deploy --all -c alarmEmail=duty@example.org -c dashboardOrigin=https://d1.cloudfront.net',
    ]);
    expect(account.said.at(-1)).toContain('npm run admin -- invite');
  });

  test('without a word goes on with every setting of the one before, once', async () => {
    const account = anAccount();
    const webAclArn = 'arn:aws:wafv2:us-east-1:1:global/webacl/a';
    await deploy(account, { given: { webAclArn }, forgotten: [] });
    const before = account.stacks['AcsgStorage'];
    account.commands.length = 0;

    await deploy(account, { given: {}, forgotten: [] });

    expect(account.stacks['AcsgStorage']).toEqual(before);
    expect(account.commands).toHaveLength(1);
  });

  test('loses a setting only where it is told to', async () => {
    const settings = { dashboardOrigin: 'https://acsg.example.org', webAclArn: 'arn:aws:x' };
    const account = remembering(settings);

    await deploy(account, { given: {}, forgotten: ['webAclArn'] });

    expect(account.commands).toEqual(['deploy --all -c dashboardOrigin=https://acsg.example.org']);
  });

  test.each([
    [{ given: {}, forgotten: ['alarmEmial'] }, /No deployment remembers alarmEmial/],
    [{ given: { webAclArn: 'a' }, forgotten: ['webAclArn'] }, /either give it or forget it/],
  ])('that contradicts itself is refused before anything changes: %#', async (order, words) => {
    const account = remembering({ webAclArn: 'arn:aws:x' });

    await expect(deploy(account, order)).rejects.toThrow(words);
    await expect(deploy(account, order)).rejects.toBeInstanceOf(DeploymentRefused);
    expect(account.commands).toEqual([]);
  });

  test.each([
    [{ world: 'made_up' }, { given: { world: 'real' }, forgotten: [] }],
    [{ world: 'made_up' }, { given: {}, forgotten: ['world'] }],
    [{}, { given: { world: 'made_up' }, forgotten: [] }],
  ])('of another world is refused, as a table is one for ever: %#', async (settings, order) => {
    const account = remembering(settings);

    await expect(deploy(account, order)).rejects.toThrow(/for ever/);
    expect(account.commands).toEqual([]);
  });

  const dashboardOrigin = 'https://acsg.example.org';

  test.each<GivenSettings>([{}, { dashboardOrigin }])(
    'over a stack that does not tell its settings is refused, since the others would be lost: given %j',
    async (given) => {
      const account = anAccount({ AcsgStorage: {} });
      const order = { given, forgotten: [] };

      await expect(deploy(account, order)).rejects.toThrow(/--all-given/);
      await expect(deploy(account, order)).rejects.toBeInstanceOf(DeploymentRefused);
      expect(account.commands).toEqual([]);
    },
  );

  test.each<readonly [GivenSettings, string]>([
    [{}, 'deploy --all'],
    [{ dashboardOrigin }, `deploy --all -c dashboardOrigin=${dashboardOrigin}`],
  ])(
    'over such a stack goes on where the operator says that these are all: given %j',
    async (given, command) => {
      const account = anAccount({ AcsgStorage: {} });

      await deploy(account, { given, forgotten: [], allGiven: true });

      expect(account.commands[0]).toBe(command);
    },
  );

  test('does not begin where what is deployed cannot be read', async () => {
    const account = {
      ...anAccount(),
      readOutputs: () => Promise.reject(new Error('AccessDenied')),
    };

    await expect(deploy(account, { given: {}, forgotten: [] })).rejects.toThrow('AccessDenied');
    expect(account.commands).toEqual([]);
  });
});

test('what is given now wins over what is remembered', () => {
  expect(
    settingsOf({
      given: { logRetention: '365' },
      remembered: { logRetention: '30' },
      forgotten: [],
    }),
  ).toEqual({ settings: { logRetention: '365' } });
});
