/** Cursors: opaque, sealed, and bound to the actor and the query that they came from. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

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

export const sealCursor = (secret: Secret, scope: string, position: unknown): string => {
  const text = Buffer.from(JSON.stringify(position)).toString('base64url');
  return `${text}.${secret.seal(`${scope}\n${text}`)}`;
};

export const openCursor = (
  secret: Secret,
  scope: string,
  cursor: string | undefined,
): Result<unknown, Refusal> => {
  if (cursor === undefined) return ok(undefined);
  const [text = '', seal, ...more] = cursor.split('.');
  return more.length === 0 && seal === secret.seal(`${scope}\n${text}`)
    ? ok(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown)
    : refuse(wrongCursor);
};
