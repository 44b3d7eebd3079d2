/**
 * Whether a request to the store of files was signed by whoever holds the key of this machine's functions, by the words of
 * AWS Signature Version 4: in its head, or in its address, as links are.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Credentials = { readonly accessKeyId: string; readonly secretAccessKey: string };

export type SignedRequest = {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
};

const algorithm = 'AWS4-HMAC-SHA256';

type Signature = {
  /** Key, day, region, service and an end, divided by slashes. */
  readonly credential: string;
  readonly signedHeaders: string;
  readonly signature: string;
  readonly date: string;
  readonly payload: string;
  /** Until when it holds, in milliseconds; of a head it holds as long as it is fresh. */
  readonly endsAt: number;
};

const momentOf = (date: string): number => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};

const fresh = 15 * 60_000;

const inAddress = ({ url: { searchParams: query } }: SignedRequest): Signature => {
  const of = (name: string): string => query.get(`X-Amz-${name}`) ?? '';
  const date = of('Date');
  return {
    credential: of('Credential'),
    signedHeaders: of('SignedHeaders'),
    signature: of('Signature'),
    date,
    payload: query.get('X-Amz-Content-Sha256') ?? 'UNSIGNED-PAYLOAD',
    endsAt: momentOf(date) + Number(of('Expires')) * 1_000,
  };
};

const inHead = ({ headers }: SignedRequest): Signature => {
  const text = headers.authorization ?? '';
  const of = (name: string): string => new RegExp(`${name}=([^, ]+)`).exec(text)?.[1] ?? '';
  const [date, payload] = ['x-amz-date', 'x-amz-content-sha256'].map((name) =>
    String(headers[name] ?? ''),
  );
  return {
    credential: of('Credential'),
    signedHeaders: of('SignedHeaders'),
    signature: of('Signature'),
    date: date ?? '',
    payload: payload ?? '',
    endsAt: momentOf(date ?? '') + fresh,
  };
};

const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

const canonicalQuery = ({ searchParams }: URL): string =>
  [...searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .sort()
    .join('&');

const canonicalText = (request: SignedRequest, { signedHeaders, payload }: Signature): string => {
  const { method, url, headers } = request;
  const lines = signedHeaders
    .split(';')
    .map((name) => `${name}:${String(headers[name] ?? '').trim()}\n`);
  return [method, url.pathname, canonicalQuery(url), lines.join(''), signedHeaders, payload].join(
    '\n',
  );
};

const hmac = (key: string | Uint8Array, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

const isSame = (left: string, right: string): boolean =>
  left.length === right.length && timingSafeEqual(Buffer.from(left), Buffer.from(right));

export const isSigned = (
  request: SignedRequest,
  { accessKeyId, secretAccessKey }: Credentials,
  now: number,
): boolean => {
  const given = request.url.searchParams.has('X-Amz-Signature')
    ? inAddress(request)
    : inHead(request);
  const [key, ...scope] = given.credential.split('/');
  // A moment that cannot be read is before none.
  if (key !== accessKeyId || !(now <= given.endsAt)) return false;
  const digest = createHash('sha256').update(canonicalText(request, given)).digest('hex');
  const signed = [algorithm, given.date, scope.join('/'), digest].join('\n');
  const signing = scope.reduce<string | Uint8Array>(hmac, `AWS4${secretAccessKey}`);
  return isSame(hmac(signing, signed).toString('hex'), given.signature);
};
