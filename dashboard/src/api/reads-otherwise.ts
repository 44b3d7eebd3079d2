/**
 * Whether what is shown reads otherwise now: this call changed it, or found that somebody else had. Only then is it read
 * anew after a call: where nothing arrived, reading would fail as well, and take what was shown from the page.
 */
import type { Answered } from './client.ts';

const changedElsewhere: readonly number[] = [409, 412];

export const readsOtherwise = (answer: Answered<unknown>): boolean =>
  answer.ok || changedElsewhere.includes(answer.problem.status);
