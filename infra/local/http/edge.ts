/** What CloudFront does to every answer: the headers of the first behaviour whose pattern fits the path. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { runEdgeFunction } from './edge-function.ts';
import type { Behaviour } from '../template/template-types.ts';

/** `*` stands for any text, slashes included; so it is in CloudFront's path patterns and in upload filters. */
export const wildcard = (pattern: string): ((text: string) => boolean) => {
  const escaped = pattern
    .split('*')
    .map((part) => part.replaceAll(/[\\^$.+?()[\]{}|]/g, String.raw`\$&`));
  const expression = new RegExp(`^${escaped.join('.*')}$`, 's');
  return (text) => expression.test(text);
};

/** Answers the request itself, or the path that its origin is asked for. */
export type EdgeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
) => string | undefined;

const withoutHeader = (request: IncomingMessage, name: string): void => {
  delete request.headers[name];
  const kept = request.rawHeaders.filter((_, index, all) => {
    const own = index % 2 === 0 ? index : index - 1;
    return all[own]?.toLowerCase() !== name;
  });
  request.rawHeaders.splice(0, request.rawHeaders.length, ...kept);
};

/** As headers that came with the request, in place of any that did: whoever asks cannot say what the edge says. */
const tell = (request: IncomingMessage, headers: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(headers)) {
    withoutHeader(request, name);
    request.headers[name] = value;
    request.rawHeaders.push(name, value);
  }
};

/** CloudFront's minute of caching for public answers is left out: a laptop wants to see a change at once. */
export const createEdge = (behaviours: readonly Behaviour[]): EdgeHandler => {
  const rules = behaviours.map((rule) => ({ ...rule, fits: wildcard(rule.pattern) }));
  return (request, response) => {
    const [pathname = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
    const rule = rules.find(({ fits }) => fits(pathname));
    for (const [name, value] of Object.entries(rule?.headers ?? {}))
      response.setHeader(name, value);
    if (!rule) return pathname;
    tell(request, rule.originHeaders);
    if (rule.onRequest === undefined) return pathname;
    const { method = 'GET', headers } = request;
    const outcome = runEdgeFunction(rule.onRequest, { method, pathname, search, headers });
    if (outcome.kind === 'request') {
      request.url = search === '' ? outcome.pathname : `${outcome.pathname}?${search}`;
      return outcome.pathname;
    }
    response.writeHead(outcome.status, outcome.headers).end();
    return undefined;
  };
};
