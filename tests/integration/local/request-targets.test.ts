import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startPageServer } from '#infra/local/development/page-server';
import { createGateway, createIssuerGateway } from '#infra/local/gateway';
import { createApiGateway } from '#infra/local/http/api-gateway';
import { openServer } from '#infra/local/http/http-server';
import { createEdge } from '#infra/local/http/edge';
import { createStaticFiles } from '#infra/local/http/static-files';
import { openInvitedAccounts } from '#infra/local/sign-in/invited-accounts';
import { createIssuer } from '#infra/local/sign-in/issuer';

/** Every server that a local run opens for people. */
const serverNames = ['gateway', 'issuer', 'pages'] as const;
type ServerName = (typeof serverNames)[number];

const ports = new Map<ServerName, number>();
const stops: (() => Promise<void>)[] = [];
const root = path.resolve(import.meta.dirname, '..', '..', '..');

beforeAll(async () => {
  const server = await openServer(0);
  const issuerServer = await openServer(0);
  const folder = mkdtempSync(path.join(tmpdir(), 'acsg-issuer-'));
  const issuer = await createIssuer({
    url: `http://localhost:${issuerServer.port}`,
    pages: `http://127.0.0.1:${server.port}`,
    keyFile: path.join(folder, 'key.json'),
    accounts: openInvitedAccounts(path.join(folder, 'accounts.json')),
  });
  issuerServer.serve(createIssuerGateway(issuer));
  server.serve(
    createGateway({
      port: server.port,
      issuer,
      api: createApiGateway({
        template: { routes: [], cors: undefined },
        verify: () => Promise.reject(new Error('Nobody is signed in')),
        invoke: () => Promise.reject(new Error('There is no function')),
        afterWrite: () => undefined,
      }),
      files: createStaticFiles([]),
      edge: createEdge([]),
      status: () => ({}),
    }),
  );
  const free = await openServer(0);
  await free.close();
  const pages = await startPageServer(root, free.port, `http://127.0.0.1:${server.port}`);
  stops.push(server.close, issuerServer.close, pages.stop);
  ports.set('gateway', server.port).set('issuer', issuerServer.port).set('pages', free.port);
}, 60_000);
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** The status of what comes back, sent as it is: clients that know better correct such targets. */
const statusOf = (name: ServerName, method: string, target: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const port = ports.get(name) ?? 0;
    const host = name === 'issuer' ? 'localhost' : '127.0.0.1';
    const head = `${method} ${target} HTTP/1.1\r\nHost: ${host}:${port}\r\nConnection: close\r\n\r\n`;
    const socket = connect(port, '127.0.0.1', () => socket.write(head));
    let received = '';
    socket.on('data', (data) => (received += data.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(received.split(' ')[1])));
  });

const targets: readonly (readonly [string, string])[] = [
  ['two slashes', '//'],
  ['two slashes and a query', '//?x=1'],
  ['three slashes', '///'],
  ['another host without a scheme', '//example.org/x.js'],
  ['a port that is none', '//example.org:x/a.js'],
  ['an address that is none', '//[/a.js'],
  ['a backslash', '/\\'],
  ['the absolute form', 'http://example.org/a.js'],
  ['the absolute form of another scheme', 'ftp://example.org/a.js'],
  ['an asterisk', '*'],
  ['a percent sign', '/%.js'],
  ['a percent sign below the API', '/api/%'],
  ['a percent sign in a query', '/api/a?%=%'],
  ['half a character', '/%e2%82.js'],
  ['a NUL', '/%00.js'],
  ['two slashes below the API', '/api//'],
  ['the way up', '/../../a.js'],
  ['8 KB', `/${'a'.repeat(8_000)}.js`],
  ['8 KB below the API', `/api/${'a'.repeat(8_000)}`],
  ['8 KB of query', `/api/a?${'a'.repeat(8_000)}`],
];

const methods = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS'];

/** OPTIONS is also what browsers ask first, and pages answer any path with themselves. */
const isRefusal = (name: ServerName, method: string, status: number): boolean =>
  status >= (name === 'pages' || method === 'OPTIONS' ? 200 : 400) && status < 500;

describe.each(serverNames)('the %s', (name) => {
  test.each(targets)('answers %s for what it is, and stays up', async (_, target) => {
    for (const method of methods) {
      const status = await statusOf(name, method, target);
      expect(isRefusal(name, method, status), `${method}: ${status}`).toBe(true);
    }

    expect(await statusOf(name, 'GET', '/')).toBe(name === 'pages' ? 200 : 404);
  });
});
