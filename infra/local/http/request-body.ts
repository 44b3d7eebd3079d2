/** Reads a request's body up to a limit. */

import type { IncomingMessage } from 'node:http';

/** Undefined where the body is longer than the limit; the rest is read and dropped, so that the answer arrives. */
export const readBody = async (
  request: IncomingMessage,
  limitBytes: number,
): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limitBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size <= limitBytes ? Buffer.concat(chunks) : undefined;
};
