/** The command line of `npm run rebuild`, parsed once. */

import { readFileSync } from 'node:fs';

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';
import type { ConnectionOptions } from './product-client.ts';

export type RebuildOptions = ConnectionOptions & {
  /** Read by the product, which says what is wrong with it. */
  readonly policy: unknown;
  /** Whether it becomes active as soon as it is complete. */
  readonly activates: boolean;
};

export const rebuildUsage = `npm run rebuild -- POLICY [options]

  POLICY         a JSON file with the new policy, as GET /api/generations shows the running one
  --activate     show the new suggestions as soon as they are complete and equal to a recomputation
  --url URL      the product (default: the local run with that data)
  --data DIR     where the local run keeps its data (default .local)

Builds every list and cell by the new policy beside the running ones, while people go on writing. If it was cut off,
the same command goes on. The generation before is kept up to date: POST /api/generations/{name}/activation goes back.
The last line is one JSON object: the new generation.
`;

const definitions = {
  activate: { type: 'boolean', default: false },
  ...connectionDefinitions,
} as const;

const policyIn = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${String(error)}`);
  }
};

/** Undefined when help was asked for. */
export const parseRebuildOptions = (argv: readonly string[]): RebuildOptions | undefined => {
  const { values, positionals } = parseCommandLine(argv, definitions);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Name one file with a policy. --help tells more.');
  const { activate: activates, url, data } = values;
  return { policy: policyIn(file), activates, url: addressGiven(url), data };
};
