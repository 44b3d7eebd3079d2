/** The command line of `npm run import`, parsed once. */

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';

export type ImportOptions = {
  readonly file: string;
  readonly mode: 'preview' | 'commit' | 'confirm';
  /** Where the local run keeps its data: its address is found there. */
  readonly data: string;
  readonly url: string | undefined;
  readonly token: string | undefined;
};

export const importUsage = `npm run import -- FILE [options]

  FILE           a public record file: JSON with a list of rows under "records"
  --preview      read and check every row, store nothing
  --confirm      publish what another officer imported from pages on no listed host (setting importHosts)
  --url URL      the product to import into (default: the local run with that data)
  --token TOKEN  a Secretariat's bearer token (default: a local run gives one)
  --data DIR     where the local run keeps its data (default .local)

The last line is one JSON object: {"rows","imported","unchanged","refused":[{"row","pointer","reason"}]}, with
"readAgain" for the number of unchanged rows that were read again on a later day, which their records now say,
"waiting":[{"row","pointer","pages"}] for rows that are submitted and not public until another officer confirms them,
"renumbered":[{"row","was","pointer"}] for unchanged rows that had another number, and "underMatches":[{"row","pointer",
"recordId","matches","count"}] for records that change while live matches stand on them, where there are any.
Exit code 0: every readable row went through, and what could not be read is listed as refused.
Exit code 1: the product could not be reached or answered an error, or no row of the file was imported.
Exit code 2: the command or its file cannot be used.
`;

const definitions = {
  preview: { type: 'boolean', default: false },
  confirm: { type: 'boolean', default: false },
  ...connectionDefinitions,
} as const;

type Chosen = { readonly preview: boolean; readonly confirm: boolean };

const modeOf = ({ preview, confirm }: Chosen): ImportOptions['mode'] => {
  if (preview) return 'preview';
  return confirm ? 'confirm' : 'commit';
};

/** Undefined when help was asked for. */
export const parseImportOptions = (argv: readonly string[]): ImportOptions | undefined => {
  const { values, positionals } = parseCommandLine(argv, definitions);
  if (values.help) return undefined;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Name one file to import. --help tells more.');
  if (values.preview && values.confirm)
    throw new UsageError('--preview and --confirm do not go together: choose one.');
  return {
    file,
    mode: modeOf(values),
    data: values.data,
    url: addressGiven(values.url),
    token: values.token,
  };
};
