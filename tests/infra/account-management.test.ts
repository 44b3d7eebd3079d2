import { describe, expect, test } from 'vitest';

import { listOf, statementsOf } from './granted.ts';
import { functionNames, synthesise } from './synthesised.ts';

const { service, storage } = synthesise({ dashboardOrigin: 'https://acsg.example.org' });

const atIdentityProvider = (name: string) =>
  statementsOf(service, name).filter(({ Action }) =>
    listOf(Action).some((action) => String(action).startsWith('cognito-idp:')),
  );

describe('at the identity provider', () => {
  test('the function of people may do these things with accounts, and nothing with passwords or groups', () => {
    const actions = atIdentityProvider('people').flatMap(({ Action }) => listOf(Action));

    expect(actions.map(String).toSorted((one, other) => one.localeCompare(other))).toEqual([
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminDeleteSoftwareToken',
      'cognito-idp:AdminDisableUser',
      'cognito-idp:AdminEnableUser',
      'cognito-idp:AdminGetUser',
      'cognito-idp:AdminListGroupsForUser',
      'cognito-idp:AdminUserGlobalSignOut',
    ]);
  });

  test('it may do them in this user pool alone', () => {
    for (const { Resource } of atIdentityProvider('people'))
      expect(JSON.stringify(Resource)).toMatch(/SignInUsers/);
  });

  test('no other function may do anything', () => {
    const others = functionNames(service).filter((name) => name !== 'people');

    expect(others.filter((name) => atIdentityProvider(name).length > 0)).toEqual([]);
  });
});

describe('the words of the user pool’s mails', () => {
  const [, named] = Object.entries(service.all('AWS::Lambda::Function')).find(
    ([, { Properties }]) => Properties.FunctionName !== undefined,
  )!;

  test('come of the function that the pool names, though it stands in a later stack', () => {
    const trigger = storage.one('AWS::Cognito::UserPool')['Properties'].LambdaConfig;
    const name = named.Properties.FunctionName as string;

    expect(JSON.stringify(trigger.CustomMessage)).toMatch(new RegExp(`:function:${name}"`));
    expect(named.Properties.Environment.Variables.PRODUCT_ORIGIN).toBe('https://acsg.example.org');
  });

  test('may be asked for by this pool alone, of a function that may do nothing', () => {
    const asking = Object.values(service.all('AWS::Lambda::Permission')).filter(
      ({ Properties }) => Properties.Principal === 'cognito-idp.amazonaws.com',
    );

    expect(asking).toHaveLength(1);
    expect(JSON.stringify(asking[0]?.Properties.SourceArn)).toMatch(/SignInUsers/);
    expect(
      statementsOf(service, 'invitations')
        .flatMap(({ Action }) => listOf(Action))
        .map(String),
    ).toEqual(['logs:CreateLogStream', 'logs:PutLogEvents']);
  });
});
