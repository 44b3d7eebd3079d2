/** Where a local run keeps what outlives it. Everything a run writes has its path here and nowhere else. */

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

export type DataDirectory = {
  readonly root: string;
  readonly lock: string;
  readonly database: string;
  readonly checkpoints: string;
  readonly logs: string;
  readonly onFailure: string;
  readonly signingKey: string;
  readonly reportKey: string;
  readonly logKey: string;
  readonly accounts: string;
  readonly files: string;
  readonly logCopies: string;
  readonly lastPort: string;
  readonly lastIssuerPort: string;
  readonly seeded: string;
};

export const dataDirectory = (root: string): DataDirectory => {
  const at = (name: string): string => path.join(path.resolve(root), name);
  return {
    root: path.resolve(root),
    lock: at('lock'),
    database: at('data.sqlite'),
    checkpoints: at('checkpoints'),
    logs: at('logs'),
    onFailure: at('on-failure'),
    signingKey: at('issuer-key.json'),
    reportKey: at('report-key.pem'),
    logKey: at('log-key.pem'),
    accounts: at('accounts.json'),
    files: at('files'),
    logCopies: at('log-copies'),
    lastPort: at('port'),
    lastIssuerPort: at('issuer-port'),
    seeded: at('seeded.json'),
  };
};

export const makeDataDirectory = (data: DataDirectory): void => {
  for (const directory of [data.root, data.checkpoints, data.logs, data.onFailure])
    mkdirSync(directory, { recursive: true });
};

/** Deletes what runs wrote, by name: a directory given with --data may hold other things. */
export const emptyDataDirectory = (data: DataDirectory): void => {
  const { root: _root, lock: _lock, database, ...others } = data;
  const files = [...['', '-wal', '-shm'].map((end) => database + end), ...Object.values(others)];
  for (const file of files) rmSync(file, { recursive: true, force: true });
};
