/** The HTTP API: finds the route, asks its authorizer, runs its function, answers. */

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { corsHeaders, preflightHeaders } from './cors.ts';
import type { InvocationResult } from '../lambda/function-messages.ts';
import { toHttpAnswer } from './http-answer.ts';
import { toHttpEvent, type Caller } from './http-event.ts';
import { authorizeToken, type Verify } from './jwt-authorizer.ts';
import { sendProblem, type LocalProblem } from './problem.ts';
import { readBody } from './request-body.ts';
import { createRouteMatcher, type Matching, type RouteMatch } from './route-match.ts';
import type { LocalTemplate } from '../template/template-types.ts';

/** An HTTP API's limit for a request. Lambda's own, on the event made of it, is the pool's. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

export type ApiSettings = {
  readonly template: Pick<LocalTemplate, 'routes' | 'cors'>;
  readonly verify: Verify;
  readonly invoke: (functionName: string, event: string) => Promise<InvocationResult>;
  /** After a request that may have written something. */
  readonly afterWrite: () => void;
};

type Refusal = { readonly problem: LocalProblem; readonly headers?: OutgoingHttpHeaders };

const tooLarge: Refusal = {
  problem: { status: 413, title: 'Too large', detail: 'Send less than 6 MB.' },
  headers: { connection: 'close' },
};

/** The real HTTP API also answers 404 to a known path with another method. */
const unmatched = (
  match: Exclude<Matching, { kind: 'found' }>,
  request: IncomingMessage,
): Refusal => {
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

const failures: Readonly<Record<(InvocationResult & { ok: false })['reason'], LocalProblem>> = {
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

const gaveUp: InvocationResult = { ok: false, reason: 'timeout', message: 'the gateway gave up' };

export const createApiGateway = ({ template, verify, invoke, afterWrite }: ApiSettings) => {
  const { routes, cors } = template;
  const match = createRouteMatcher(routes);

  const callerOf = async (
    { route }: RouteMatch,
    request: IncomingMessage,
  ): Promise<{ readonly caller: Caller | undefined } | Refusal> => {
    if (!route.authorizer) return { caller: undefined };
    const answer = await authorizeToken(verify, route.authorizer, route.scopes, request.rawHeaders);
    if (answer.kind === 'allowed') return { caller: answer };
    if (answer.kind === 'unauthenticated')
      return {
        problem: { status: 401, title: 'Sign in', detail: answer.detail },
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      };
    const needed = answer.needed.join(' or ');
    return {
      problem: {
        status: 403,
        title: 'Not allowed',
        detail: `This needs a token with the scope ${needed}.`,
      },
      headers: {
        'www-authenticate': `Bearer error="insufficient_scope", scope="${answer.needed.join(' ')}"`,
      },
    };
  };

  const run = async (
    functionName: string,
    event: string,
    limit: number,
  ): Promise<InvocationResult> => {
    const patience = new AbortController();
    const late = delay(limit, gaveUp, { signal: patience.signal }).catch(() => gaveUp);
    try {
      return await Promise.race([invoke(functionName, event), late]);
    } finally {
      patience.abort();
    }
  };

  const send = (result: InvocationResult, response: ServerResponse): void => {
    if (!result.ok) {
      sendProblem(response, failures[result.reason]);
      return;
    }
    const answer = toHttpAnswer(result.json);
    if (!answer) {
      sendProblem(response, {
        ...failures.threw,
        detail: 'The function gave an answer without a valid status.',
      });
      return;
    }
    const { 'content-length': _computed, ...headers } = answer.headers;
    for (const [name, value] of Object.entries(headers)) {
      // What the edge has set stands: its policies override.
      if (!response.hasHeader(name))
        response.setHeader(name, typeof value === 'string' ? value : [...value]);
    }
    response.writeHead(answer.status, { 'content-length': answer.body.length });
    response.end(answer.body);
  };

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ): Promise<void> => {
    const requestId = randomUUID();
    response.setHeader('apigw-requestid', requestId);
    const { origin, 'access-control-request-method': preflight } = request.headers;
    if (cors && preflight && request.method === 'OPTIONS') {
      response.writeHead(204, preflightHeaders(cors, origin)).end();
      return;
    }
    for (const [name, value] of Object.entries(corsHeaders(cors, origin)))
      response.setHeader(name, value);
    const found = match(request.method ?? '', pathname);
    const refuse = ({ problem, headers }: Refusal): void => sendProblem(response, problem, headers);
    if (found.kind !== 'found') return refuse(unmatched(found, request));
    const admitted = await callerOf(found, request);
    if ('problem' in admitted) return refuse(admitted);
    const body = await readBody(request, BODY_LIMIT_BYTES);
    if (!body) return refuse(tooLarge);
    const event = toHttpEvent({
      ...found,
      request,
      body,
      caller: admitted.caller,
      requestId,
      now: new Date(),
    });
    const { functionName, timeoutMilliseconds } = found.route;
    const result = await run(functionName, JSON.stringify(event), timeoutMilliseconds);
    if (request.method !== 'GET' && request.method !== 'HEAD') afterWrite();
    send(result, response);
  };
};
