/** The routes of the template, each with its authorizer and the function that answers. */
import type * as z from 'zod';

import { functionNameIn } from './local-values.ts';
import { parseProperties, type TemplateReader, resourceName } from './template-reader.ts';
import * as schema from './template-schemas.ts';
import type { RouteDefinition } from './template-types.ts';

/** HTTP APIs give up on an integration after this long. */
const INTEGRATION_LIMIT_MS = 30_000;

export const routesFrom = ({ all }: TemplateReader): readonly RouteDefinition[] => {
  const byName = <Value>(type: string, form: z.ZodType<Value>) =>
    new Map(all(type).map((found) => [resourceName(found), parseProperties(form, found)]));
  const authorizers = byName('AWS::ApiGatewayV2::Authorizer', schema.authorizer);
  const integrations = byName('AWS::ApiGatewayV2::Integration', schema.integration);
  return all('AWS::ApiGatewayV2::Route').map((found) => {
    const route = parseProperties(schema.route, found);
    const integration = integrations.get(route.Target.replace(/^integrations\//, ''));
    if (!integration) throw new Error(`${route.RouteKey}: no integration ${route.Target}`);
    const [method = '', path = ''] =
      route.RouteKey === '$default' ? ['ANY', '$default'] : route.RouteKey.split(' ');
    const authorizer =
      route.AuthorizerId === undefined ? undefined : authorizers.get(route.AuthorizerId);
    if (route.AuthorizationType !== 'NONE' && !authorizer)
      throw new Error(`${route.RouteKey}: only JWT authorizers run locally`);
    return {
      method,
      path,
      functionName: functionNameIn(integration.IntegrationUri),
      authorizer: authorizer?.JwtConfiguration,
      scopes: route.AuthorizationScopes,
      timeoutMilliseconds: integration.TimeoutInMillis ?? INTEGRATION_LIMIT_MS,
    };
  });
};
