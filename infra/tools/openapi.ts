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
import {
  describedPath,
  hasHead,
  type Route,
  type RouteId,
  routes,
  scopeOf,
} from '#shared/contract/routes';

import {
  answerHeaders,
  type Etag,
  refusalAnswer,
  refusalStatuses,
  withoutContent,
} from './described-answers.ts';
import { descriptionOf, tagOf, tags } from './described-words.ts';
import { type JsonFields, withNamedEnums } from './named-enums.ts';
import { withWordedDefaults } from './worded-defaults.ts';

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

const ifNoneMatch = z
  .string()
  .max(200)
  .optional()
  .meta({ description: 'The ETag of an answer that is at hand: the same one is not sent again' });

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files, a page, and this description. */
const filesOf = (id: RouteId) => {
  if (id === 'getOpenApi')
    return { 'application/json': { schema: z.record(z.string(), z.unknown()) } };
  if (id === 'getCoveragePage') return { 'text/html': { schema: z.string() } };
  if (id === 'getBriefFile')
    return { [documentType]: { schema: z.string().meta({ format: 'binary' }) } };
  if (id === 'getCalendarFile') return { 'text/calendar': { schema: z.string() } };
  if (id === 'getReportPack')
    return { 'application/zip': { schema: z.string().meta({ format: 'binary' }) } };
  if (id === 'readPublicLog' || id === 'readLog')
    return {
      'text/plain': { schema: z.string() },
      'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) },
    };
  return {
    'text/csv': { schema: z.string() },
    'application/x-ndjson': { schema: z.string() },
    'application/xml': { schema: z.string() },
    [workbookType]: { schema: z.string().meta({ format: 'binary' }) },
    'application/schema+json': { schema: z.looseObject({}) },
    'application/json': {
      schema: z.union([exportFileSchema, z.looseObject({ resources: z.array(z.looseObject({})) })]),
    },
  };
};

/** What has an ETag that a change names: one record, party or match, and the generations together. */
const isVersioned = (id: RouteId, operation: Operation): boolean =>
  operation.needs.length > 0 ||
  /^get(Pledge|Offer)(Contact)?$|^get(Match|MatchExchange|MatchCase|Party)$|^listGenerations$/.test(
    id,
  );

/** Answers of one shape; files are asked for once. */
const isConditional = (id: RouteId, { answer }: Operation): boolean =>
  routes[id].method === 'GET' && (answer !== undefined || id === 'getOpenApi');

const etagOf = (id: RouteId, operation: Operation): Etag | undefined => {
  if (isVersioned(id, operation)) return 'ofVersion';
  const isTagged = isConditional(id, operation) || id === 'readLog' || id === 'readPublicLog';
  return isTagged ? 'ofContent' : undefined;
};

const unchanged = (operation: Operation) => ({
  '304': {
    description: 'The same as the answer whose ETag `If-None-Match` names.',
    headers: answerHeaders(operation, 'ofContent'),
  },
});

const parametersOf = (id: RouteId, operation: Operation) => {
  const header = {
    ...Object.fromEntries(operation.needs.map((name) => [name, headerSchemas[name]])),
    ...(isConditional(id, operation) && { 'If-None-Match': ifNoneMatch }),
  };
  return {
    ...(operation.path ? { path: operation.path as z.ZodObject } : {}),
    ...(operation.query ? { query: operation.query as z.ZodObject } : {}),
    ...(Object.keys(header).length > 0 ? { header: z.object(header) } : {}),
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
    requestParams: parametersOf(id, operation),
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
        headers: answerHeaders(operation, etagOf(id, operation)),
        content,
      },
      ...(isConditional(id, operation) ? unchanged(operation) : {}),
      ...Object.fromEntries(refusals),
    },
    security: scope ? [{ signIn: [scope] }] : [],
  };
};

/** Whoever checks links asks for the head alone. */
const headObject = (id: RouteId): ZodOpenApiOperationObject => {
  const { responses, ...same } = operationObject(id);
  return {
    ...same,
    operationId: `${id}Head`,
    summary: `${same.summary}: the headers alone`,
    description: `What GET answers, without its content. ${same.description}`,
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, answer]) => [status, withoutContent(answer)]),
    ),
  };
};

export const openApiDocument = (): object => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const id of Object.keys(routes) as RouteId[]) {
    const { method, access }: Route = routes[id];
    const described = (paths[describedPath(routes[id])] ??= {});
    described[method.toLowerCase()] = operationObject(id);
    if (hasHead({ method, access })) described['head'] = headObject(id);
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
  const plain = JSON.parse(JSON.stringify(document)) as JsonFields;
  return withNamedEnums(withWordedDefaults(plain) as JsonFields);
};
