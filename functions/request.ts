/** What the handlers that change something take of a request, after its parts were read by the schemas of its route. */
import type { Actor } from './actor.ts';

export type ChangeRequest<Body> = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly body: Body;
};

/** Answered once, however often it is sent: known again by its key and by the body as it came. */
export type RepeatableRequest<Body> = ChangeRequest<Body> & {
  readonly idempotencyKey: string;
  readonly sent: unknown;
};

/** Of one thing, as whoever sends it saw it last. */
export type OfVersion = {
  readonly path: { readonly id: string };
  readonly ifMatch: number;
};
