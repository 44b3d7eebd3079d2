/** The OpenAPI 3.1 description, made of the same schemas that validate. Made at build time: `npm run openapi`. */
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi';

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
  refusalAnswer,
  refusalStatuses,
  withoutContent,
} from './described-answers.ts';
import { descriptionOf, tagOf, tags } from './described-words.ts';
import { type JsonFields, withNamedEnums } from './named-enums.ts';
import { withWordedDefaults } from './worded-defaults.ts';
import { describedFiles } from './described-files.ts';
import { describedEtag, isConditional, parametersOf, unchanged } from './described-headers.ts';

const operationObject = (id: RouteId): ZodOpenApiOperationObject => {
  const operation: Operation = operations[id];
  const route: Route = routes[id];
  const scope = scopeOf(route.access);
  const content = operation.answer
    ? { 'application/json': { schema: operation.answer } }
    : describedFiles(id);
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
        headers: answerHeaders(operation, describedEtag(id, operation)),
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
