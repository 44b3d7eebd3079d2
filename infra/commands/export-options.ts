/** The command line of `npm run export`, parsed once. */
import { type ExportName, exportOperations } from '#shared/contract/operations/export-operations';
import { entities, files, formats } from '#shared/contract/files/export-names';

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';
import type { ConnectionOptions } from './product-client.ts';

export type ExportOptions = ConnectionOptions & {
  readonly name: ExportName;
  readonly to: string;
  readonly query: Readonly<Record<string, string>>;
};

const filterNames = Object.keys(exportOperations.startExport.query.shape);

export const exportUsage = `npm run export -- NAME --to FILE [options]

  NAME             ${entities.join(', ')}, register (a workbook of all of them), iati
  --format FORMAT  ${formats.join(', ')} (default csv; register is xlsx, iati is xml)
  --to FILE        where the file is put; one that is there is replaced once the new one is whole
  --url URL        the product to read from (default: the local run with that data)
  --data DIR       where the local run keeps its data (default .local)

What it is narrowed by and written in, as in the API: ${filterNames.map((name) => `--${name}`).join(' ')}

Of all that you may read. The product writes the file, of any length, and this command waits for it.
The last line is one JSON object: {"file","rows","bytes"}; rows is null for what only describes others.
Exit code 0: the file is there and whole.
Exit code 1: it could not be written, or the product could not be reached.
Exit code 2: the command cannot be used.
`;

const definitions = {
  format: { type: 'string' },
  to: { type: 'string' },
  ...connectionDefinitions,
} as const;

const filters = Object.fromEntries(filterNames.map((name) => [name, { type: 'string' } as const]));

const nameOf = (subject: string | undefined, format: string | undefined): ExportName => {
  const ofSubject = files.filter((file) => file.subject === subject);
  const wanted = format ?? (ofSubject.some((file) => file.format === 'csv') ? 'csv' : undefined);
  const found = ofSubject.find((file) => wanted === undefined || file.format === wanted);
  if (found) return found.name;
  throw new UsageError(
    ofSubject.length === 0
      ? `Give one of these first: ${[...new Set(files.map((file) => file.subject))].join(', ')}.`
      : `${subject} is had as ${ofSubject.map((file) => file.format).join(', ')}.`,
  );
};

/** Undefined when help was asked for. */
export const parseExportOptions = (argv: readonly string[]): ExportOptions | undefined => {
  const { values, positionals } = parseCommandLine(argv, { ...filters, ...definitions });
  const { help, format, to, url, data, ...given } = values as Readonly<
    Record<string, string | undefined>
  > & { readonly help: boolean; readonly data: string };
  if (help) return undefined;
  const [subject, ...others] = positionals;
  const name = nameOf(subject, format);
  if (others.length > 0) throw new UsageError('One file at a time. --help tells more.');
  if (to === undefined) throw new UsageError('--to names the file that is to be written.');
  return {
    name,
    to,
    query: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
    url: addressGiven(url),
    data,
  };
};
