/** A function's answer → the HTTP response, by the rules of payload 2.0. */

export type HttpAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
};

type Shaped = {
  readonly statusCode?: unknown;
  readonly headers?: unknown;
  readonly cookies?: unknown;
  readonly body?: unknown;
  readonly isBase64Encoded?: unknown;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

const headersOf = ({ headers, cookies }: Shaped): HttpAnswer['headers'] => {
  const given = isObject(headers) ? Object.entries(headers) : [];
  const texts = given.flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name.toLowerCase(), textOf(value)] as const],
  );
  return {
    ...Object.fromEntries(texts),
    ...(Array.isArray(cookies) && cookies.length > 0 && { 'set-cookie': cookies.map(String) }),
  };
};

const bodyOf = ({ body, isBase64Encoded }: Shaped): Buffer => {
  if (body === undefined || body === null) return Buffer.alloc(0);
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return Buffer.from(text, isBase64Encoded === true ? 'base64' : 'utf8');
};

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** Undefined where API Gateway would call the answer malformed. Without a status code the whole answer is the body. */
export const toHttpAnswer = (json: string | undefined): HttpAnswer | undefined => {
  const answer = json === undefined ? undefined : parse(json);
  if (!isObject(answer) || answer.statusCode === undefined) {
    const headers = { 'content-type': 'application/json' };
    return {
      status: 200,
      headers,
      body: Buffer.from(typeof answer === 'string' ? answer : (json ?? '')),
    };
  }
  const shaped: Shaped = answer;
  const status = Number(shaped.statusCode);
  if (!Number.isInteger(status) || status < 200 || status > 599) return undefined;
  const headers = headersOf(shaped);
  return {
    status,
    headers:
      'content-type' in headers
        ? headers
        : { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: bodyOf(shaped),
  };
};
