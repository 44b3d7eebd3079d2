/** The only fetch to the API: retries, patience, and the headers of a call in one place. */
import { type RouteId, routes } from '#shared/contract/routes';

import { noAnswer, notSent, type Problem } from './problem.ts';
import { type ApiCall, addressOf } from './api-call.ts';

type SenderDependencies = {
  readonly fetch: typeof globalThis.fetch;
  readonly token: () => Promise<string | undefined>;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Whether this device says that it has a connection. */
  readonly isOnline: () => boolean;
  /** Gives a call up after so many milliseconds. */
  readonly limit: (milliseconds: number) => AbortSignal;
};

const pausesBeforeRetry = [300, 1200] as const;

const headersOf = (call: ApiCall, token: string | undefined): Readonly<Record<string, string>> => ({
  accept: 'application/json',
  ...(call.body !== undefined && { 'content-type': 'application/json' }),
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
  ...(call.ifMatch !== undefined && { 'if-match': call.ifMatch }),
  ...(call.ifNoneMatch !== undefined && { 'if-none-match': call.ifNoneMatch }),
  ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
});

/** A connection may be gone without a word: longer than the API ever takes, and as long as a slow line takes for what is sent. */
const patienceFor = (body: string | undefined): number => {
  const bytesPerMillisecond = 10;
  return 120_000 + (body?.length ?? 0) / bytesPerMillisecond;
};

/** No answer came in time. Whoever waited for this one does not wait for two more by themselves. */
const tooLate: Problem = { ...noAnswer };

const bodiless: readonly number[] = [204, 205, 304];

/** Whole: what breaks off on its way here is no answer. */
const wholeOf = async (answer: Response): Promise<Response> => {
  const { status, statusText, headers } = answer;
  const body = bodiless.includes(status) ? null : await answer.arrayBuffer();
  return new Response(body, { status, statusText, headers });
};

/** A whole response, or that none came. */
export type Send = (id: RouteId, call: ApiCall) => Promise<Response | Problem>;

export const createSender = (dependencies: SenderDependencies): Send => {
  const { fetch, token, wait, isOnline, limit } = dependencies;
  /** What everyone reads is kept for a while: whoever changed something sees no answer of before. */
  let hasWritten = false;
  const sendOnce: Send = async (id, call) => {
    const route = routes[id];
    const bearer = route.access === 'public' ? undefined : await token();
    const unanswered = isOnline() ? noAnswer : notSent;
    const body = call.body === undefined ? undefined : JSON.stringify(call.body);
    const signal = limit(patienceFor(body));
    try {
      const answer = await fetch(addressOf(id, call), {
        method: route.method,
        headers: headersOf(call, bearer),
        signal,
        ...(body !== undefined && { body }),
        ...(route.method === 'GET' && hasWritten && { cache: 'no-cache' }),
      });
      hasWritten ||= route.method !== 'GET' && answer.ok;
      return await wholeOf(answer);
    } catch {
      return signal.aborted ? tooLate : unanswered;
    }
  };

  /** Repeating is safe for a GET, and for a create or step that carries its key. */
  return async (id, call) => {
    const mayRepeat = routes[id].method === 'GET' || call.idempotencyKey !== undefined;
    let answer = await sendOnce(id, call);
    for (const pause of mayRepeat ? pausesBeforeRetry : []) {
      if (answer === tooLate || (answer.status !== 0 && answer.status !== 503)) break;
      await wait(pause);
      const next = await sendOnce(id, call);
      // What may have arrived once is not unsent because a later try was.
      answer = next === notSent ? answer : next;
    }
    return answer;
  };
};
