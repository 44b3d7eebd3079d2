/** What a request names beside its body, and which answers have an ETag. */
import * as z from 'zod';

import { etagPattern, idempotencyKeyPattern } from '#shared/contract/headers';
import type { Operation } from '#shared/contract/operation';
import { type RouteId, routes } from '#shared/contract/routes';

import { answerHeaders, type Etag } from './described-answers.ts';

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

/** What has an ETag that a change names: one record, party or match, and the generations together. */
const isVersioned = (id: RouteId, operation: Operation): boolean =>
  operation.needs.length > 0 ||
  /^get(Pledge|Offer)(Contact)?$|^get(Match|MatchExchange|MatchCase|Party)$|^listGenerations$/.test(
    id,
  );

/** Answers of one shape; files are asked for once. */
export const isConditional = (id: RouteId, { answer }: Operation): boolean =>
  routes[id].method === 'GET' && (answer !== undefined || id === 'getOpenApi');

export const describedEtag = (id: RouteId, operation: Operation): Etag | undefined => {
  if (isVersioned(id, operation)) return 'ofVersion';
  const isTagged = isConditional(id, operation) || id === 'readLog' || id === 'readPublicLog';
  return isTagged ? 'ofContent' : undefined;
};

export const unchanged = (operation: Operation) => ({
  '304': {
    description: 'The same as the answer whose ETag `If-None-Match` names.',
    headers: answerHeaders(operation, 'ofContent'),
  },
});

export const parametersOf = (id: RouteId, operation: Operation) => {
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
