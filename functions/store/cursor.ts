/**
 * Cursors: bound to the query that they came from and to whoever asked, as what they asked then. A position names what
 * lies there, which its reader may not be allowed to see, so nobody can read it.
 */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { type Actor, readsAs } from '../actor.ts';
import type { Secret } from './secret-store.ts';

export const wrongCursor: Refusal = {
  kind: 'malformed',
  errors: [
    {
      pointer: 'cursor',
      code: 'wrongCursor',
      detail:
        'Use the `next` of the page before, with the same query, or start again without a cursor.',
    },
  ],
};

/** Whoever acts for another party, in another role or for other countries now has another list. */
export const scopeFor = (actor: Actor, ...query: readonly unknown[]): string =>
  JSON.stringify([actor.sub, ...readsAs(actor), ...query]);

export const sealCursor = (secret: Secret, scope: string, position: unknown): string =>
  secret.seal(scope, JSON.stringify(position));

export const openCursor = (
  secret: Secret,
  scope: string,
  cursor: string | undefined,
): Result<unknown, Refusal> => {
  if (cursor === undefined) return ok(undefined);
  const text = secret.open(scope, cursor);
  return text === undefined ? refuse(wrongCursor) : ok(JSON.parse(text) as unknown);
};
