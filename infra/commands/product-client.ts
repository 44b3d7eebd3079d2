/** Calls the API of a running product, for commands: a local run gives a token of its Secretariat, any other asks to sign in. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';

import { problemSchema } from '#shared/contract/problem';

import { dataDirectory } from '../local/data-directory.ts';
import { requestOf, UnreachableError } from './patient-request.ts';
import { tokensFor } from './sign-in/access-tokens.ts';

/** The product answers one request with an error; another may still go through. */
export class RequestError extends Error {
  /** What was answered; undefined where an answer could not be read. */
  readonly status: number | undefined;

  constructor(message: string, status?: number) {
    super(message);
    this.status = status;
  }
}

export type ConnectionOptions = {
  /** Where the local run keeps its data: its address is found there. */
  readonly data: string;
  /** A product to sign in to; undefined for the local run. */
  readonly url: string | undefined;
};

export type ProductClient = {
  /** What the product answers, as its schema reads it. */
  readonly call: <Value>(
    method: 'GET' | 'POST',
    path: string,
    answer: z.ZodType<Value>,
    request?: { readonly body?: unknown; readonly ifMatch?: string },
  ) => Promise<{ readonly value: Value; readonly etag: string | null }>;
};

export type DownloadClient = ProductClient & {
  /** What is no JSON, as it is. */
  readonly text: (path: string) => Promise<string>;
};

/** The address of the run that keeps its data there. One that has ended does not answer. */
const localAddress = (data: string): string => {
  const { lastPort } = dataDirectory(data);
  if (!existsSync(lastPort))
    throw new UnreachableError(
      `No product was found at ${data}: run npm start first, or give --data or --url.`,
    );
  return `http://127.0.0.1:${readFileSync(lastPort, 'utf8').trim()}`;
};

const jsonOf = (answer: Response): Promise<unknown> => answer.json().catch(() => undefined);

const tokenSchema = z.object({ access_token: z.string() });

/** What `persona-token.ts` of a local run answers; a deployed product has no such address. */
const localToken = async (url: string): Promise<string> => {
  const body = new URLSearchParams({ persona: 'secretariat' });
  const answer = await requestOf(`${url}/token`, { method: 'POST', body });
  const token = tokenSchema.safeParse(await jsonOf(answer));
  if (token.success) return token.data.access_token;
  throw new UnreachableError(`${url} gives no token: it answered ${answer.status}.`);
};

const failureOf = async (answer: Response): Promise<Error> => {
  const problem = problemSchema.safeParse(await jsonOf(answer));
  const advice = problem.success
    ? [
        problem.data.detail,
        ...(problem.data.errors ?? []).map(({ pointer, detail }) => `${pointer}: ${detail}`),
      ]
    : [];
  const said = advice.length > 0 ? `: ${advice.join(' ')}` : '.';
  const message = `The product answered ${answer.status}${said}`;
  const mayNot = answer.status === 401 || answer.status === 403;
  return mayNot ? new UnreachableError(message) : new RequestError(message, answer.status);
};

export const productAddress = ({ url, data }: Pick<ConnectionOptions, 'url' | 'data'>): string =>
  url ?? localAddress(data);

const tokensOf = ({ url }: ConnectionOptions, address: string): (() => Promise<string>) =>
  url === undefined ? () => localToken(address) : tokensFor(address);

export const connectToProduct = (
  options: ConnectionOptions,
  token = tokensOf(options, productAddress(options)),
): DownloadClient => {
  const url = productAddress(options);
  const authorization = async (): Promise<string> => `Bearer ${await token()}`;
  return {
    text: async (path) => {
      const headers = { authorization: await authorization() };
      const answer = await requestOf(url + path, { method: 'GET', headers });
      if (!answer.ok) throw await failureOf(answer);
      return answer.text();
    },
    call: async (method, path, answerSchema, { body, ifMatch } = {}) => {
      const answer = await requestOf(url + path, {
        method,
        headers: {
          authorization: await authorization(),
          'content-type': 'application/json',
          ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
          ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw await failureOf(answer);
      const read = answerSchema.safeParse(await jsonOf(answer));
      if (!read.success)
        throw new RequestError('The product answered in a way that this command does not know.');
      return { value: read.data, etag: answer.headers.get('etag') };
    },
  };
};
