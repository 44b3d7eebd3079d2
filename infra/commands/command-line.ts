/** What the command lines of all tools share: strict parsing, the connection to a product, and the error that says what is wrong. */

import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** The command or its file cannot be used: said in one sentence, exit code 2. */
export class UsageError extends Error {}

/** The options by which every tool finds the product. */
export const connectionDefinitions = {
  url: { type: 'string' },
  data: { type: 'string', default: '.local' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

/** What stands among the arguments, every program of the computer may read, and the shell writes it down. */
const refuseToken = (argv: readonly string[]): void => {
  if (!argv.some((word) => /^--token(=|$)/u.test(word))) return;
  throw new UsageError(
    'No token is taken among the arguments, where others may read it: leave out --token. With --url alone, the command asks you to sign in by your browser.',
  );
};

/** Refuses what it does not know. Node's own words, and where to read on. */
export const parseCommandLine = <const Options extends ParseArgsOptionsConfig>(
  argv: readonly string[],
  options: Options,
  allowPositionals = true,
) => {
  refuseToken(argv);
  try {
    return parseArgs({ args: [...argv], options, strict: true, allowPositionals });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const short = said.replace(/\.? To specify a positional.*$/su, '').replace(/\.$/u, '');
    throw new UsageError(`${short}. --help tells more.`);
  }
};

export const addressGiven = (url: string | undefined): string | undefined => {
  if (url === undefined) return undefined;
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol))
    throw new UsageError('--url takes an http or https address.');
  return url.replace(/\/+$/u, '');
};
