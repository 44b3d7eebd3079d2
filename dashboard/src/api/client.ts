/** The only fetch to the API: addresses from the route table, retries, ETag and Idempotency-Key in one place. */
import { versionTagIn } from '#shared/contract/headers';
import type { RouteId } from '#shared/contract/routes';

import type { AnswerOf } from './answers.ts';
import { type Problem, problemFrom } from './problem.ts';
import type { Send } from './sender.ts';
import type { ApiCall } from './api-call.ts';

export type Answered<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What a change names. */
      readonly etag: string | null;
      /** What names this very answer, to whoever asks again. */
      readonly tag?: string | undefined;
    }
  | { readonly ok: false; readonly problem: Problem };

export type Client = <Id extends RouteId>(
  id: Id,
  call?: ApiCall,
) => Promise<Answered<AnswerOf<Id>>>;

const bodyOf = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

export const problemIn = async (response: Response): Promise<Problem> =>
  problemFrom(response.status, await bodyOf(response), response.headers.get('x-request-id'));

export const createClient =
  (send: Send): Client =>
  async <Id extends RouteId>(id: Id, call: ApiCall = {}): Promise<Answered<AnswerOf<Id>>> => {
    const response = await send(id, call);
    if (!(response instanceof Response)) return { ok: false, problem: response };
    if (!response.ok) return { ok: false, problem: await problemIn(response) };
    const value = (await bodyOf(response)) as AnswerOf<Id>;
    const tag = response.headers.get('etag') ?? undefined;
    return { ok: true, value, etag: tag === undefined ? null : versionTagIn(tag), tag };
  };
