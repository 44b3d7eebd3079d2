/** Refusals of the gateway itself, in the form that the functions use for theirs. */

import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';

export type LocalProblem = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
};

/** The real HTTP API answers such refusals with a short `{"message": …}`; here the words say what to do. */
export const sendProblem = (
  response: ServerResponse,
  problem: LocalProblem,
  headers: OutgoingHttpHeaders = {},
): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const instance = String(response.getHeader('apigw-requestid') ?? '');
  const body = JSON.stringify({ type: 'about:blank', ...problem, instance });
  response.writeHead(problem.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
};
