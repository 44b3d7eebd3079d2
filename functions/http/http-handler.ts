/** The one middy stack: parse, identify, run, check the answer, word refusals, log faults. Only this file knows middy. */
import middy from '@middy/core';
import type {
  APIGatewayProxyEventV2WithJWTAuthorizer,
  APIGatewayProxyStructuredResultV2,
  Context,
} from 'aws-lambda';

import { importLimits } from '#shared/contract/files/import-limits';
import type { Operation } from '#shared/contract/operation';
import { operations } from '#shared/contract/operations';
import { pageFilesHeader } from '#shared/contract/page-files';
import { type RouteId, routes } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import { refuse, type Result } from '#shared/domain/result';

import { faultOf } from '../fault.ts';
import { StorageUnavailable } from '../store/table/storage-unavailable.ts';
import { checkWorld } from '../store/world-store.ts';
import { type Actor } from '../actor.ts';
import { findActor } from './find-actor.ts';
import { checkedAnswer } from '../store/checked-answer.ts';
import { responseTo, responseToFault, responseToRefusal } from './response.ts';
import { firstRight } from './first-right.ts';
import { largestBody, parseRequest } from './parse-request.ts';
import type { Input, HandlerEdge, Run } from './handler-input.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
export type Response = APIGatewayProxyStructuredResultV2;

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
      ? responseTo(checkedAnswer(id, result.value), requestId, isPublic)
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
