/** The whole product on this machine, started part by part. Whatever ends it, `stops` knows what is to be undone. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createApiGateway } from './http/api-gateway.ts';
import type { DataDirectory } from './data-directory.ts';
import { createEdge } from './http/edge.ts';
import { openDatabase, type Database } from './database/embedded-dynamodb.ts';
import { functionEnvironment } from './lambda/function-environment.ts';
import { openLog } from './lambda/function-log.ts';
import { createFunctionPool, type FunctionPool } from './lambda/function-pool.ts';
import { createKeyService } from './key-service.ts';
import { createGateway, createIssuerGateway, STATUS_PATH, TOKEN_PATH } from './gateway.ts';
import { openServer } from './http/http-server.ts';
import { CLIENT_ID, createIssuer, type LocalIssuer } from './sign-in/issuer.ts';
import { createVerifier } from './http/jwt-authorizer.ts';
import { findPersona, type PersonaName } from './sign-in/personas.ts';
import { createStaticFiles } from './http/static-files.ts';
import type { Stops } from './stops.ts';
import { startSchedules } from './lambda/schedules.ts';
import { passStreams, startStreams } from './streams/streams.ts';
import { ensureTable } from './database/tables.ts';
import { readTemplate } from './template/template.ts';
import type { LocalTemplate } from './template/template-types.ts';
import type { WatchedFunctions } from './development/watched-functions.ts';
import { startSweeper, type Sweeper } from './database/time-to-live.ts';

export type ProductSettings = {
  readonly data: DataDirectory;
  readonly port: number;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Gives the folder of the synthesised template. */
  readonly prepare: () => Promise<string>;
  /** Looks at the data before anything is served, and may fill it whole: true if it did. */
  readonly agree: (client: DynamoDBClient, template: LocalTemplate) => Promise<boolean>;
  /** For development: where pages are served instead of here, and functions that change while they run. */
  readonly development?: Development | undefined;
  readonly stops: Stops;
  readonly say: (text: string) => void;
};

export type Development = {
  readonly pages: string;
  readonly watch: (functions: LocalTemplate['functions']) => Promise<WatchedFunctions>;
};

export type Product = {
  readonly url: string;
  /** Where people sign in. */
  readonly issuer: string;
  readonly tokenEndpoint: string;
  readonly statusEndpoint: string;
  readonly database: Database;
  readonly template: LocalTemplate;
  readonly token: (persona: PersonaName) => Promise<string>;
};

const readLastPort = (file: string): number | undefined =>
  existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;

const openPort = async ({ data, port, stops, say }: ProductSettings) => {
  const server = await openServer(port, readLastPort(data.lastPort));
  stops.add('HTTP', server.close);
  if (port !== 0 && server.port !== port) say(`port ${port} is taken: using ${server.port}`);
  writeFileSync(data.lastPort, String(server.port));
  return server;
};

const openIssuerPort = async ({ data, port, stops }: ProductSettings, pagesPort: number) => {
  const server = await openServer(
    port === 0 ? 0 : pagesPort + 1,
    readLastPort(data.lastIssuerPort),
  );
  stops.add('sign-in', server.close);
  // The address is part of every token: with the same one, people stay signed in over a restart.
  writeFileSync(data.lastIssuerPort, String(server.port));
  return server;
};

const openData = async ({ data, environment, stops, say }: ProductSettings): Promise<Database> => {
  const log = openLog(data.logs, 'database');
  const database = await openDatabase({
    file: data.database,
    environment,
    log: (text) => log.write('[dynoxide]', text),
    onCrash: () => say('the embedded database ended unexpectedly: starting it again'),
  });
  stops.add('database', async () => {
    await database.stop();
    await log.close();
  });
  return database;
};

const openTables = async (
  template: LocalTemplate,
  database: Database,
  { agree, stops }: ProductSettings,
) => {
  const { endpoint, region, credentials } = database;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const streamArns = new Map<string, string>();
  const sweepers = new Map<string, Sweeper>();
  for (const table of template.tables) {
    const streamArn = await ensureTable(client, table);
    if (streamArn) streamArns.set(table.name, streamArn);
    // An external DynamoDB sweeps by itself.
    if (database.file) sweepers.set(table.name, startSweeper(client, table));
  }
  const isFilled = await agree(client, template);
  // What was put in whole, lists and cells with it, is not worked in once more.
  if (isFilled && database.file) passStreams(database.file, [...streamArns.values()]);
  stops.add('tables', () => {
    for (const sweeper of sweepers.values()) sweeper.stop();
    client.destroy();
  });
  return { streamArns, sweepers };
};

const openKeyService = async ({ data, stops }: ProductSettings): Promise<string> => {
  const server = await openServer(0);
  stops.add('keys', server.close);
  server.serve(createKeyService(data.reportKey));
  return `http://127.0.0.1:${server.port}`;
};

const openFunctions = async (
  template: LocalTemplate,
  database: Database,
  keyService: string,
  { data, development, stops }: ProductSettings,
) => {
  const pools = new Map<string, FunctionPool>();
  const watched = await development?.watch(template.functions);
  watched?.onChange(async (names) => {
    for (const name of names) await pools.get(name)?.reload();
  });
  if (watched) stops.add('watching', watched.stop);
  for (const definition of watched?.functions ?? template.functions) {
    const environment = functionEnvironment(definition, database, keyService);
    pools.set(
      definition.name,
      createFunctionPool({ definition, environment, logDirectory: data.logs }),
    );
  }
  stops.add('functions', async () => {
    await Promise.all([...pools.values()].map((pool) => pool.stop()));
  });
  return pools;
};

const REST_MS = 500;

/** One after the other, while nobody asks for anything: each takes a core for half a second, and callers start their own. */
const warmAtRest = async (
  pools: readonly FunctionPool[],
  lastAsked: () => number,
): Promise<void> => {
  for (const pool of pools) {
    do await delay(REST_MS / 5, undefined, { ref: false });
    while (Date.now() - lastAsked() < REST_MS);
    // A function that does not load says so to its first caller.
    await pool.warm().catch(() => undefined);
  }
};

/** Not those that run by themselves, an hour from now. */
const poolsWithCallers = (
  { routes, eventSources }: LocalTemplate,
  pools: ReadonlyMap<string, FunctionPool>,
): readonly FunctionPool[] => {
  const called = new Set([...routes, ...eventSources].map(({ functionName }) => functionName));
  return [...pools].flatMap(([name, pool]) => (called.has(name) ? [pool] : []));
};

const tokenFor =
  (issuer: LocalIssuer) =>
  async (name: PersonaName): Promise<string> => {
    const persona = findPersona(name);
    if (!persona) throw new Error(`Nobody is called ${name}`);
    return issuer.accessToken(persona);
  };

export const startProduct = async (settings: ProductSettings): Promise<Product> => {
  const { data, stops, say } = settings;
  const server = await openPort(settings);
  const url = `http://127.0.0.1:${server.port}`;
  const pages = settings.development?.pages ?? url;
  const issuerServer = await openIssuerPort(settings, server.port);
  const [directory, database, issuer] = await Promise.all([
    settings.prepare(),
    openData(settings),
    createIssuer({
      url: `http://localhost:${issuerServer.port}`,
      pages,
      keyFile: data.signingKey,
    }),
  ]);
  issuerServer.serve(createIssuerGateway(issuer));
  const place = { origin: pages, issuer: issuer.url, clientId: CLIENT_ID };
  const template = readTemplate(directory, place);
  const { streamArns, sweepers } = await openTables(template, database, settings);
  const pools = await openFunctions(template, database, await openKeyService(settings), settings);
  const expired = (table: string) => sweepers.get(table)?.expired ?? (() => false);
  const streams = startStreams({ template, database, data, streamArns, pools, expired, say });
  stops.add('streams', streams.stop);
  stops.add('schedules', startSchedules({ schedules: template.schedules, pools, say }).stop);

  let lastAsked = 0;
  const invoke = async (functionName: string, event: string) => {
    lastAsked = Date.now();
    const pool = pools.get(functionName);
    if (!pool) throw new Error(`The template has no function ${functionName}`);
    return pool.invoke(event);
  };
  const verify = createVerifier(issuer.keys);
  const gateway = createGateway({
    port: server.port,
    issuer,
    api: createApiGateway({ template, verify, invoke, afterWrite: streams.nudge }),
    files: createStaticFiles(template.deployments),
    edge: createEdge(template.behaviours),
    status: () => ({ streams: streams.status(), data: path.relative('.', data.root) }),
  });
  server.serve(gateway);
  // Last in, first out: no new request while the parts behind it end.
  stops.add('HTTP', server.close);
  void warmAtRest(poolsWithCallers(template, pools), () => lastAsked);
  return {
    url,
    issuer: issuer.url,
    tokenEndpoint: url + TOKEN_PATH,
    statusEndpoint: url + STATUS_PATH,
    database,
    template,
    token: tokenFor(issuer),
  };
};
