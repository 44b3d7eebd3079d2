/** What the HTTP API refuses by itself, and what it says when a function failed. */
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';

import type { InvocationResult } from '../lambda/function-messages.ts';
import type { LocalProblem } from './problem.ts';
import type { Matching } from './route-match.ts';

export type GatewayRefusal = {
  readonly problem: LocalProblem;
  readonly headers?: OutgoingHttpHeaders;
};

export const bodyTooLarge: GatewayRefusal = {
  problem: { status: 413, title: 'Too large', detail: 'Send less than 6 MB.' },
  headers: { connection: 'close' },
};

/** The real HTTP API also answers 404 to a known path with another method. */
export const unmatched = (
  match: Exclude<Matching, { kind: 'found' }>,
  request: IncomingMessage,
): GatewayRefusal => {
  if (match.kind === 'badPath')
    return {
      problem: { status: 400, title: 'Bad path', detail: 'The path has a % that encodes nothing.' },
    };
  const detail =
    match.kind === 'otherMethod'
      ? `There is no ${request.method} here; this path answers ${match.methods.join(', ')}.`
      : 'There is nothing at this path. /api/openapi.json lists all there is.';
  return {
    problem: { status: 404, title: 'Not found', detail },
    ...(match.kind === 'otherMethod' ? { headers: { allow: match.methods.join(', ') } } : {}),
  };
};

export const failedFunction: Readonly<
  Record<(InvocationResult & { ok: false })['reason'], LocalProblem>
> = {
  threw: { status: 500, title: 'Internal error', detail: 'The function failed; its log says why.' },
  crash: {
    status: 500,
    title: 'Internal error',
    detail: 'The function ended in the middle; its log says why.',
  },
  init: {
    status: 500,
    title: 'Internal error',
    detail: 'The function does not load; its log says why.',
  },
  timeout: {
    status: 503,
    title: 'Took too long',
    detail: 'The function was stopped at its time limit. Try again.',
  },
  tooLarge: {
    status: 413,
    title: 'Too large',
    detail: 'The request or its answer is larger than 6 MB.',
  },
};

export const gaveUp: InvocationResult = {
  ok: false,
  reason: 'timeout',
  message: 'the gateway gave up',
};
