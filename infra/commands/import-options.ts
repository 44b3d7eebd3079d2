/** The command line of `npm run import`, parsed once. */

import type { SheetSubmission } from '#shared/contract/operations/sheet-operations';
import { basisSchema } from '#shared/contract/records/submission-bodies';
import { type Language, languages } from '#shared/vocabulary/label';
import { recordingBasisIds } from '#shared/vocabulary/recording-bases';

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
  readonly sheet: SheetOptions;
};

/** Of a file of rows alone. */
export type SheetOptions = {
  /** On what the Secretariat records it; undefined where a party sends its own rows. */
  readonly onBehalf: SheetSubmission['onBehalf'];
  readonly whole: boolean;
  readonly language: Language;
  /** A JSON file that says what foreign headings mean. */
  readonly headings: string | undefined;
};

export const importUsage = `npm run import -- FILE [options]

  FILE           a public record file (JSON with a list of rows under "records"), or a file of rows (XLSX or CSV)
  --preview      read and check every row, store nothing
  --confirm      publish what another officer imported from pages on no listed host (setting importHosts)
  --url URL      the product to import into (default: the local run with that data)
  --language L   in which it is said what to look at or to do: en, fr, es or ar (default en)
  --data DIR     where the local run keeps its data (default .local)

Of a file of rows:
  --basis BASIS  on what the Secretariat records it: letter, note_verbale or meeting
  --date DATE    the date of that, as YYYY-MM-DD
  --whole        store nothing unless every row can be stored
  --headings F   a JSON file: what each foreign heading means, as the name of a column, or null to leave it out

The last line is one JSON object: {"rows","imported","unchanged","refused":[{"row","pointer","reason"}]}, with
"readAgain" for the number of unchanged rows that were read again on a later day, which their records now say,
"waiting":[{"row","pointer","pages"}] for rows that are submitted and not public until another officer confirms them,
"renumbered":[{"row","was","pointer"}] for unchanged rows that had another number, and "underMatches":[{"row","pointer",
"recordId","matches","count"}] for records that change while live matches stand on them, and
"looks":[{"row","pointer","code","says","party"}] for what is stored though somebody should look at it, where there are any.
Of a file of rows it is what its preview says, with the lines and the counts of what was stored.
Exit code 0: every readable row went through, and what could not be read is listed as refused.
Exit code 1: the product could not be reached or answered an error, or no row of the file was imported.
Exit code 2: the command or its file cannot be used.
`;

const definitions = {
  preview: { type: 'boolean', default: false },
  confirm: { type: 'boolean', default: false },
  basis: { type: 'string' },
  date: { type: 'string' },
  whole: { type: 'boolean', default: false },
  headings: { type: 'string' },
  language: { type: 'string', default: 'en' },
  ...connectionDefinitions,
} as const;

type Chosen = { readonly preview: boolean; readonly confirm: boolean };

const modeOf = ({ preview, confirm }: Chosen): ImportOptions['mode'] => {
  if (preview) return 'preview';
  return confirm ? 'confirm' : 'commit';
};

type Given = {
  readonly basis?: string | undefined;
  readonly date?: string | undefined;
};

const basisIn = ({ basis, date }: Given): SheetSubmission['onBehalf'] => {
  if (basis === undefined && date === undefined) return undefined;
  const read = basisSchema.safeParse({ basis, date });
  if (!read.success)
    throw new UsageError(
      `--basis takes ${recordingBasisIds.join(', ')}, and --date its date as YYYY-MM-DD.`,
    );
  return read.data;
};

const languageIn = (given: string): Language => {
  const language = languages.find((each) => each === given);
  if (!language) throw new UsageError(`--language takes ${languages.join(', ')}.`);
  return language;
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
    sheet: {
      onBehalf: basisIn(values),
      whole: values.whole,
      language: languageIn(values.language),
      headings: values.headings,
    },
  };
};
