/** `npm run report:verify -- PACK --key KEY`: finds any change of a pack, and counts every figure of it again. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { changesBetween } from '#shared/report/changes';
import { rowsName } from '#shared/report/pack-names';

import { parseCommandLine, UsageError } from './command-line.ts';
import { countedRowsIn, rowsIn } from './pack-content-faults.ts';
import { faultsInPack, filesOfPack } from './pack-faults.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run report:verify -- PACK --key KEY [--previous PACK]

  --key FILE       the public key, as the register publishes it at /api/public/report-key
  --previous PACK  the report before: what changed since is found again as well

Reads the pack and the key, and nothing else: no product has to run.
The last line is one JSON object: {"pack","faults"}.
Exit code 0: not a byte was changed, and every figure follows from the rows of the pack.
Exit code 1: something is wrong; each line before the last says what.
Exit code 2: the command cannot be used.
`;

const definitions = {
  key: { type: 'string' },
  previous: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const;

const bytesOf = (file: string): Uint8Array => {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  return readFileSync(file);
};

/** As the register answers it, or the key in it alone. */
const keyIn = (file: string): KeyObject => {
  const text = Buffer.from(bytesOf(file)).toString('utf8');
  try {
    const pem = text.startsWith('{') ? (JSON.parse(text) as { pem: string }).pem : text;
    return createPublicKey(pem);
  } catch {
    throw new UsageError(`${file} is no public key.`);
  }
};

const previousFaults = (pack: Uint8Array, previous: string, key: KeyObject): readonly string[] => {
  const before = bytesOf(previous);
  const faults = faultsInPack(before, key).map((fault) => `the report before: ${fault}`);
  if (faults.length > 0) return faults;
  const files = filesOfPack(pack);
  const found = changesBetween(countedRowsIn(filesOfPack(before)), countedRowsIn(files));
  const listed = rowsIn(files, rowsName('changes', 'ndjson'));
  return JSON.stringify(found) === JSON.stringify(listed)
    ? []
    : [`${rowsName('changes', 'ndjson')} is not what differs from the report before`];
};

const run = (argv: readonly string[]): 0 | 1 => {
  const { values, positionals } = parseCommandLine(argv, definitions);
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [pack, ...others] = positionals;
  if (pack === undefined || others.length > 0 || values.key === undefined)
    throw new UsageError('Give one pack, and the key with --key. --help tells more.');
  const [bytes, key] = [bytesOf(pack), keyIn(values.key)];
  const ofPack = faultsInPack(bytes, key);
  const faults =
    ofPack.length === 0 && values.previous !== undefined
      ? previousFaults(bytes, values.previous, key)
      : ofPack;
  for (const fault of faults) process.stdout.write(`${pack}: ${fault}\n`);
  process.stdout.write(`${JSON.stringify({ pack, faults: faults.length })}\n`);
  return faults.length === 0 ? 0 : 1;
};

await runCommand(async (argv) => run(argv));
