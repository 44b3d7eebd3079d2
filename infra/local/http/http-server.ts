/** One HTTP server on 127.0.0.1: takes its port early, answers 503 until it is told what to answer. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { sendProblem } from './problem.ts';
import { refusedTarget } from './request-target.ts';

/** An HTTP API takes 10,240 bytes of headers; longer ones are answered with 431. */
const HEADER_LIMIT_BYTES = 10_240;
/** Longer than clients keep a connection idle, so that none is closed under a request. */
const KEEP_ALIVE_MS = 65_000;
/** Milliseconds. Whoever sends more slowly is answered 408, so that no connection stays open for nothing. */
export type ServerPatience = {
  readonly headers: number;
  readonly request: number;
  readonly checkedEvery: number;
};
export const patience: ServerPatience = { headers: 5_000, request: 10_000, checkedEvery: 1_000 };
const CLOSING_LIMIT_MS = 3_000;
const PORTS_TO_TRY = 50;

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export type HttpServer = {
  readonly port: number;
  readonly serve: (handler: Handler) => void;
  readonly close: () => Promise<void>;
};

const listen = (server: Server, port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      if (taken) resolve(undefined);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : undefined);
    });
  });

/** The first free port from the given one on; or, for 0, the preferred one if it is free, else any. */
const candidates = (port: number, preferred: number | undefined): readonly number[] =>
  port === 0
    ? [...(preferred === undefined ? [] : [preferred]), 0]
    : Array.from({ length: Math.min(PORTS_TO_TRY, 65_536 - port) }, (_, step) => port + step);

const starting = {
  status: 503,
  title: 'Starting',
  detail: 'The product is starting. Try again in a second.',
};

export const openServer = async (
  port: number,
  preferred?: number,
  { headers, request: whole, checkedEvery }: ServerPatience = patience,
): Promise<HttpServer> => {
  let handler: Handler | undefined;
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      if (refusedTarget(request, response)) return;
      if (handler) await handler(request, response);
      else sendProblem(response, starting, { 'retry-after': '1' });
    } catch {
      // The client went away, or a bug; either way this request alone ends.
      sendProblem(response, {
        status: 500,
        title: 'Internal error',
        detail: 'The local gateway failed.',
      });
    }
  };
  const server = createServer(
    {
      maxHeaderSize: HEADER_LIMIT_BYTES,
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: headers,
      requestTimeout: whole,
      connectionsCheckingInterval: checkedEvery,
    },
    (incoming, response) => void answer(incoming, response),
  );
  for (const candidate of candidates(port, preferred)) {
    const taken = await listen(server, candidate);
    if (taken === undefined) continue;
    return {
      port: taken,
      serve: (given) => {
        handler = given;
      },
      close: async () => {
        const limit = setTimeout(() => server.closeAllConnections(), CLOSING_LIMIT_MS);
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeIdleConnections();
        await closed;
        clearTimeout(limit);
      },
    };
  }
  throw new Error(`No free port from ${port} on. Choose another with --port N.`);
};
