/** What a handler gets of a request, and what it is run with. */
import type * as z from 'zod';

import type { operations } from '#shared/contract/operations';
import type { RouteId, routes } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../actor.ts';
import type { Answer } from '../answer.ts';

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
