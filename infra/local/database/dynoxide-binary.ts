/** Where the embedded database's program is. */

import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const inPackage = (): string | undefined => {
  try {
    const manifest = `@dynoxide/${process.platform}-${process.arch}/package.json`;
    const found = createRequire(import.meta.url).resolve(manifest);
    return path.join(path.dirname(found), 'dynoxide');
  } catch {
    return undefined;
  }
};

const onPath = (searchPath: string): string | undefined =>
  searchPath
    .split(path.delimiter)
    .map((directory) => path.join(directory, 'dynoxide'))
    .find(isExecutable);

export const findDynoxide = (environment: Readonly<Record<string, string | undefined>>): string => {
  const given = environment.DYNOXIDE_BIN;
  if (given && !isExecutable(given))
    throw new Error(`DYNOXIDE_BIN is ${given}, which cannot be run.`);
  const found = [given, inPackage(), onPath(environment.PATH ?? '')].find(
    (file) => file !== undefined && isExecutable(file),
  );
  if (found) return found;
  throw new Error(
    `No embedded database for ${process.platform}-${process.arch}. Either set DYNAMODB_ENDPOINT to a DynamoDB ` +
      `that runs (DynamoDB Local, LocalStack, AWS), or install dynoxide and set DYNOXIDE_BIN to its program.`,
  );
};
