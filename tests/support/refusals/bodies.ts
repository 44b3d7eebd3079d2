/** Bodies that cannot be read, whatever they mean. */
import { aPledgeBody } from '../submissions.ts';
import type { Call } from '../world.ts';
import { malformed, type Refused, tooLarge, wrongMedia } from './refused.ts';

const create = (request: (partyId: string) => Call): Refused['call'] =>
  (({ world }) =>
    world.call('createPledge', {
      as: 'state',
      ...request(world.parties.state),
    })) satisfies Refused['call'];

const text = (says: string, rawBody: string | Uint8Array, code: string): Refused => ({
  says,
  call: create(() => ({ rawBody })),
  ...malformed,
  errors: [['', code]],
});

const inUtf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('{"title":"a"}', 'utf16le')]);
const cutShort = Buffer.concat([Buffer.from('{"title":"'), Buffer.from([0xc3]), Buffer.from('"}')]);
const overlong = Buffer.concat([
  Buffer.from('{"title":"'),
  Buffer.from([0xc0, 0xaf]),
  Buffer.from('"}'),
]);

const unreadable: readonly Refused[] = [
  text('an empty body', '', 'notJson'),
  text('a body that stops in the middle', '{"title": "canary', 'notJson'),
  text('a comma after the last field', '{"title": "canary",}', 'notJson'),
  text('a comment', '// canary\n{}', 'notJson'),
  text('NaN', '{"title": NaN}', 'notJson'),
  text('single quotes', "{'title': 'canary'}", 'notJson'),
  text('two values', '{} {}', 'notJson'),
  text('a byte order mark', '\uFEFF{}', 'notJson'),
  text('a raw control character in a string', '{"title": "a\u0001b"}', 'notJson'),
  text('a string without an end, full of quotes', `"${'\\"'.repeat(32_000)}`, 'notJson'),
  text('UTF-16', inUtf16, 'notUtf8'),
  text('a UTF-8 sequence cut short', cutShort, 'notUtf8'),
  text('an overlong UTF-8 sequence', overlong, 'notUtf8'),
  text('a field given twice', '{"title": "canary", "title": "b"}', 'repeatedKey'),
  text('a field given twice in other letters', '{"title": "a", "\\u0074itle": "b"}', 'repeatedKey'),
  text(
    'a field given twice deep inside',
    '{"components": [{"area": "A1", "area": "A2"}]}',
    'repeatedKey',
  ),
  text('`__proto__`', '{"__proto__": {"role": "canary"}}', 'forbiddenKey'),
  text('`__proto__` in a record', '{"components": [{"__proto__": {}}]}', 'forbiddenKey'),
  text('`constructor`', '{"constructor": {"prototype": {}}}', 'forbiddenKey'),
  text('21 levels', `${'['.repeat(21)}${']'.repeat(21)}`, 'tooDeep'),
  text('30,000 levels', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'tooDeep'),
  text('21 levels of objects', `${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 'tooDeep'),
];

const typed = (says: string, headers: Call['headers'] & object): Refused => ({
  says,
  call: create((partyId) => ({ body: aPledgeBody(partyId), headers })),
  ...wrongMedia,
});

const otherMedia: readonly Refused[] = [
  typed('no content type', { 'content-type': undefined }),
  typed('text/plain', { 'content-type': 'text/plain' }),
  typed('application/jsonx', { 'content-type': 'application/jsonx' }),
  typed('application/merge-patch+json', { 'content-type': 'application/merge-patch+json' }),
  typed('charset=utf-7', { 'content-type': 'application/json; charset=utf-7' }),
  typed('two content types', { 'content-type': 'application/json, text/plain' }),
  typed('a form', { 'content-type': 'application/x-www-form-urlencoded' }),
  typed('a compressed body', { 'content-encoding': 'gzip' }),
];

/** A good body, made as long as wanted by spaces that mean nothing. */
export const bodyOfBytes = (partyId: string, bytes: number): string => {
  const body = JSON.stringify(aPledgeBody(partyId));
  return body + ' '.repeat(bytes - Buffer.byteLength(body));
};

const sized = (says: string, bytes: number): Refused => ({
  says,
  call: create((partyId) => ({ rawBody: bodyOfBytes(partyId, bytes) })),
  ...tooLarge,
});

const oversized: readonly Refused[] = [
  sized('64 KB and a byte', 64 * 1024 + 1),
  sized('6 MB', 6 * 1024 * 1024),
  {
    says: 'few characters of many bytes',
    call: create(() => ({ rawBody: `"${'ش'.repeat(32 * 1024)}"` })),
    ...tooLarge,
  },
  {
    says: 'an import of 4 MB and a byte',
    call: ({ world }) =>
      world.call('importRecords', { as: 'officer', rawBody: ' '.repeat(4 * 1024 * 1024 + 1) }),
    ...tooLarge,
  },
];

export const refusedBodies: readonly Refused[] = [...unreadable, ...otherMedia, ...oversized];
