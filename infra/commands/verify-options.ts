/** The command line of `npm run verify`, parsed once. */

import { usualLagSeconds } from '#shared/contract/verification-walk';

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';
import type { ConnectionOptions } from './product-client.ts';

export type VerifyOptions = ConnectionOptions & {
  readonly repair: boolean;
  /** What is wrong for longer is drift: in milliseconds. */
  readonly lag: number;
};

export const verifyUsage = `npm run verify -- [options]

  --repair=false  only say what differs
  --lag SECONDS   what is wrong for longer is drift (default ${usualLagSeconds}; 0 when nobody writes)
  --url URL       the product to verify (default: the local run with that data)
  --data DIR      where the local run keeps its data (default .local)

Recomputes every list and cell from the records, and every posting, public item, audit chain and log.
The last line is one JSON object: {"units","records","readAnew","unlogged","drift","repaired"}.
Exit code 0: nothing differs any more.
Exit code 1: something still differs, or the product could not be reached.
Exit code 2: the command cannot be used.
`;

const definitions = {
  repair: { type: 'string', default: 'true' },
  lag: { type: 'string', default: String(usualLagSeconds) },
  ...connectionDefinitions,
} as const;

/** Undefined when help was asked for. */
export const parseVerifyOptions = (argv: readonly string[]): VerifyOptions | undefined => {
  const { help, repair, lag, url, data } = parseCommandLine(argv, definitions, false).values;
  if (help) return undefined;
  if (repair !== 'true' && repair !== 'false')
    throw new UsageError('--repair takes true or false.');
  if (!/^\d{1,5}$/u.test(lag)) throw new UsageError('--lag takes whole seconds.');
  return {
    repair: repair === 'true',
    lag: 1000 * Number(lag),
    url: addressGiven(url),
    data,
  };
};
