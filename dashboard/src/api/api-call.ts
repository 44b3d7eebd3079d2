/** A call of the API, and the address that it goes to by the table of routes. */
import { type RouteId, routes } from '#shared/contract/routes';

export type ApiCall = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** The ETag of what is changed. */
  readonly ifMatch?: string;
  /** The tag of what is shown already: an answer that says nothing new is `unchanged`. */
  readonly ifNoneMatch?: string | undefined;
  /** The same key for every try of one intent, so that a retry cannot act twice. */
  readonly idempotencyKey?: string;
};

export const addressOf = (id: RouteId, { path = {}, query = {} }: ApiCall = {}): string => {
  const address = routes[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? ''),
  );
  const given = Object.entries(query).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return given.length > 0 ? `${address}?${new URLSearchParams(given).toString()}` : address;
};
