/** What a function answered, as it goes out; a failed function is a problem. */
import type { ServerResponse } from 'node:http';

import type { InvocationResult } from '../lambda/function-messages.ts';
import { failedFunction } from './gateway-refusals.ts';
import { toHttpAnswer } from './http-answer.ts';
import { sendProblem } from './problem.ts';

export const sendResult = (result: InvocationResult, response: ServerResponse): void => {
  if (!result.ok) {
    sendProblem(response, failedFunction[result.reason]);
    return;
  }
  const answer = toHttpAnswer(result.json);
  if (!answer) {
    sendProblem(response, {
      ...failedFunction.threw,
      detail: 'The function gave an answer without a valid status.',
    });
    return;
  }
  const { 'content-length': _computed, ...headers } = answer.headers;
  for (const [name, value] of Object.entries(headers)) {
    // What the edge has set stands: its policies override.
    if (!response.hasHeader(name))
      response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.writeHead(answer.status, { 'content-length': answer.body.length });
  response.end(answer.body);
};
