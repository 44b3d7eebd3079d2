import { describe, expect, test } from 'vitest';
import { scopeOf } from '../../shared/contract/routes.ts';
import { type Resource, synthesise, targetOf } from './synthesised.ts';

const { storage } = synthesise({ dashboardOrigin: 'https://acsg.example.org' });
const pool = storage.one('AWS::Cognito::UserPool')['Properties'];

/** The client whose logical id begins so. */
const clientOf = ({ all }: typeof storage, name: string): Resource[string] => {
  const found = Object.entries(all('AWS::Cognito::UserPoolClient')).find(([id]) =>
    id.startsWith(`SignInUsers${name}`),
  );
  return found?.[1]['Properties'];
};
const client = clientOf(storage, 'Dashboard');
const commands = clientOf(storage, 'Commands');

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
    const unknown = clientOf(synthesise().storage, 'Dashboard');

    expect(new URL(unknown.CallbackURLs[0]).hostname).toMatch(/\.invalid$/);
  });

  test('brings the code of a command to this computer alone, and by plain http only there', () => {
    expect(commands.CallbackURLs.length).toBeGreaterThan(1);
    for (const callback of commands.CallbackURLs)
      expect(callback).toMatch(/^http:\/\/localhost:\d+\/signed-in$/);
    expect(commands.LogoutURLs ?? []).toEqual([]);
  });

  test('gives a command no secret, only the code flow, and no scope to change parties and rights', () => {
    expect(commands.GenerateSecret).toBe(false);
    expect(commands.AllowedOAuthFlows).toEqual(['code']);
    expect(JSON.stringify(commands.AllowedOAuthScopes)).toMatch(/read.*write/);
    expect(JSON.stringify(commands.AllowedOAuthScopes)).not.toMatch(/admin|openid/);
  });

  test('replaces the refresh token of a command with each use, which excludes the flow that does not', () => {
    expect(commands.RefreshTokenRotation).toEqual({
      Feature: 'ENABLED',
      RetryGracePeriodSeconds: 60,
    });
    expect(commands.ExplicitAuthFlows).not.toContain('ALLOW_REFRESH_TOKEN_AUTH');
    expect(commands.ExplicitAuthFlows).not.toContain('ALLOW_USER_PASSWORD_AUTH');
    expect(commands.AccessTokenValidity).toBeLessThanOrEqual(15);
    expect(commands.EnableTokenRevocation).toBe(true);
  });

  test('gives a machine a secret, only the flow of those who are nobody else, and a right by the table alone', () => {
    const stacks = synthesise({ machineClients: 'nightly, exports' });
    const nightly = clientOf(stacks.storage, 'Machinenightly');

    expect(nightly.GenerateSecret).toBe(true);
    expect(nightly.AllowedOAuthFlows).toEqual(['client_credentials']);
    expect(JSON.stringify(nightly.AllowedOAuthScopes)).toMatch(/read.*write/);
    expect(JSON.stringify(nightly.AllowedOAuthScopes)).not.toMatch(/admin|openid/);
    expect(nightly.CallbackURLs ?? []).toEqual([]);
    expect(nightly.AccessTokenValidity).toBeLessThanOrEqual(15);
    expect(clientOf(storage, 'Machinenightly')).toBeUndefined();
  });

  test('lets the API take the tokens of machines that a deployment names, and of no others', () => {
    const audienceOf = (context: Record<string, string>) =>
      synthesise(context).service.one('AWS::ApiGatewayV2::Authorizer')['Properties']
        .JwtConfiguration.Audience.length;

    expect(audienceOf({ machineClients: 'nightly,exports' })).toBe(audienceOf({}) + 2);
  });

  test('shows a page to both', () => {
    const branded = Object.values(storage.all('AWS::Cognito::ManagedLoginBranding')).map((each) =>
      targetOf(each['Properties'].ClientId),
    );

    expect(branded.map((id) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual([
      'SignInUsersCommands',
      'SignInUsersDashboard',
    ]);
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
