import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../shared/contract/routes.ts';
import { synthesise } from './synthesised.ts';

const { storage } = synthesise({ dashboardOrigin: 'https://acsg.example.org' });
const pool = storage.one('AWS::Cognito::UserPool')['Properties'];
const client = storage.one('AWS::Cognito::UserPoolClient')['Properties'];

describe('sign-in', () => {
  test('takes no one who was not invited, and nobody without a second factor', () => {
    expect(pool.AdminCreateUserConfig.AllowAdminCreateUserOnly).toBe(true);
    expect(pool.MfaConfiguration).toBe('ON');
    expect(pool.EnabledMfas).toEqual(['SOFTWARE_TOKEN_MFA']);
    expect(pool.DeletionProtection).toBe('ACTIVE');
  });

  test('gives a browser no secret and only the code flow', () => {
    expect(client.GenerateSecret).toBe(false);
    expect(client.AllowedOAuthFlows).toEqual(['code']);
    expect(client.ExplicitAuthFlows ?? []).not.toContain('ALLOW_USER_PASSWORD_AUTH');
  });

  test('gives tokens of a quarter of an hour, which can be revoked', () => {
    expect(client.TokenValidityUnits.AccessToken).toBe('minutes');
    expect(client.AccessTokenValidity).toBeLessThanOrEqual(15);
    expect(client.IdTokenValidity).toBeLessThanOrEqual(15);
    expect(client.EnableTokenRevocation).toBe(true);
    expect(client.PreventUserExistenceErrors).toBe('ENABLED');
  });

  test('returns to the dashboard and nowhere else', () => {
    expect(client.CallbackURLs).toEqual(['https://acsg.example.org/signed-in']);
    expect(client.LogoutURLs).toEqual(['https://acsg.example.org/']);
  });

  test('returns nowhere at all until the origin is known', () => {
    const unknown = synthesise().storage.one('AWS::Cognito::UserPoolClient')['Properties'];

    expect(new URL(unknown.CallbackURLs[0]).hostname).toMatch(/\.invalid$/);
  });

  test('has the group from which the first user is registered', () => {
    expect(storage.one('AWS::Cognito::UserPoolGroup')['Properties'].GroupName).toBe(
      'administrators',
    );
  });

  test('knows exactly the scopes that routes demand', () => {
    const { Identifier, Scopes } = storage.one('AWS::Cognito::UserPoolResourceServer')[
      'Properties'
    ];
    const known = Scopes.map((it: { ScopeName: string }) => `${Identifier}/${it.ScopeName}`);

    expect(known.sort()).toEqual((['admin', 'read', 'write'] as const).map(scopeOf));
  });
});
