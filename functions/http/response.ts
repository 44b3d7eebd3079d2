/** How an answer, a refusal or a fault becomes an API Gateway response. */
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

import type { Refusal } from '#shared/domain/refusal';

import type { Answer } from '../answer.ts';
import { headersOf, problemOf } from './problem.ts';

const common = (requestId: string): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'x-request-id': requestId,
});

/** Old answers are shown for 35 seconds at most, at the edge and in a browser together: what is announced for a moment, or withdrawn, is right a minute later. */
export const cacheable = {
  'cache-control': 'public, max-age=5, stale-while-revalidate=30',
} as const;
const privately = { 'cache-control': 'private, no-store' } as const;

/** Bytes leave as text, which is how a function answers. */
const contentOf = (content: string | Uint8Array) =>
  typeof content === 'string'
    ? { body: content }
    : { body: Buffer.from(content).toString('base64'), isBase64Encoded: true };

export const responseTo = (
  answer: Answer,
  requestId: string,
  isPublic: boolean,
): APIGatewayProxyStructuredResultV2 => {
  const { status = 200, body, file, headers } = answer;
  return {
    statusCode: status,
    headers: {
      ...common(requestId),
      ...(isPublic ? cacheable : privately),
      'content-type': file?.type ?? 'application/json; charset=utf-8',
      ...(file?.name ? { 'content-disposition': `attachment; filename="${file.name}"` } : {}),
      ...headers,
    },
    ...contentOf(file?.content ?? JSON.stringify(body)),
  };
};

export const responseToRefusal = (
  refusal: Refusal,
  requestId: string,
): APIGatewayProxyStructuredResultV2 => {
  const problem = problemOf(refusal, requestId);
  return {
    statusCode: problem.status,
    headers: {
      ...common(requestId),
      ...privately,
      ...headersOf(refusal),
      'content-type': 'application/problem+json; charset=utf-8',
    },
    body: JSON.stringify(problem),
  };
};

/** A fault: says nothing of its cause. */
export const responseToFault = (requestId: string): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 500,
  headers: {
    ...common(requestId),
    ...privately,
    'content-type': 'application/problem+json; charset=utf-8',
  },
  body: JSON.stringify({
    type: '/problems#fault',
    title: 'Something failed on our side',
    status: 500,
    detail:
      'Try again with the same Idempotency-Key. If it fails again, give the Secretariat this request id.',
    instance: requestId,
  }),
});
