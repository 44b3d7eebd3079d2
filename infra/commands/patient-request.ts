/** A request that is tried again where the product is busy for a moment. */
import { setTimeout as delay } from 'node:timers/promises';

/** The product cannot be reached, or not as the Secretariat: said in one sentence, exit code 1. */
export class UnreachableError extends Error {}

const timeLimit = 120_000;
/** Busy or briefly away: asked again with the same Idempotency-Key, so that nothing is done twice. */
const passing = new Set([429, 500, 502, 503, 504]);
const pauses = [300, 1000, 3000];

const tryOnce = (url: string, init: RequestInit): Promise<Response | undefined> =>
  fetch(url, { ...init, signal: AbortSignal.timeout(timeLimit) }).catch(() => undefined);

export const requestOf = async (url: string, init: RequestInit): Promise<Response> => {
  let answer = await tryOnce(url, init);
  for (const pause of pauses) {
    if (answer && !passing.has(answer.status)) return answer;
    await delay(pause);
    answer = await tryOnce(url, init);
  }
  if (answer) return answer;
  throw new UnreachableError(`${new URL(url).origin} does not answer: is npm start running?`);
};
