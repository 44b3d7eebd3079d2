/** The OpenAPI 3.1 description, made of the same schemas that validate. Made at build time: `npm run openapi`. */
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';
import * as z from 'zod';

import { exportFileSchema } from '#shared/contract/export-operations';
import { etagPattern, idempotencyKeyPattern } from '#shared/contract/headers';
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { type Route, type RouteId, routes, scopeOf } from '#shared/contract/routes';

import { answerHeaders, refusalAnswer, refusalStatuses } from './described-answers.ts';
import { descriptionOf, tagOf, tags } from './described-words.ts';
import { type Fields, withNamedEnums } from './named-enums.ts';

const headerSchemas = {
  'Idempotency-Key': z.string().regex(idempotencyKeyPattern).meta({
    description: 'A new random key for each new request, such as a UUID',
    example: '7f9c24e8-3b12-4fef-91e0-0d1d8c6a4b57',
  }),
  'If-Match': z
    .string()
    .regex(etagPattern)
    .meta({ description: 'The ETag as read, such as "v3"', example: '"v3"' }),
};

/** Files, and this description. */
const filesOf = (id: RouteId) =>
  id === 'getOpenApi'
    ? { 'application/json': { schema: z.record(z.string(), z.unknown()) } }
    : {
        'text/csv': { schema: z.string() },
        'application/json': { schema: exportFileSchema },
      };

/** What has an ETag: one record, party or match, and the generations together. */
const isVersioned = (id: RouteId, operation: Operation): boolean =>
  operation.needs.length > 0 || /^get(Pledge|Offer|Match|Party)$|^listGenerations$/.test(id);

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
  const content = operation.answer
    ? { 'application/json': { schema: operation.answer } }
    : filesOf(id);
  const refusals = refusalStatuses(route, operation).map((status) => [
    status,
    refusalAnswer(status),
  ]);
  return {
    operationId: id,
    tags: [tagOf(route)],
    summary: operation.summary,
    description: descriptionOf(route, operation),
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
      [String(operation.status)]: {
        description: operation.summary,
        headers: answerHeaders(operation, isVersioned(id, operation)),
        content,
      },
      ...Object.fromEntries(refusals),
    },
    security: scope ? [{ signIn: [scope] }] : [],
  };
};

export const openApiDocument = (): object => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const id of Object.keys(routes) as RouteId[]) {
    const { method, path } = routes[id];
    (paths[path] ??= {})[method.toLowerCase()] = operationObject(id);
  }
  const document = createDocument({
    openapi: '3.1.0',
    info: {
      title: 'ACSG matching',
      version: '1',
      description:
        'Pledges to improve asylum systems, offers of support, their suggestions and coverage. Whoever runs a register answers for it.',
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: 'The Secretariat of this register' },
    },
    servers: [{ url: '/', description: 'Where this description was read' }],
    tags,
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: { signIn: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  });
  return withNamedEnums(JSON.parse(JSON.stringify(document)) as Fields);
};
