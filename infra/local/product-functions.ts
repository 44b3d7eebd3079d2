/** The functions of the product, each in its pool, and what stands for the services that they call. */
import { setTimeout as delay } from 'node:timers/promises';

import type { DataDirectory } from './data-directory.ts';
import type { Database } from './database/embedded-dynamodb.ts';
import { functionEnvironment, type LocalServices } from './lambda/function-environment.ts';
import { createFunctionPool, type FunctionPool } from './lambda/function-pool.ts';
import { type FileFolder, openFileFolder } from './files/file-folder.ts';
import { copyBucket } from './files/copy-bucket.ts';
import { fileBucket } from './files/file-bucket.ts';
import { createObjectStore } from './files/object-store.ts';
import type { Credentials } from './files/signed-request.ts';
import { signerInFile } from './key-files.ts';
import { createKeyService } from './key-service.ts';
import { type Handler, openServer } from './http/http-server.ts';
import { createLocalAccountService, type WordMail } from './sign-in/account-service.ts';
import type { InvitedAccounts } from './sign-in/invited-accounts.ts';
import type { LocalTemplate } from './template/template-types.ts';
import type { ProductSettings } from './product-settings.ts';

const openService = async (
  { stops }: ProductSettings,
  name: 'keys' | 'accounts' | 'files',
  handler: Handler,
): Promise<string> => {
  const server = await openServer(0);
  stops.add(name, server.close);
  server.serve(handler);
  return `http://127.0.0.1:${server.port}`;
};

const HOUR_MS = 3_600_000;

/** Nobody removes files by hand: what is older than its days goes when the product starts, and each hour. */
const openKeptFiles = ({ data, stops }: ProductSettings, days: number): FileFolder => {
  const folder = openFileFolder(data.files);
  const sweep = (): void => folder.sweep(Date.now() - days * 24 * HOUR_MS);
  sweep();
  const timer = setInterval(sweep, HOUR_MS).unref();
  stops.add('old files', () => clearInterval(timer));
  return folder;
};

/** By what the template names to functions in these variables; what it names to none is not there. */
const named = <Value>(
  { functions }: LocalTemplate,
  values: Readonly<Record<string, () => Value>>,
): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries(values).flatMap(([variable, value]) => {
      const name = functions.flatMap(({ environment }) => environment[variable] ?? [])[0];
      return name === undefined ? [] : [[name, value()] as const];
    }),
  );

const keysOf = (template: LocalTemplate, { reportKey, logKey }: DataDirectory) =>
  named(template, {
    SIGNING_KEY_ID: () => signerInFile(reportKey),
    LOG_KEY_ID: () => signerInFile(logKey),
  });

const bucketsOf = (template: LocalTemplate, settings: ProductSettings) =>
  named(template, {
    FILES_BUCKET: () => fileBucket(openKeptFiles(settings, template.keptFileDays)),
    CHECKPOINTS_BUCKET: () => copyBucket(settings.data.logCopies),
  });

export const openServices = async (
  settings: ProductSettings,
  accounts: InvitedAccounts,
  wordMail: WordMail,
  {
    template,
    credentials,
  }: { readonly template: LocalTemplate; readonly credentials: Credentials },
): Promise<Omit<LocalServices, 'pages'>> => ({
  keys: await openService(settings, 'keys', createKeyService(keysOf(template, settings.data))),
  accounts: await openService(settings, 'accounts', createLocalAccountService(accounts, wordMail)),
  files: await openService(
    settings,
    'files',
    createObjectStore(bucketsOf(template, settings), credentials),
  ),
});

export const openFunctions = async (
  template: LocalTemplate,
  database: Database,
  services: LocalServices,
  { data, development, stops }: ProductSettings,
) => {
  const pools = new Map<string, FunctionPool>();
  const watched = await development?.watch(template.functions);
  watched?.onChange(async (names) => {
    for (const name of names) await pools.get(name)?.reload();
  });
  if (watched) stops.add('watching', watched.stop);
  for (const definition of watched?.functions ?? template.functions) {
    const environment = functionEnvironment(definition, database, services);
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
export const warmAtRest = async (
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
export const poolsWithCallers = (
  { routes, eventSources }: LocalTemplate,
  pools: ReadonlyMap<string, FunctionPool>,
): readonly FunctionPool[] => {
  const called = new Set([...routes, ...eventSources].map(({ functionName }) => functionName));
  return [...pools].flatMap(([name, pool]) => (called.has(name) ? [pool] : []));
};
