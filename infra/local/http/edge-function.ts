/** CloudFront's functions on this machine: the text of the template runs, with an event as CloudFront gives it. */

import vm from 'node:vm';

export type EdgeRequest = {
  readonly method: string;
  readonly pathname: string;
  /** Without its question mark. */
  readonly search: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

export type EdgeOutcome =
  | { readonly kind: 'request'; readonly pathname: string }
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
    };

type Value = { readonly value: string; readonly multiValue?: readonly Value[] };
type Answered = {
  readonly statusCode?: number;
  readonly uri?: string;
  readonly headers: Readonly<Record<string, Value>>;
};

const queryOf = (search: string): Readonly<Record<string, Value>> => {
  const found = new Map<string, string[]>();
  for (const part of search === '' ? [] : search.split('&')) {
    const [name = '', ...rest] = part.split('=');
    found.set(name, [...(found.get(name) ?? []), rest.join('=')]);
  }
  return Object.fromEntries(
    [...found].map(([name, [value = '', ...more]]) => [
      name,
      more.length === 0
        ? { value }
        : { value, multiValue: [value, ...more].map((each) => ({ value: each })) },
    ]),
  );
};

const headersOf = (headers: EdgeRequest['headers']): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, { value: [value].flat().join(',') }]],
    ),
  );

type LoadedFunction = (event: unknown) => Answered;

/** Each is loaded once: a new context for every request took longer than all else that is done for one. */
const loaded = new Map<string, LoadedFunction>();

const load = (code: string): LoadedFunction => {
  const known = loaded.get(code);
  if (known) return known;
  const handler = vm.runInNewContext(`${code}\nhandler;`) as LoadedFunction;
  loaded.set(code, handler);
  return handler;
};

export const runEdgeFunction = (code: string, asked: EdgeRequest): EdgeOutcome => {
  const request = {
    method: asked.method,
    uri: asked.pathname,
    querystring: queryOf(asked.search),
    headers: headersOf(asked.headers),
    cookies: {},
  };
  const answered = load(code)({ version: '1.0', context: {}, viewer: {}, request });
  if (answered.statusCode === undefined)
    return { kind: 'request', pathname: answered.uri ?? asked.pathname };
  const headers = Object.entries(answered.headers).map(([name, { value }]) => [name, value]);
  return {
    kind: 'response',
    status: answered.statusCode,
    headers: Object.fromEntries(headers) as Record<string, string>,
  };
};
