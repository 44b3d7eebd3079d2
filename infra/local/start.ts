/** `npm start`: the synthesised template on this machine. Starts in order, prints one block, stops in reverse. */
import path from 'node:path';

import {
  dataDirectory,
  emptyDataDirectory,
  makeDataDirectory,
  type DataDirectory,
} from './data-directory.ts';
import { waitForLock } from './lock.ts';
import { DEFAULT_PORT, OptionsError, parseOptions, usage, type Options } from './options.ts';
import { refusalInProduction } from './refuse-production.ts';
import { endDatabasesServing } from './database/stale-database.ts';
import { createStops, type Stops } from './stops.ts';
import { createEnding, fail } from './ending.ts';
import { machineName } from './sign-in/issuer-clients.ts';

/** A run that was just killed needs a moment to be gone. */
const DYING_LIMIT_MS = 2_000;

const root = path.resolve(import.meta.dirname, '..', '..');

/** Progress and notices; standard output is for the block or the JSON line alone. */
const say = (text: string): void => {
  process.stderr.write(`  ${text}\n`);
};

const optionsOf = (argv: readonly string[]): Options => {
  try {
    return parseOptions(argv);
  } catch (error) {
    if (error instanceof OptionsError) return fail(`${error.message}\n\n${usage}`);
    throw error;
  }
};

const takeData = async (options: Options, stops: Stops): Promise<DataDirectory> => {
  const data = dataDirectory(options.data);
  makeDataDirectory(data);
  const lock = await waitForLock(data.lock, { limitMs: DYING_LIMIT_MS });
  stops.add('lock', lock.release);
  await endDatabasesServing(data.database);
  if (options.fresh) {
    emptyDataDirectory(data);
    makeDataDirectory(data);
    if (process.env.DYNAMODB_ENDPOINT)
      say('--fresh does not empty the database at DYNAMODB_ENDPOINT');
  }
  return data;
};

/** Pages take the port that people know, and the product the next one. */
const developmentOf = async (options: Options) => {
  if (!options.watch) return undefined;
  const { watchFunctions } = await import('./development/watched-functions.ts');
  const port = options.port ?? DEFAULT_PORT;
  const directory = path.join(root, 'cdk.out', `watched-${port}`);
  return {
    pages: `http://127.0.0.1:${port}`,
    watch: (functions: Parameters<typeof watchFunctions>[0]['functions']) =>
      watchFunctions({ root, functions, directory, say }),
  };
};

const startPages = async (options: Options, product: string, stops: Stops): Promise<string> => {
  if (!options.watch) return product;
  const { startPageServer } = await import('./development/page-server.ts');
  const pages = await startPageServer(root, options.port ?? DEFAULT_PORT, product);
  stops.add('pages', pages.stop);
  return pages.url;
};

const run = async (options: Options, stops: Stops): Promise<void> => {
  const data = await takeData(options, stops);
  const shown = path.relative('.', data.root) || '.';
  const [{ startProduct }, { prepare }, { agreeOnWorld }, { seedOnce, seedProduct }] =
    await Promise.all([
      import('./product.ts'),
      import('./template/preparation.ts'),
      import('./database/data-world.ts'),
      import('./seed.ts'),
    ]);
  const product = await startProduct({
    data,
    port: (options.port ?? DEFAULT_PORT) + (options.watch ? 1 : 0),
    environment: process.env,
    prepare: async () =>
      options.template ??
      prepare({
        root,
        environment: {
          ...process.env,
          ACSG_WORLD: options.world,
          ACSG_MACHINE_CLIENTS: machineName,
        },
        say,
      }),
    agree: async (client, { tables }) => {
      const [table] = tables;
      if (options.template !== undefined || !table) return false;
      await agreeOnWorld({ client, table: table.name, data: shown, say }, options.world);
      if (options.world === 'real' || !options.publicRecord) return false;
      return seedOnce(data.seeded, async () => {
        say('making up a record …');
        const { fillWithMadeUp } = await import('../made-up/fill-table.ts');
        const { signerInFile } = await import('./key-files.ts');
        const logKey = signerInFile(data.logKey);
        await fillWithMadeUp(client, table.name, new Date().toISOString(), logKey);
      });
    },
    development: await developmentOf(options),
    // A script knows what it will ask for, and most ask for little.
    warms: !options.json,
    stops,
    say,
  });
  const pages = await startPages(options, product.url, stops);
  if (options.template === undefined) {
    const { createSeedApi } = await import('./seed-api.ts');
    const api = createSeedApi(product.url, product.token);
    await seedOnce(data.seeded, () =>
      seedProduct(api, {
        publicRecord: options.publicRecord,
        url: product.url,
        token: product.token,
      }),
    );
  }
  const { readyBlock, readyLine } = await import('./start-block.ts');
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  const ready = {
    version,
    url: pages,
    issuer: product.issuer,
    tokenEndpoint: product.tokenEndpoint,
    statusEndpoint: product.statusEndpoint,
    data: shown,
    world: options.world,
    database: product.database.endpoint,
    tables: product.template.tables.map(({ name }) => name),
    pid: process.pid,
    seconds: performance.now() / 1000,
  };
  process.stdout.write(`${options.json ? readyLine(ready) : readyBlock(ready)}\n`);
};

const refusal = refusalInProduction(process.env);
if (refusal) fail(refusal);
const options = optionsOf(process.argv.slice(2));
if (options.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const stops = createStops(say);
const ending = createEnding(stops);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ending.onSignal);
process.on('uncaughtException', ending.onError);
// For tests: their end, even by kill -9, closes the pipe, and nothing lingers.
if (options.stopWithInput) process.stdin.resume().once('end', ending.onInputEnd);
await run(options, stops).catch(ending.onError);
