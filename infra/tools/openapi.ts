/** The OpenAPI 3.1 description, made of the same schemas that validate. Made at build time: `npm run openapi`. */
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import * as z from 'zod';

import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { problemSchema } from '#shared/contract/other-views';
import { type Route, type RouteId, routes, scopeOf } from '#shared/contract/routes';

const refusalStatuses = (route: Route, operation: Operation): readonly string[] => [
  ...(operation.body || operation.query || operation.needs.length > 0 ? ['400'] : []),
  ...(route.access === 'public' ? [] : ['401', '403']),
  ...(operation.path ? ['404'] : []),
  ...(operation.needs.includes('If-Match') ? ['409', '412', '428'] : []),
  ...(operation.body ? ['413', '415', '422'] : []),
];

const problemAnswer = {
  description: 'Refused; the problem says what to do',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const headerSchemas = {
  'Idempotency-Key': z
    .string()
    .min(16)
    .max(255)
    .meta({ description: 'A new random key for each new request' }),
  'If-Match': z
    .string()
    .regex(/^"v[1-9]\d*"$/)
    .meta({ description: 'The ETag as read, such as "v3"' }),
};

const parametersOf = (operation: Operation) => {
  const header = Object.fromEntries(operation.needs.map((name) => [name, headerSchemas[name]]));
  return {
    ...(operation.path ? { path: operation.path as z.ZodObject } : {}),
    ...(operation.query ? { query: operation.query as z.ZodObject } : {}),
    ...(operation.needs.length > 0 ? { header: z.object(header) } : {}),
  };
};

const operationObject = (id: RouteId): ZodOpenApiOperationObject => {
  const operation: Operation = operations[id];
  const route: Route = routes[id];
  const scope = scopeOf(route.access);
  const answer = operation.answer
    ? { content: { 'application/json': { schema: operation.answer } } }
    : {};
  const refusals = refusalStatuses(route, operation).map((status) => [status, problemAnswer]);
  return {
    operationId: id,
    summary: operation.summary,
    requestParams: parametersOf(operation),
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: operation.describedBody ?? operation.body } },
          },
        }
      : {}),
    responses: {
      [String(operation.status)]: { description: operation.summary, ...answer },
      ...Object.fromEntries(refusals),
    },
    ...(scope ? { security: [{ signIn: [scope] }] } : {}),
  };
};

export const openApiDocument = (): object => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const id of Object.keys(routes) as RouteId[]) {
    const { method, path } = routes[id];
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(id);
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'ACSG matching',
      version: '1',
      description:
        'Pledges to improve asylum systems, offers of support, their suggestions and coverage.',
    },
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });
};
