/** The gateway of a local run before a world in this process: sockets, headers and tokens as they are, functions called directly. */
import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { createApiGateway } from '#infra/local/http/api-gateway';
import { createVerifier } from '#infra/local/http/jwt-authorizer';
import { type RouteId, routes, scopeOf } from '#shared/contract/routes';

import type { World } from '../world.ts';
import { client, type Issuer, issuer } from './issuer.ts';

export type Sent = {
  readonly method: string;
  readonly path: string;
  /** Names and values by turns, so that a name may come twice. */
  readonly headers: readonly string[];
  readonly body?: string;
};

export type Received = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

export type Gateway = {
  readonly send: (sent: Sent) => Promise<Received>;
  /** How many calls came through to a function. */
  readonly invoked: () => number;
  readonly close: () => Promise<void>;
};

const definitions = (Object.keys(routes) as RouteId[]).map((id) => {
  const { method, path, access } = routes[id];
  const scope = scopeOf(access);
  return {
    method,
    path,
    functionName: id,
    authorizer: scope === undefined ? undefined : { issuer, audience: [client] },
    scopes: scope === undefined ? [] : [scope],
    timeoutMilliseconds: 30_000,
  };
});

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
};

export const openGateway = async (world: World, { publicJwk }: Issuer): Promise<Gateway> => {
  let invoked = 0;
  const answer = createApiGateway({
    template: { routes: definitions, cors: undefined },
    verify: createVerifier(() => ({ keys: [publicJwk] })),
    invoke: async (_, event) => {
      invoked += 1;
      const result = await world.answer(JSON.parse(event) as { routeKey: string });
      return { ok: true, json: JSON.stringify(result) };
    },
    afterWrite: () => undefined,
  });
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, new URL(incoming.url ?? '/', 'http://x').pathname);
  });
  const port = await listening(server);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const send: Gateway['send'] = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      const outgoing = request(
        { host: '127.0.0.1', port, method, path, headers: [...headers], agent },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('end', () => {
            const text = Buffer.concat(chunks).toString('utf8');
            resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, text });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  const close = async (): Promise<void> => {
    agent.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { send, invoked: () => invoked, close };
};
