/** `npm run verify`: recomputes what the running product derived, says what differs, and has it repaired. */

import { setTimeout as delay } from 'node:timers/promises';

import { type DriftView, verificationSchema } from '#shared/contract/upkeep-views';

import { connectToProduct } from './product-client.ts';
import { parseVerifyOptions, type VerifyOptions, verifyUsage } from './verify-options.ts';
import { verifyThrough } from './verify-walk.ts';
import { runCommand } from './run-command.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/** `LIST#pledge#… of g1: missing …, open (repaired)` */
const lineOf = ({ unit, generation, differs, more, repaired }: DriftView): string => {
  const what = differs.map((each) => [each.what, ...(each.of ? [each.of] : [])].join(' '));
  const others = more > 0 ? ` and ${more} more` : '';
  const where = generation === null ? unit : `${unit} of ${generation}`;
  return `${where}: ${what.join(', ')}${others} (${repaired ? 'repaired' : 'not repaired'})`;
};

const verify = async ({ repair, lag, ...connection }: VerifyOptions): Promise<0 | 1> => {
  const { call } = connectToProduct(connection);
  const { units, records, readAnew, unlogged, drift, unsettled } = await verifyThrough({
    repair,
    send: async (body) =>
      (await call('POST', '/api/verification', verificationSchema, { body })).value,
    waitOut: () => delay(lag),
    onSuspects: ({ length }) =>
      say(`${length} units differ. In ${lag / 1000} seconds they are looked at again …`),
  });
  for (const each of drift) process.stdout.write(`${lineOf(each)}\n`);
  for (const { unit } of unsettled) say(`${unit} was being written at every look.`);
  const repaired = drift.filter((each) => each.repaired).length;
  process.stdout.write(
    `${JSON.stringify({ units, records, readAnew, unlogged, drift: drift.length, repaired })}\n`,
  );
  return drift.length === repaired && unsettled.length === 0 ? 0 : 1;
};

const run = async (argv: readonly string[]): Promise<0 | 1> => {
  const options = parseVerifyOptions(argv);
  if (options) return verify(options);
  process.stdout.write(verifyUsage);
  return 0;
};

await runCommand(run);
