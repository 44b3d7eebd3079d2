/** The command line of `npm run explain`, parsed once. */

import { type Language, languages } from '#shared/vocabulary/label';

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';
import type { ConnectionOptions } from './product-client.ts';

export type ExplainOptions = ConnectionOptions & {
  readonly pledgeId: string;
  readonly offerId: string;
  readonly language: Language;
};

export const explainUsage = `npm run explain -- PLEDGE OFFER [options]

  PLEDGE, OFFER  their ids, or the addresses that end in them
  --language L   the language of the reasons: ${languages.join(', ')} (default en)
  --url URL      the product to ask (default: the local run with that data)
  --data DIR     where the local run keeps its data (default .local)

Prints why the two are suggested to each other, or why not: every gate, and the parts that add up to the score.
Exit code 0: it was printed.
Exit code 1: there is no such pair, or the product could not be reached.
Exit code 2: the command cannot be used.
`;

const definitions = {
  language: { type: 'string', default: 'en' },
  ...connectionDefinitions,
} as const;

/** `/api/pledges/0123456789abcdef` names what `0123456789abcdef` names. */
const idOf = (word: string): string => word.replace(/\/+$/u, '').split('/').at(-1) ?? '';

const languageOf = (name: string): Language => {
  const known = languages.find((language) => language === name);
  if (known) return known;
  throw new UsageError(`--language takes one of ${languages.join(', ')}.`);
};

/** Undefined when help was asked for. */
export const parseExplainOptions = (argv: readonly string[]): ExplainOptions | undefined => {
  const { values, positionals } = parseCommandLine(argv, definitions);
  if (values.help) return undefined;
  const [pledgeId, offerId] = positionals.map(idOf);
  if (!pledgeId || !offerId || positionals.length > 2)
    throw new UsageError('Name one pledge and one offer, by their ids. --help tells more.');
  return {
    pledgeId,
    offerId,
    language: languageOf(values.language),
    url: addressGiven(values.url),
    data: values.data,
  };
};
