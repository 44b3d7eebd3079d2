import { describe, expect, test } from 'vitest';

import { listOf, statementsOf } from './granted.ts';
import { functionNames, synthesise } from './synthesised.ts';

const { service } = synthesise();

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
