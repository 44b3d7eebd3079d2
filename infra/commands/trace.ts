/** `npm run trace -- FIGURE`: from a figure to the records, versions and rules behind it, in a running product or in a pack. */
import { existsSync, readFileSync } from 'node:fs';

import { figureAtAddress } from '#shared/report/figure-address';
import { type AskedFigure, figureName, readFigureName } from '#shared/report/figure-names';
import type { RowsByEntity } from '#shared/report/figure-dimensions';
import type { SchemeId } from '#shared/report/region-scheme';

import {
  addressGiven,
  connectionDefinitions,
  parseCommandLine,
  UsageError,
} from './command-line.ts';
import { countedRowsIn } from './pack-content.ts';
import { readWholePack } from './pack-faults.ts';
import { readPublicFile } from './public-file.ts';
import { traceReport } from './trace-report.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run trace -- FIGURE [options]

FIGURE is the name of a figure, as a report lists them in data/figures.csv, such as
  "pledges.components?area=A1&coverage=open&region=europe"
or an address of the dashboard: of a cell of the coverage page, such as
  "/en/?cell=A1.europe&status=open"
or of the list to which a figure of a card, a country or a party leads, such as
  "/en/records?kind=pledge&area=stated&status=open&year=2023"

  --pack FILE   in the pack of a report; without it, in the public record of a product
  --url URL     that product (default: the local run with that data)
  --data DIR    where the local run keeps its data (default .local)

Exit code 0: traced. 1: the product could not be reached. 2: the command cannot be used.
`;

const definitions = { pack: { type: 'string' }, ...connectionDefinitions } as const;

/** By its name, or by the address of what it opens. */
const askedFor = (given: string): AskedFigure | undefined => {
  const addressed = figureAtAddress(given);
  if (addressed?.is === 'untraceable')
    throw new UsageError(
      `No public file tells this figure: its address is narrowed by ${addressed.by.join(', ')}.`,
    );
  return addressed?.asked ?? readFigureName(given);
};

type Source = { readonly rows: RowsByEntity; readonly scheme: SchemeId; readonly from: string };

const inPack = (file: string): Source => {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const { files, manifest } = readWholePack(readFileSync(file));
  if (!manifest) throw new UsageError(`${file} is no pack of a report.`);
  const { number, frozenAt, regionScheme } = manifest;
  return {
    rows: countedRowsIn(files),
    scheme: regionScheme,
    from: `report ${number}, frozen at ${frozenAt} (${file})`,
  };
};

const inProduct = async (url: string | undefined, data: string): Promise<Source> => {
  const read = (name: string) => readPublicFile({ url, data }, name);
  return {
    rows: {
      pledges: await read('pledges.ndjson'),
      offers: await read('offers.ndjson'),
      matches: await read('matches.ndjson'),
    },
    scheme: '2025',
    from: 'the public record as it is now',
  };
};

const run = async (argv: readonly string[]): Promise<string> => {
  const { values, positionals } = parseCommandLine(argv, definitions);
  if (values.help) return usage;
  const [given, ...others] = positionals;
  const asked = given === undefined ? undefined : askedFor(given);
  if (!asked || others.length > 0)
    throw new UsageError('Give the name of one figure, in quotation marks. --help tells more.');
  const source =
    values.pack === undefined
      ? await inProduct(addressGiven(values.url), values.data)
      : inPack(values.pack);
  const name = figureName(asked.entity, asked.counts, asked.narrowing);
  return `${traceReport({ name, asked, ...source, width: process.stdout.columns ?? Infinity })}\n`;
};

await runCommand(async (argv) => {
  process.stdout.write(await run(argv));
  return 0;
});
