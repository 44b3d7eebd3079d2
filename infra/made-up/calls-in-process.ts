/** The API's own handlers, called in this process as the gateway calls them, at a time that the caller sets. */
import type { WithLogKey } from '#functions/dependencies';
import type { HttpHandler } from '#functions/http/http-handler';
import { intakeRoutes } from '#functions/routes/intake';
import { matchesRoutes } from '#functions/routes/matches';
import { messagesRoutes } from '#functions/routes/messages';
import { partiesRoutes } from '#functions/routes/parties';
import { recordsRoutes } from '#functions/routes/records';
import { routeKeyOf, type RouteId, routes } from '#shared/contract/routes';
import { dispatch } from '#functions/http/dispatch';

import { flattenClaims } from '../local/http/claims.ts';

export type MadeUpCaller = { readonly sub: string; readonly groups?: readonly string[] };

export type CallInProcess = {
  readonly as: MadeUpCaller;
  readonly id?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
};

/** What a write answers of what it wrote. */
export type Written = { readonly id: string; readonly version: number };

export type Call = (route: RouteId, call: CallInProcess) => Promise<unknown>;

const handlerOf = (dependencies: WithLogKey): HttpHandler =>
  dispatch(dependencies, {
    ...recordsRoutes(dependencies),
    ...intakeRoutes(dependencies),
    ...matchesRoutes(dependencies),
    ...partiesRoutes(dependencies),
    ...messagesRoutes(dependencies),
  });

const namesOfIds: Readonly<Partial<Record<RouteId, string>>> = {
  putUser: 'sub',
  editFollowing: 'topic',
};
const nameOfId = (route: RouteId): string => namesOfIds[route] ?? 'id';

/** Throws what the API answered, if that is not 2xx. */
export const callsInProcess = (dependencies: WithLogKey): Call => {
  const handler = handlerOf(dependencies);
  let requests = 0;
  return async (route, { as: { sub, groups }, id, query, body, key, version }) => {
    requests += 1;
    const claims = { sub, ...(groups && { 'cognito:groups': groups }) };
    const token = Buffer.from(JSON.stringify(claims)).toString('base64url');
    const event = {
      routeKey: routeKeyOf(routes[route]),
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer e30.${token}.`,
        ...(key !== undefined && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"v${version}"` }),
      },
      pathParameters: id === undefined ? {} : { [nameOfId(route)]: id },
      ...(query && { queryStringParameters: query }),
      body: body === undefined ? undefined : JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: {
        requestId: `made-up-${requests}`,
        authorizer: { jwt: { claims: flattenClaims(claims), scopes: null } },
      },
    };
    const { statusCode = 500, body: text = '' } = await handler(event as never, {} as never);
    if (statusCode >= 300) throw new Error(`${route} ${key ?? ''} answered ${statusCode}: ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  };
};
