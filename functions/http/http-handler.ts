/** The one middy stack: parse, identify, run, check the answer, word refusals, log faults. Only this file knows middy. */
import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';
import type * as z from 'zod';

import { importLimits } from '#shared/contract/import-limits';
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { pageFilesHeader } from '#shared/contract/page-files';
import { hasHead, type Route, routeKeyOf, type RouteId, routes } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import { refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { StorageUnavailable } from '../store/storage-unavailable.ts';
import { checkWorld } from '../store/world-store.ts';
import { type Actor } from '../actor.ts';
import { findActor } from './find-actor.ts';
import { type Answer } from '../answer.ts';
import { responseTo, responseToFault, responseToRefusal } from './response.ts';
import { compressed } from './compress.ts';
import { firstRight } from './first-right.ts';
import { withTag } from './unchanged.ts';
import { largestBody, parseRequest } from './parse-request.ts';

type Part<Id extends RouteId, Name extends 'path' | 'query' | 'body'> =
  (typeof operations)[Id] extends Record<Name, infer Schema extends z.ZodType>
    ? z.infer<Schema>
    : undefined;

type Needed<
  Id extends RouteId,
  Header extends string,
  Field extends string,
  Value,
> = Header extends (typeof operations)[Id]['needs'][number]
  ? Readonly<Record<Field, Value>>
  : object;

/** What a handler gets: parsed by the operation's schemas, with the actor on every route that is not public. */
export type Input<Id extends RouteId> = {
  readonly path: Part<Id, 'path'>;
  readonly query: Part<Id, 'query'>;
  readonly body: Part<Id, 'body'>;
  /** The body as it came: by it a request that is sent again is known. */
  readonly sent: unknown;
  readonly requestId: string;
  /** What the edge says of the build that it serves, as it came. */
  readonly pageFiles: string | undefined;
  readonly actor: (typeof routes)[Id]['access'] extends 'public' ? null : Actor;
} & Needed<Id, 'If-Match', 'ifMatch', number> &
  Needed<Id, 'Idempotency-Key', 'idempotencyKey', string>;

/** What only describes the product needs no table; all others read the actor from it. */
export type HandlerEdge = Pick<Dependencies, 'log'> &
  Partial<Pick<Dependencies, 'table' | 'world'>>;

export type Run<Id extends RouteId> = (input: Input<Id>) => Promise<Result<Answer, Refusal>>;

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Response = APIGatewayProxyStructuredResultV2;

const checked = (operation: Operation, answer: Answer): Answer =>
  operation.answer && answer.body !== undefined
    ? { ...answer, body: operation.answer.parse(answer.body) }
    : answer;

/** The gateway lets nobody through without claims; should it ever, they are asked to sign in. */
const identify = async ({ table }: HandlerEdge, event: Event): Promise<Result<Actor, Refusal>> => {
  if (!table) throw new Error('A route that is not public needs the table');
  const { authorizer } = event.requestContext as Partial<Event['requestContext']>;
  return authorizer
    ? findActor(table, authorizer.jwt.claims, event.headers['authorization'])
    : refuse({ kind: 'unauthorized' });
};

/** Before anything is read or written. */
const sameWorld = async ({ table, world, log }: HandlerEdge): Promise<void> => {
  if (table && world) await checkWorld({ table, world, log });
};

const handle =
  <Id extends RouteId>(id: Id, edge: HandlerEdge, run: Run<Id>) =>
  async (event: Event): Promise<Response> => {
    const operation: Operation = operations[id];
    const isPublic = routes[id].access === 'public';
    const { requestId } = event.requestContext;
    await sameWorld(edge);
    const actor = isPublic ? undefined : await identify(edge, event);
    if (actor && !actor.ok) return responseToRefusal(actor.error, requestId);
    const right = actor ? firstRight(id, actor.value) : undefined;
    if (right && !right.ok) return responseToRefusal(right.error, requestId);
    const largest = routes[id].function === 'imports' ? importLimits.bytes : largestBody;
    const input = parseRequest(operation, event, largest);
    if (!input.ok) return responseToRefusal(input.error, requestId);
    const result = await run({
      ...input.value,
      requestId,
      pageFiles: event.headers[pageFilesHeader],
      actor: actor?.value ?? null,
    } as Input<Id>);
    return result.ok
      ? responseTo(checked(operation, result.value), requestId, isPublic)
      : responseToRefusal(result.error, requestId);
  };

/** Ends a request while there is still time to say so: Lambda would end it with an answer that says nothing. */
const timeLeftForAnswering = 1_500;

class OutOfTime extends Error {
  override readonly name = 'OutOfTime';
}

const endInTime = (): never => {
  throw new OutOfTime();
};

const willPass = (error: unknown): boolean =>
  error instanceof StorageUnavailable || error instanceof OutOfTime;

/** Logs once what failed, and tells what will pass from what is a fault. */
const faults = ({ log }: HandlerEdge): middy.MiddlewareObj<Event, Response> => ({
  onError: (request) => {
    const { requestId } = request.event.requestContext;
    const passes = willPass(request.error);
    log.error(passes ? 'unavailable' : 'fault', { requestId, ...faultOf(request.error) });
    request.response = passes
      ? responseToRefusal({ kind: 'unavailable' }, requestId)
      : responseToFault(requestId);
  },
});

export type HttpHandler = (event: Event, context: Context) => Promise<Response>;

export const httpHandler = <Id extends RouteId>(
  id: Id,
  edge: HandlerEdge,
  run: Run<Id>,
): HttpHandler =>
  middy<Event, Response>({
    timeoutEarlyInMillis: timeLeftForAnswering,
    timeoutEarlyResponse: endInTime,
  })
    .use(faults(edge))
    .handler(handle(id, edge, run)) as unknown as HttpHandler;

export type Runs = { readonly [Id in RouteId]?: Run<Id> };

const handlersOf = <Id extends RouteId>(edge: HandlerEdge, id: Id, run: Run<Id>) => {
  const route: Route = routes[id];
  const handler = httpHandler(id, edge, run);
  const methods = [route.method, ...(hasHead(route) ? (['HEAD'] as const) : [])];
  return methods.map((method) => [routeKeyOf({ ...route, method }), handler] as const);
};

/** What GET answers, without its content. */
const headOf = (whole: Response): Response => ({ ...whole, body: '', isBase64Encoded: false });

/** One function for several routes: API Gateway has matched the route already and names it. */
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
