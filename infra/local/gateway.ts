/** The one address of a local run for people and scripts: dashboard, API and tokens. The issuer has another one. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LocalIssuer } from './sign-in/issuer.ts';
import type { Handler } from './http/http-server.ts';
import { answerPersonaToken } from './sign-in/persona-token.ts';
import { sendProblem } from './http/problem.ts';
import type { EdgeHandler } from './http/edge.ts';
import type { StaticFiles } from './http/static-files.ts';

export const TOKEN_PATH = '/token';
export const STATUS_PATH = '/dev/status';

export type GatewaySettings = {
  readonly port: number;
  readonly issuer: LocalIssuer;
  readonly api: (
    request: IncomingMessage,
    response: ServerResponse,
    pathname: string,
  ) => Promise<void>;
  readonly files: StaticFiles;
  readonly edge: EdgeHandler;
  readonly status: () => unknown;
};

const isBelow = (pathname: string, prefix: string): boolean =>
  pathname === prefix || pathname.startsWith(`${prefix}/`);

const isLoopbackOrigin = (origin: string): boolean =>
  ['127.0.0.1', 'localhost', '[::1]'].includes(URL.parse(origin)?.hostname ?? '');

const hostsIn = (rawHeaders: readonly string[]): number =>
  rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;

/** Pages of other sites could else ask a browser on this machine for tokens, or by a name that leads here. */
const strangerIn = (
  { headers }: IncomingMessage,
  hosts: ReadonlySet<string>,
): string | undefined => {
  if (!hosts.has(headers.host ?? ''))
    return `Open it as http://${[...hosts][0]}, not as ${headers.host}.`;
  if (headers.origin !== undefined && !isLoopbackOrigin(headers.origin))
    return `Pages of ${headers.origin} may not call a local run.`;
  return undefined;
};

const sendJson = (response: ServerResponse, value: unknown): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
};

/** The issuer's address: `localhost`, which to browsers is another site than the pages' 127.0.0.1. */
export const createIssuerGateway = (issuer: LocalIssuer): Handler => {
  const { host } = new URL(issuer.url);
  return async (request, response) => {
    const stranger = strangerIn(request, new Set([host]));
    if (stranger)
      sendProblem(response, { status: 403, title: 'Only from this computer', detail: stranger });
    else issuer.handle(request, response);
  };
};

export const createGateway = (settings: GatewaySettings): Handler => {
  const { port, issuer, api, files, edge, status } = settings;
  const home = `127.0.0.1:${port}`;
  const hosts = new Set([home, `localhost:${port}`, `[::1]:${port}`]);

  return async (request, response) => {
    const pathname = (request.url ?? '/').split('?')[0] ?? '/';
    if (hostsIn(request.rawHeaders) > 1) {
      sendProblem(response, { status: 400, title: 'Two hosts', detail: 'Send one Host header.' });
      return;
    }
    const stranger = strangerIn(request, hosts);
    if (stranger) {
      sendProblem(response, { status: 403, title: 'Only from this computer', detail: stranger });
      return;
    }
    if (pathname === TOKEN_PATH) return answerPersonaToken(issuer, request, response);
    if (pathname === STATUS_PATH) return sendJson(response, status());
    if (request.headers.host !== home && request.method === 'GET' && !isBelow(pathname, '/api')) {
      // The issuer sends people back to that one name, so pages are opened by it.
      response.writeHead(307, { location: `http://${home}${request.url}` }).end();
      return;
    }
    const asked = edge(request, response);
    if (asked === undefined) return;
    if (isBelow(asked, '/api')) return api(request, response, asked);
    files.answer(request, response, asked);
  };
};
