/** Headers that say which request this is and which version it changes. */
import { aPledgeBody } from '../submissions.ts';
import { create, edit, refused, withHeaders } from './calls.ts';
import { canary, keyReused, malformed, type Refused, stale, unconditional } from './refused.ts';

const key = (says: string, value: string | undefined, code: string): Refused =>
  refused(
    `${says} as Idempotency-Key`,
    'createPledge',
    malformed,
    (scene) => withHeaders(create(scene), { 'idempotency-key': value }),
    ['Idempotency-Key', code],
  );

const condition = (value: string): Refused =>
  refused(
    `If-Match ${value}`,
    'editPledge',
    malformed,
    ({ records }) => withHeaders(edit(records.pledge.submitted, 'state'), { 'if-match': value }),
    ['If-Match', 'wrongFormat'],
  );

// oxfmt-ignore
export const refusedHeaders: readonly Refused[] = [
  key('nothing', undefined, 'required'),
  key('an empty text', '', 'wrongFormat'),
  key('15 characters', 'a'.repeat(15), 'wrongFormat'),
  key('256 characters', 'a'.repeat(256), 'wrongFormat'),
  key('a text with a blank', 'a key with blanks in it', 'wrongFormat'),
  key('two keys', 'the-first-key-000,the-second-key-000', 'wrongFormat'),
  key('one key twice', 'one-and-the-same-key, one-and-the-same-key', 'wrongFormat'),
  key('a text that is not ASCII', 'ключ-ключ-ключ-ключ', 'wrongFormat'),
  refused('a used Idempotency-Key with another body', 'createPledge', keyReused, ({ world, usedKey }) => ({
    as: 'state',
    body: aPledgeBody(world.parties.state, { title: canary }),
    headers: { 'idempotency-key': usedKey },
  })),
  refused('an edit without If-Match', 'editPledge', unconditional, ({ records }) =>
    withHeaders(edit(records.pledge.submitted, 'state'), { 'if-match': undefined }),
  ),
  refused('a step without If-Match', 'acceptOffer', unconditional, ({ records }) => ({
    as: 'officer',
    path: records.offer.submitted.path,
    body: {},
  })),
  ...['*', 'v2', '"2"', 'W/"2"', '"v2", "v3"', '"v01"', '"v-1"', '"v1e3"', `"v${'9'.repeat(13)}"`].map(condition),
  ...(['"v1"', '"v9"'] as const).map((tag) => ({
    ...refused(`an edit of version 2 with If-Match ${tag}`, 'editPledge', stale, ({ records }) =>
      withHeaders(edit(records.pledge.submitted, 'state'), { 'if-match': tag }),
    ),
    headers: { etag: '"v2"' },
  })),
  {
    ...refused('a step with a stale If-Match', 'acceptPledge', stale, ({ records }) => ({
      as: 'officer',
      path: records.pledge.submitted.path,
      body: {},
      headers: { 'if-match': '"v1"' },
    })),
    headers: { etag: '"v2"' },
  },
];
