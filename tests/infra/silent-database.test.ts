import { execFile } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sizes } from '../../infra/stacks/sizes.ts';
import type { DeployedFunction } from '../../infra/constructs/partition-access.ts';
import { type Route, routeKeyOf, routes } from '../../shared/contract/routes.ts';
import { bundles } from './bundled.ts';

const run = promisify(execFile);
const runner = new URL('../support/storage/run-bundle.ts', import.meta.url).pathname;

/** Takes every connection, and says nothing on any. */
const sockets = new Set<Socket>();
const server = createServer((socket) => {
  sockets.add(socket);
  socket.on('error', () => undefined);
});
let connected = 0;
server.on('connection', () => (connected += 1));
beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

const aRequest = (name: string) => {
  const route = (Object.values(routes) as Route[]).find((each) => each.function === name);
  if (!route) throw new Error(`${name} answers no route`);
  return {
    routeKey: routeKeyOf(route),
    headers: {},
    requestContext: { requestId: 'request', authorizer: { jwt: { claims: { sub: 'someone' } } } },
  };
};

const batchOf = (PK: string, SK: string) => ({
  Records: [{ dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } }, SequenceNumber: '1' } }],
});
const aBatch = batchOf('PLEDGE#0123456789abcdef', 'META');
const ofEntries = batchOf('AUD#PLEDGE#0123456789abcdef', 'V#000000000001');

type Trial = { readonly event: object; readonly speed: number; readonly expected: object };

const unavailable = { answer: { statusCode: 503, headers: { 'retry-after': '5' } } };
const request = (name: string, expected: object = unavailable): Trial => ({
  event: aRequest(name),
  speed: 2,
  expected,
});
const gaveUp = { error: 'StorageUnavailable' };

const trials: Readonly<Record<DeployedFunction, Trial>> = {
  reference: request('reference', { answer: { statusCode: 200 } }),
  public: request('public'),
  pages: request('pages'),
  documents: request('documents'),
  records: request('records'),
  exports: request('exports'),
  intake: request('intake'),
  matches: request('matches'),
  parties: request('parties'),
  people: request('people'),
  messages: request('messages'),
  unsubscribe: request('unsubscribe'),
  imports: request('imports'),
  reports: request('reports'),
  upkeep: request('upkeep'),
  recompute: { event: aBatch, speed: 8, expected: gaveUp },
  sequencer: { event: ofEntries, speed: 8, expected: gaveUp },
  announcer: { event: {}, speed: 8, expected: gaveUp },
  exporter: { event: {}, speed: 8, expected: gaveUp },
  mailer: { event: {}, speed: 8, expected: gaveUp },
  caretaker: { event: {}, speed: 8, expected: gaveUp },
  // It asks nobody.
  invitations: { event: { triggerSource: 'other' }, speed: 1, expected: { answer: {} } },
};

const environment = () => ({
  AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'none',
  AWS_SECRET_ACCESS_KEY: 'none',
  TABLE_NAME: 'Records',
  WORLD: 'real',
  SIGNING_KEY_ID: 'a-key',
  LOG_KEY_ID: 'a-log-key',
  CHECKPOINTS_BUCKET: 'copies',
  USER_POOL_ID: 'a-pool',
  FILES_BUCKET: 'files',
});

const call = async (
  name: DeployedFunction,
  directory: string,
): Promise<Record<string, unknown>> => {
  const { event, speed } = trials[name];
  const given = [`${directory}/index.mjs`, JSON.stringify(event), sizes[name].seconds, speed];
  const { stdout } = await run(process.execPath, [runner, ...given.map(String)], {
    env: environment(),
  });
  return JSON.parse(stdout.split('\n').at(-1) ?? '') as Record<string, unknown>;
};

describe('a database that takes the call and never answers', () => {
  test('holds no deployed function for longer than it may run, less a second', async () => {
    const outcomes = await Promise.all(
      bundles.map(async ({ name, directory }) => ({
        name: name as DeployedFunction,
        outcome: await call(name as DeployedFunction, directory),
      })),
    );

    expect(outcomes.map(({ name }) => name).sort()).toEqual(Object.keys(trials).sort());
    for (const { name, outcome } of outcomes) {
      expect(outcome, name).toMatchObject(trials[name].expected);
      expect(outcome['milliseconds'], name).toBeLessThan(sizes[name].seconds * 1000 - 1000);
    }
    expect(connected).toBeGreaterThanOrEqual(9);
    const slowest = outcomes.map(
      ({ name, outcome }) => `${name} ${Math.round(Number(outcome['milliseconds']))}`,
    );
    console.info(`milliseconds before a silent database: ${slowest.join(', ')}`);
  }, 60_000);
});
