/** The HTTP API: finds the route, asks its authorizer, runs its function, answers. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import { corsHeaders, preflightHeaders } from './cors.ts';
import type { InvocationResult } from '../lambda/function-messages.ts';
import { sendResult } from './send-result.ts';
import { toHttpEvent, type Caller } from './http-event.ts';
import { authorizeToken, type Verify } from './jwt-authorizer.ts';
import { sendProblem } from './problem.ts';
import { readBody } from './request-body.ts';
import { createRouteMatcher, type RouteMatch } from './route-match.ts';
import type { LocalTemplate } from '../template/template-types.ts';
import { gaveUp, type GatewayRefusal, bodyTooLarge, unmatched } from './gateway-refusals.ts';

/** An HTTP API's limit for a request. Lambda's own, on the event made of it, is the pool's. */
const BODY_LIMIT_BYTES = 10 * 1024 * 1024;

export type ApiSettings = {
  readonly template: Pick<LocalTemplate, 'routes' | 'cors'>;
  readonly verify: Verify;
  readonly invoke: (functionName: string, event: string) => Promise<InvocationResult>;
  /** After a request that may have written something. */
  readonly afterWrite: () => void;
};

export const createApiGateway = ({ template, verify, invoke, afterWrite }: ApiSettings) => {
  const { routes, cors } = template;
  const match = createRouteMatcher(routes);

  const callerOf = async (
    { route }: RouteMatch,
    request: IncomingMessage,
  ): Promise<{ readonly caller: Caller | undefined } | GatewayRefusal> => {
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
    const refuse = ({ problem, headers }: GatewayRefusal): void =>
      sendProblem(response, problem, headers);
    if (found.kind !== 'found') return refuse(unmatched(found, request));
    const admitted = await callerOf(found, request);
    if ('problem' in admitted) return refuse(admitted);
    const body = await readBody(request, BODY_LIMIT_BYTES);
    if (!body) return refuse(bodyTooLarge);
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
    sendResult(result, response);
  };
};
