/** The command line of `npm run read`, parsed once. */

import { parseCommandLine, UsageError } from './command-line.ts';

export type ReadOptions = {
  readonly file: string;
  readonly score: boolean;
  readonly missed: boolean;
};

export const readUsage = `npm run read -- FILE [options]

  FILE     a list of records: id, kind, language, title, text, party, and perhaps their codes under gold
  --score  also says how well the codes were read: precision, recall and F1 by kind, grade and language
  --missed prints, in place of readings, the codes set by hand whose text had no word that led to them

Prints what is read from the prose of each record, one JSON line each. Nothing is sent anywhere.
Exit code 0: it was printed.
Exit code 2: the command or the file cannot be used.
`;

/** Undefined when help was asked for. */
export const parseReadOptions = (argv: readonly string[]): ReadOptions | undefined => {
  const { values, positionals } = parseCommandLine(argv, {
    score: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false, short: 'h' },
  });
  if (values.help) return undefined;
  const [file] = positionals;
  if (!file || positionals.length > 1) throw new UsageError('Name one file. --help tells more.');
  return { file, score: values.score, missed: values.missed };
};
