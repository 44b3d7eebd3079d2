/** The command line of `npm start`, parsed once. */

import { parseArgs } from 'node:util';
import type { World } from '../../shared/domain/world.ts';

export const defaultData = '.local';

export type Options = {
  readonly fresh: boolean;
  /** Undefined: the default port. Zero: any free one, the same again for the same data if it can be had. */
  readonly port: number | undefined;
  readonly data: string;
  readonly json: boolean;
  /** Made up or real: the same for the whole life of the data. */
  readonly world: World;
  /** False for tests that want an empty register: parties and users only, no public record and no made-up one. */
  readonly publicRecord: boolean;
  /** Functions are made anew as their files change, and pages come from Vite's own server. */
  readonly watch: boolean;
  /** A synthesised template to run as it is; undefined synthesises this product's own. */
  readonly template: string | undefined;
  /** For tests: ends when standard input does. */
  readonly stopWithInput: boolean;
  readonly help: boolean;
};

export const DEFAULT_PORT = 4310;

export const usage = `npm start -- [options]

  --fresh             delete the local data and begin anew
  --port N            first port to try (default ${DEFAULT_PORT}); 0 takes any free one
  --data DIR          where the data lies (default ${defaultData})
  --demo              a made-up record instead of the real one; a folder is one of the two for good
  --watch             reload functions and pages as their files change (npm run dev)
  --json              print one JSON line when ready, for scripts
  --no-public-record  start with parties and users alone, without the records
  --template DIR      run this synthesised template as it is: build nothing, fill nothing in
  --stop-with-input   end when standard input ends, for tests
`;

export class OptionsError extends Error {}

const definitions = {
  fresh: { type: 'boolean', default: false },
  port: { type: 'string' },
  data: { type: 'string', default: defaultData },
  demo: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'no-public-record': { type: 'boolean', default: false },
  template: { type: 'string' },
  'stop-with-input': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

const portOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535))
    throw new OptionsError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
};

const valuesOf = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options: definitions, strict: true }).values;
  } catch (error) {
    throw new OptionsError(error instanceof Error ? error.message : String(error));
  }
};

export const parseOptions = (argv: readonly string[]): Options => {
  const values = valuesOf(argv);
  if (values.data === '') throw new OptionsError('--data takes a directory');
  if (values.watch && values.template !== undefined)
    throw new OptionsError('--watch makes the functions of this checkout: leave --template out');
  const port = portOf(values.port);
  if (values.watch && port === 0)
    throw new OptionsError('--watch needs to know its port beforehand: give --port a number');
  return {
    fresh: values.fresh,
    port,
    data: values.data,
    world: values.demo ? 'made_up' : 'real',
    watch: values.watch,
    json: values.json,
    publicRecord: !values['no-public-record'],
    template: values.template,
    stopWithInput: values['stop-with-input'],
    help: values.help,
  };
};
