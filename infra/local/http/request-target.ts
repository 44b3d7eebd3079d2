/** What a request asks for, before any handler reads it: HTTP also allows whole addresses, `*` and two slashes. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendProblem } from './problem.ts';

const noPath = {
  status: 400,
  title: 'No path',
  detail: 'Ask for a path of this server: one slash and what follows it.',
};

/** What names another host, as `//example.org` does, is none of a server's paths. */
const isPath = (target = ''): boolean =>
  target.startsWith('/') && URL.parse(target, 'http://local')?.host === 'local';

/** True if the request was refused here. */
export const refusedTarget = (request: IncomingMessage, response: ServerResponse): boolean => {
  if (isPath(request.url)) return false;
  sendProblem(response, noPath);
  return true;
};
