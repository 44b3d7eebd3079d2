import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGateway } from '#infra/local/gateway';
import { createEdge } from '#infra/local/http/edge';
import { openServer, type HttpServer } from '#infra/local/http/http-server';
import { readBody } from '#infra/local/http/request-body';

let server: HttpServer;

const answering = (port: number) =>
  createGateway({
    port,
    issuer: undefined as never,
    api: async (request, response) => {
      const body = await readBody(request, 1000);
      response.end(`read ${body?.length}`);
    },
    files: undefined as never,
    edge: createEdge([]),
    status: () => ({}),
  });

beforeAll(async () => {
  server = await openServer(0);
  server.serve(answering(server.port));
});
afterAll(() => server.close());

/** The first line of what comes back until the server ends the connection. */
const send = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    let received = '';
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(received.split('\r\n')[0] ?? ''));
  });

const host = () => `Host: 127.0.0.1:${server.port}\r\n`;

describe('the server of a local run', () => {
  test('reads a whole request', async () => {
    const request = `POST /api/x HTTP/1.1\r\n${host()}Content-Length: 2\r\nConnection: close\r\n\r\nab`;

    expect(await send(request)).toBe('HTTP/1.1 200 OK');
  });

  test('ends what comes too slowly, headers and bodies, within some seconds', async () => {
    const begun = Date.now();
    const slow = [
      `GET /api/x HTTP/1.1\r\n${host()}X-Slow: `,
      `POST /api/x HTTP/1.1\r\n${host()}Content-Length: 100\r\n\r\nab`,
    ];

    const answers = await Promise.all([...slow, ...slow].map(send));

    expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
    expect(Date.now() - begun).toBeLessThan(25_000);
  }, 40_000);

  test.each([
    ['two hosts', () => `${host()}Host: example.org\r\n`],
    ['one host twice', () => `${host()}${host()}`],
  ])('refuses %s', async (_, hosts) => {
    const request = `GET /api/x HTTP/1.1\r\n${hosts()}Connection: close\r\n\r\n`;

    expect(await send(request)).toBe('HTTP/1.1 400 Bad Request');
  });
});
