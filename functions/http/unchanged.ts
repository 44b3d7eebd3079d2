/** Answers by what they say: whoever has the same already is told so, instead of being sent it again. */
import { createHash } from 'node:crypto';

import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

import { etagPattern } from '#shared/contract/headers';

type Response = APIGatewayProxyStructuredResultV2;

type Asked = {
  readonly routeKey: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
};

const isRead = ({ routeKey }: Asked): boolean => /^(GET|HEAD) /.test(routeKey);

/** Files are asked for once. */
const isAskedAgain = ({ headers }: Response): boolean =>
  String(headers?.['content-type']).startsWith('application/json') &&
  headers?.['content-disposition'] === undefined;

/** When it was asked says nothing new: an answer that differs in nothing else is the same. */
const withoutTimeOfAsking = (body: string): string => body.replaceAll(/"asOf": ?"[^"]*"/g, '');

const digestOf = (body: string): string =>
  createHash('sha256').update(withoutTimeOfAsking(body)).digest('base64url').slice(0, 22);

/**
 * What has versions is changed by its version, and says more than that: of a match, what became of its records; of a case,
 * who is there to look after it. So the version opens the tag, and the content closes it.
 */
const tagOf = ({ headers, body = '' }: Response): string => {
  const given = headers?.['etag'];
  if (typeof given !== 'string') return `"${digestOf(body)}"`;
  return etagPattern.test(given) ? given.replace(/"$/, `.${digestOf(body)}"`) : given;
};

/** A cache on the way may have made a strong tag weak: that the content is the same is all that is asked here. */
const names = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag);

export const withTag = (asked: Asked, response: Response): Response => {
  if (!isRead(asked) || response.statusCode !== 200 || !isAskedAgain(response)) return response;
  const etag = tagOf(response);
  const headers: NonNullable<Response['headers']> = { ...response.headers, etag };
  if (!names(asked.headers['if-none-match'], etag)) return { ...response, headers };
  const { 'content-type': _ofNothing, ...others } = headers;
  return { statusCode: 304, headers: others, body: '' };
};
