/** One function for several routes: API Gateway has matched the route already and names it. */
import { hasHead, type Route, routeKeyOf, type RouteId, routes } from '#shared/contract/routes';

import { responseToRefusal } from './response.ts';
import { compressed } from './compress.ts';
import { withTag } from './unchanged.ts';
import { type Response, type HttpHandler, httpHandler } from './http-handler.ts';
import type { HandlerEdge, Run } from './handler-input.ts';

export type Runs = { readonly [Id in RouteId]?: Run<Id> };

const handlersOf = <Id extends RouteId>(edge: HandlerEdge, id: Id, run: Run<Id>) => {
  const route: Route = routes[id];
  const handler = httpHandler(id, edge, run);
  const methods = [route.method, ...(hasHead(route) ? (['HEAD'] as const) : [])];
  return methods.map((method) => [routeKeyOf({ ...route, method }), handler] as const);
};

/** What GET answers, without its content. */
const headOf = (whole: Response): Response => ({ ...whole, body: '', isBase64Encoded: false });

export const dispatch = (edge: HandlerEdge, runs: Runs): HttpHandler => {
  const handlers = new Map(
    (Object.keys(runs) as RouteId[]).flatMap((id) =>
      handlersOf(edge, id, runs[id] as Run<typeof id>),
    ),
  );
  return async (event, context) => {
    const answered = await handlers.get(event.routeKey)?.(event, context);
    if (!answered) return responseToRefusal({ kind: 'notFound' }, event.requestContext.requestId);
    const whole = compressed(withTag(event, answered), event.headers['accept-encoding']);
    return event.routeKey.startsWith('HEAD ') ? headOf(whole) : whole;
  };
};
