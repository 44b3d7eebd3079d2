/** What each operation may answer beside what was asked for, and the headers that come with it. */
import * as z from 'zod';

import type { Operation } from '#shared/contract/operation';
import { problemSchema } from '#shared/contract/problem';
import type { Route } from '#shared/contract/routes';

/** What an HTTP API of AWS answers by itself; it cannot be worded. */
const gatewayMessageSchema = z
  .object({ message: z.string() })
  .meta({ id: 'GatewayMessage', description: 'Refused by the gateway, before the service.' });

const isWrite = ({ method }: Route, { needs }: Operation): boolean =>
  method === 'PUT' || needs.length > 0;

/** A party that went into another answers at that one's address. */
const namesParty = ({ path }: Route): boolean =>
  /^\/api\/(parties|public\/briefs)\/\{id\}(?!\/merge)/.test(path);

/** 429 and 431 come from the gateway, 500 and 503 from anything. */
const everywhere = ['400', '429', '431', '500', '503'] as const;

export const refusalStatuses = (route: Route, operation: Operation): readonly string[] => [
  ...new Set([
    ...everywhere,
    ...(route.access === 'public' ? [] : ['401', '403']),
    ...(operation.path ? ['404'] : []),
    ...(namesParty(route) ? ['308'] : []),
    ...(isWrite(route, operation) ? ['409'] : []),
    ...(operation.needs.includes('If-Match') ? ['412', '428'] : []),
    ...(operation.needs.includes('Idempotency-Key') ? ['422'] : []),
    ...(operation.body ? ['413', '415', '422'] : []),
    ...(operation.answer ? [] : ['413']),
  ]),
];

const meanings: Readonly<Record<string, string>> = {
  308: 'This party is part of another one now: ask there, from now on as well',
  400: 'The request cannot be read',
  401: 'Sign in first',
  403: 'You may not do this',
  404: 'There is nothing here that you may see',
  409: 'The record does not allow this now',
  412: 'Somebody changed it meanwhile: read it again',
  413: 'Too large: shorten or divide it',
  415: 'Only JSON is accepted',
  422: 'Some answers need correcting, or the Idempotency-Key was used for another request',
  428: 'Say which version you are changing',
  429: 'Too many requests: try again later',
  431: 'The headers are too long',
  500: 'Something failed on our side',
  503: 'Not answered now: try again with the same Idempotency-Key',
};

/** What the gateway refuses by itself has its own shape on AWS; on a laptop it is a problem as all others. */
const byGateway: readonly string[] = [
  '400',
  '401',
  '403',
  '404',
  '413',
  '429',
  '431',
  '500',
  '503',
];

const text = (description: string) => z.string().optional().meta({ description });

const requestId = { 'X-Request-Id': text('To be named when something fails') };

const refusalHeaders: Readonly<Record<string, z.ZodRawShape>> = {
  308: { Location: text('Where the party that stays answers') },
  401: { 'WWW-Authenticate': text('How to sign in') },
  403: { 'WWW-Authenticate': text('The scope that the token lacks') },
  412: { ETag: text('The version that it has now') },
  429: {
    'Retry-After': text('Seconds after which to go on, where a party has said enough for a day'),
  },
  503: { 'Retry-After': text('Seconds after which to try again') },
};

export const refusalAnswer = (status: string) => ({
  description: meanings[status] ?? 'Refused; the problem says what to do',
  headers: z.object({ ...requestId, ...refusalHeaders[status] }),
  content: {
    'application/problem+json': { schema: problemSchema },
    ...(byGateway.includes(status) ? { 'application/json': { schema: gatewayMessageSchema } } : {}),
  },
});

/** Of what has versions: what `If-Match` takes. Of what is public: a digest. */
const etags = {
  ofVersion: text(
    'Its version, for `If-Match`; where it was read, a digest of the answer behind it',
  ),
  ofContent: text('A digest: another one when what is public of it has changed'),
};

export type Etag = keyof typeof etags;

export const answerHeaders = ({ needs, status, answer }: Operation, etag: Etag | undefined) =>
  z.object({
    ...requestId,
    ...(etag ? { ETag: etags[etag] } : {}),
    ...(status === 201 || status === 202 ? { Location: text('Where it can be read') } : {}),
    ...(needs.includes('Idempotency-Key')
      ? { 'Idempotent-Replayed': text('`true` where this was answered to the same request before') }
      : {}),
    ...(answer
      ? {}
      : {
          'Content-Disposition': text('The name of the file'),
          Link: text('With `rel="next"` where the file goes on: to be put after this part'),
        }),
  });

/** As HEAD answers it. */
export const withoutContent = <Answer extends object>(answer: Answer): Omit<Answer, 'content'> => {
  const { content: _, ...head } = answer as Answer & { readonly content?: unknown };
  return head;
};
