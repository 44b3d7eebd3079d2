/** `npm run audit:verify`: whether anything that was done was rewritten, by the logs and by checkpoints that were kept. */
import { existsSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

import { logProofSchema } from '#shared/contract/operations/log-operations';
import { verificationSchema } from '#shared/contract/upkeep-views';

import { type JudgedLog, judgeLog, type LogReader } from './audit-log.ts';
import { type AuditOptions, auditUsage, parseAuditOptions } from './audit-options.ts';
import { UsageError } from './command-line.ts';
import {
  type KeptCheckpoints,
  readCheckpointsAt,
  writeCheckpointFile,
} from './kept-checkpoints.ts';
import { connectToProduct, type DownloadClient, RequestError } from './product-client.ts';
import { verifyThrough } from './verify-walk.ts';
import { runCommand } from './run-command.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

const addresses = { whole: '/api/log', public: '/api/public/log' } as const;

const missing = (error: unknown): undefined => {
  if (error instanceof RequestError && (error.status === 404 || error.status === 400))
    return undefined;
  throw error;
};

const readerOf = ({ call, text }: DownloadClient, address: string): LogReader => ({
  text: (name) => text(`${address}/${name}`).catch(missing),
  proof: async (size, older) =>
    call('GET', `${address}/proof?size=${size}&older=${older}`, logProofSchema)
      .then(({ value }) => value.proof)
      .catch(missing),
});

const keptIn = (place: string | undefined): KeptCheckpoints => {
  if (place === undefined) return new Map();
  if (!existsSync(place)) throw new UsageError(`There is no file or folder ${place}.`);
  const kept = readCheckpointsAt(place);
  const count = Object.keys(addresses).reduce((sum, log) => sum + (kept.get(log)?.length ?? 0), 0);
  if (count === 0) throw new UsageError(`No checkpoint lies in ${place}.`);
  say(`Against ${count} kept checkpoint${count === 1 ? '' : 's'}.`);
  return kept;
};

const auditEntries = async ({ call }: Pick<DownloadClient, 'call'>, lag: number) =>
  verifyThrough({
    repair: false,
    audit: true,
    send: async (body) =>
      (await call('POST', '/api/verification', verificationSchema, { body })).value,
    waitOut: () => delay(lag),
    onSuspects: () => undefined,
  });

const lag = 2_000;

const audit = async ({ against, keep, ...connection }: AuditOptions): Promise<0 | 1> => {
  const client = connectToProduct(connection);
  const kept = keptIn(against);
  const { drift, unlogged } = await auditEntries(client, lag);
  for (const { unit, differs, more } of drift) {
    const what = differs.map((each) => [each.what, ...(each.of ? [each.of] : [])].join(' '));
    process.stdout.write(`${unit}: ${what.join(', ')}${more > 0 ? ` and ${more} more` : ''}\n`);
  }
  const judged: [string, JudgedLog][] = [];
  for (const [log, address] of Object.entries(addresses))
    judged.push([log, await judgeLog(readerOf(client, address), kept.get(log) ?? [])]);
  for (const [log, { faults }] of judged)
    for (const fault of faults) process.stdout.write(`The ${log} log: ${fault}.\n`);
  const faults = drift.length + judged.reduce((sum, [, each]) => sum + each.faults.length, 0);
  const sizes = Object.fromEntries(judged.map(([log, { size }]) => [log, size]));
  process.stdout.write(`${JSON.stringify({ ...sizes, unlogged, faults })}\n`);
  if (unlogged > 0)
    say(
      `${unlogged} entries are not in the log yet: ask again in a minute. One whose record or match cannot be read waits until it can, at most for a month.`,
    );
  if (faults > 0) return 1;
  if (keep !== undefined)
    writeFileSync(
      keep,
      writeCheckpointFile(judged.flatMap(([, { checkpoint }]) => checkpoint ?? [])),
    );
  return 0;
};

const run = async (argv: readonly string[]): Promise<0 | 1> => {
  const options = parseAuditOptions(argv);
  if (options) return audit(options);
  process.stdout.write(auditUsage);
  return 0;
};

await runCommand(run);
