import { describe, expect, test } from 'vitest';
import { routeKeyOf, routes, type Route } from '../../shared/contract/routes.ts';
import { functionName, synthesise, targetOf } from './synthesised.ts';

const { service } = synthesise();
const contract = Object.values<Route>(routes);
const gatewayRoutes = Object.values(service.all('AWS::ApiGatewayV2::Route')).map(
  (it) => it['Properties'],
);
const gatewayRoute = (key: string) => {
  const found = gatewayRoutes.filter((it) => it.RouteKey === key);
  expect(found, key).toHaveLength(1);
  return found[0];
};

describe('the gateway', () => {
  test('has every route of the contract and no other', () => {
    const keys: string[] = gatewayRoutes.map((it) => it.RouteKey);

    const heads = contract
      .filter(({ method, access }) => method === 'GET' && access === 'public')
      .map(({ path }) => `HEAD ${path}`);
    expect(keys.sort()).toEqual([...contract.map(routeKeyOf), ...heads].sort());
  });

  test.each(
    contract
      .filter((it) => it.access !== 'public')
      .map((route) => [routeKeyOf(route), route] as const),
  )('asks %s for a token with exactly the scope of its access', (key, route) => {
    const [authorizerId] = Object.keys(service.all('AWS::ApiGatewayV2::Authorizer'));

    const { AuthorizationType, AuthorizationScopes, AuthorizerId } = gatewayRoute(key);

    expect(AuthorizationType).toBe('JWT');
    expect(AuthorizationScopes).toEqual([`acsg/${route.access}`]);
    expect(AuthorizerId).toEqual({ Ref: authorizerId });
  });

  test('leaves open only vocabulary, health, the API description, what is released, and the end of mails', () => {
    const open = gatewayRoutes
      .filter((it) => it.AuthorizationType === 'NONE')
      .map((it) => it.RouteKey);

    const end = 'POST /api/unsubscription/{token}';
    expect(open).toContain(end);
    for (const key of open.filter((each) => each !== end)) {
      expect(key).toMatch(
        /^(GET|HEAD) \/api\/(health|vocabulary|openapi\.json|calendar|calendar\.ics|imports\/templates\/\{language\}|public\/.+)$/,
      );
    }
    // What is read also answers HEAD.
    expect(open).toHaveLength(2 * contract.filter((it) => it.access === 'public').length - 1);
  });

  test.each(contract.map((route) => [routeKeyOf(route), route] as const))(
    'hands %s to its function, as payload 2.0',
    (key, route) => {
      const integrations = service.all('AWS::ApiGatewayV2::Integration');

      const integration = integrations[targetOf(gatewayRoute(key).Target)]?.['Properties'];

      expect(targetOf(integration.IntegrationUri)).toMatch(
        new RegExp(`^${route.function}Function`),
      );
      expect(integration.PayloadFormatVersion).toBe('2.0');
    },
  );

  test('may invoke each of its functions', () => {
    const invoked = Object.values(service.all('AWS::Lambda::Permission'))
      .map((it) => it['Properties'])
      .filter(({ Principal }) => Principal === 'apigateway.amazonaws.com')
      .map(({ FunctionName }) => functionName(targetOf(FunctionName)));

    expect(invoked.sort()).toEqual([...new Set(contract.map((it) => it.function))].sort());
  });

  test('trusts the tokens of our own user pool for the dashboard and for commands', () => {
    const { AuthorizerType, IdentitySource, JwtConfiguration } = service.one(
      'AWS::ApiGatewayV2::Authorizer',
    )['Properties'];

    expect(AuthorizerType).toBe('JWT');
    expect(IdentitySource).toEqual(['$request.header.Authorization']);
    expect(JSON.stringify(JwtConfiguration.Issuer)).toContain('SignInUsers');
    expect(JwtConfiguration.Audience).toEqual([
      { 'Fn::ImportValue': expect.stringContaining('SignInUsersDashboard') },
      { 'Fn::ImportValue': expect.stringContaining('SignInUsersCommands') },
    ]);
  });

  test('throttles, answers no other origin, and keeps an access log without addresses', () => {
    const { DefaultRouteSettings, AccessLogSettings } = service.one('AWS::ApiGatewayV2::Stage')[
      'Properties'
    ];

    expect(DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0);
    expect(DefaultRouteSettings.ThrottlingBurstLimit).toBeGreaterThan(0);
    expect(service.one('AWS::ApiGatewayV2::Api')['Properties'].CorsConfiguration).toBeUndefined();
    expect(targetOf(AccessLogSettings.DestinationArn)).toMatch(/^GatewayAccessLogs/);
    expect(AccessLogSettings.Format).not.toMatch(/sourceIp|email|userAgent|header/i);
  });
});
