/** `npm run report:verify -- PACK --key KEY`: finds any change of a pack, and counts every figure of it again. */
import { createPublicKey, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

import { changesBetween } from '#shared/report/changes';
import { rowsName } from '#shared/report/pack-names';

import { parseCommandLine, UsageError } from './command-line.ts';
import { type Checked, countedRowsIn, isToldAsNow, rowsIn } from './pack-content.ts';
import { checkPack, readWholePack } from './pack-faults.ts';
import { runCommand } from './run-command.ts';

const usage = `npm run report:verify -- PACK --key KEY [--previous PACK]

  --key FILE       the public key, as the register publishes it at /api/public/report-key
  --previous PACK  the report before, as the manifest names it: what changed since is found again as well

Reads the pack and the key, and nothing else: no product has to run.
The last line is one JSON object: {"pack","faults","unchecked"}.
A pack that another version of the register made is told in other words: then every figure that it names is counted
again, and each text that cannot be told again is named as not checked.
Exit code 0: not a byte was changed, and every figure follows from the rows of the pack; a line says so.
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

const wrong = (...faults: readonly string[]): Checked => ({ faults, unchecked: [] });

/** The report that the manifest names as the one before, by its number and digest, and no other. */
const checkPrevious = (pack: Uint8Array, previous: string, key: KeyObject): Checked => {
  const bytes = bytesOf(previous);
  const { faults } = checkPack(bytes, key);
  if (faults.length > 0) return wrong(...faults.map((fault) => `the report before: ${fault}`));
  const [now, before] = [readWholePack(pack), readWholePack(bytes)];
  const named = now.manifest?.previous;
  if (!named) return wrong('it is the first report: its manifest names none before it');
  if (named.number !== before.manifest?.number || named.manifestSha256 !== before.manifestSha256)
    return wrong(`its manifest names another report ${named.number} as the one before`);
  const found = changesBetween(countedRowsIn(before.files), countedRowsIn(now.files));
  const name = rowsName('changes', 'ndjson');
  if (JSON.stringify(found) === JSON.stringify(rowsIn(now.files, name))) return wrong();
  return now.manifest && isToldAsNow(now.manifest)
    ? wrong(`${name} is not what differs from the report before`)
    : { faults: [], unchecked: [`${name} was found by the rules of another version`] };
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
  const ofPack = checkPack(bytes, key);
  const ofPrevious =
    ofPack.faults.length === 0 && values.previous !== undefined
      ? checkPrevious(bytes, values.previous, key)
      : wrong();
  const faults = [...ofPack.faults, ...ofPrevious.faults];
  const unchecked = [...ofPack.unchecked, ...ofPrevious.unchecked];
  for (const fault of faults) process.stdout.write(`${pack}: ${fault}\n`);
  for (const each of unchecked)
    process.stdout.write(`${pack}: not checked by this version: ${each}\n`);
  if (faults.length === 0 && unchecked.length === 0)
    process.stdout.write(
      `${pack}: not a byte was changed, and every figure follows from the rows of the pack\n`,
    );
  const counted = { pack, faults: faults.length, unchecked: unchecked.length };
  process.stdout.write(`${JSON.stringify(counted)}\n`);
  return faults.length === 0 ? 0 : 1;
};

await runCommand(async (argv) => run(argv));
