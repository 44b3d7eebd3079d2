/** Waits on this computer for the one visit by which a browser brings the answer of a sign-in. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { callbackPath, loopbackCallback, loopbackPorts } from '../../command-sign-in.ts';
import { UnreachableError } from '../patient-request.ts';
import { closingPage, closingPageHeaders, type Ending } from './closing-page.ts';

export type LoopbackListener = {
  readonly callback: string;
  /** The query of the first visit of the right address, which is answered by how `judge` finds it. */
  readonly answer: (judge: (query: URL) => Ending) => Promise<URL>;
  readonly close: () => Promise<void>;
};

/** `localhost` may lead to either; one that another program holds could be handed the code. */
const loopbackAddresses = ['127.0.0.1', '::1'];

/** No such address on this computer, so nobody else can listen there. */
const isAbsent = (error: unknown): boolean =>
  ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '');

const listen = async (host: string, port: number): Promise<Server | undefined> => {
  const server = createServer().listen({ host, port, exclusive: true });
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
};

const closeAll = async (servers: readonly Server[]): Promise<void> => {
  await Promise.all(
    servers.map(async (server) => {
      const closed = once(server, 'close');
      server.close();
      server.closeIdleConnections();
      // A browser may hold a connection open on which it asks nothing.
      const impatient = setTimeout(() => server.closeAllConnections(), 500);
      await closed;
      clearTimeout(impatient);
    }),
  );
};

/** Undefined where another program has the port. */
const listenOn = async (port: number): Promise<readonly Server[] | undefined> => {
  const tries = await Promise.allSettled(loopbackAddresses.map((host) => listen(host, port)));
  const servers = tries.flatMap((each) =>
    each.status === 'fulfilled' && each.value ? [each.value] : [],
  );
  if (servers.length > 0 && tries.every(({ status }) => status === 'fulfilled')) return servers;
  await closeAll(servers);
  return undefined;
};

/** A page of another site could lead a name of its own to this computer: it is asked for by its own name alone. */
const isVisit = ({ method, url = '/', headers }: IncomingMessage, callback: string): boolean =>
  method === 'GET' &&
  headers.host === new URL(callback).host &&
  new URL(url, callback).pathname === callbackPath;

const listenerOf = (servers: readonly Server[], callback: string): LoopbackListener => ({
  callback,
  answer: (judge) => {
    const { promise, resolve } = Promise.withResolvers<URL>();
    let isAnswered = false;
    const visit = (request: IncomingMessage, response: ServerResponse): void => {
      if (isAnswered || !isVisit(request, callback)) {
        response.writeHead(404, { connection: 'close' }).end();
        return;
      }
      isAnswered = true;
      const answer = new URL(request.url ?? '/', callback);
      const ending = judge(answer);
      response.writeHead(ending === 'taken' ? 200 : 400, closingPageHeaders);
      response.end(closingPage(ending, request.headers['accept-language'] ?? ''), () =>
        resolve(answer),
      );
    };
    for (const server of servers) server.on('request', visit);
    return promise;
  },
  close: () => closeAll(servers),
});

/** At the first of the ports that nobody has. */
export const openLoopbackListener = async (
  ports: readonly number[] = loopbackPorts,
): Promise<LoopbackListener> => {
  for (const port of ports) {
    const servers = await listenOn(port);
    if (servers) return listenerOf(servers, loopbackCallback(port));
  }
  throw new UnreachableError(
    `Sign-in comes back to this computer at port ${ports.join(', ')}, and other programs have them all: end one of these, or wait for the other sign-ins.`,
  );
};
