import { connect } from 'node:net';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createGateway } from '#infra/local/gateway';
import { createEdge } from '#infra/local/http/edge';
import { type HttpServer, openServer, patience } from '#infra/local/http/http-server';
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
  // Ten times as impatient, so that nobody waits for it.
  const impatient = { headers: 500, request: 1_000, checkedEvery: 100 };
  server = await openServer(0, undefined, impatient);
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

  test('ends what comes too slowly, headers and bodies', async () => {
    const slow = [
      `GET /api/x HTTP/1.1\r\n${host()}X-Slow: `,
      `POST /api/x HTTP/1.1\r\n${host()}Content-Length: 100\r\n\r\nab`,
    ];

    const answers = await Promise.all([...slow, ...slow].map(send));

    expect(new Set(answers)).toEqual(new Set(['HTTP/1.1 408 Request Timeout']));
  });

  test('waits for nobody for longer than some seconds', () => {
    expect(Math.max(patience.headers, patience.request) + patience.checkedEvery).toBeLessThan(
      15_000,
    );
  });

  test.each([
    ['two hosts', () => `${host()}Host: example.org\r\n`],
    ['one host twice', () => `${host()}${host()}`],
  ])('refuses %s', async (_, hosts) => {
    const request = `GET /api/x HTTP/1.1\r\n${hosts()}Connection: close\r\n\r\n`;

    expect(await send(request)).toBe('HTTP/1.1 400 Bad Request');
  });
});
