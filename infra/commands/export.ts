/** `npm run export`: lets the running product write a file of any length, and fetches it. */
import { createWriteStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as delay } from 'node:timers/promises';

import {
  type ExportJobView,
  exportJobSchema,
  exportLinkSchema,
  type JobState,
} from '#shared/contract/files/export-job-views';
import { exportAddress } from '#shared/contract/files/export-paths';

import { type ExportOptions, exportUsage, parseExportOptions } from './export-options.ts';
import { connectToProduct, type DownloadClient, RequestError } from './product-client.ts';
import { runCommand } from './run-command.ts';

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

/** Somebody else may be at it, who is not to be asked all the time. */
const pause = 1_000;

const ends: Readonly<Partial<Record<JobState, string>>> = {
  stopped: 'What you may read has changed since the file was begun. Ask for it again.',
  tooLarge: 'A workbook has no room for so many rows: take --format csv, or narrow it.',
  failed: 'The product could not write this file. Try again, or tell whoever runs it.',
};

const written = async ({ call }: DownloadClient, begun: ExportJobView): Promise<ExportJobView> => {
  let job = begun;
  for (;;) {
    const end = ends[job.state];
    if (end !== undefined) throw new RequestError(end);
    if (job.state === 'done') return job;
    const path = `/api/export-jobs/${job.id}/continuation`;
    job = (await call('POST', path, exportJobSchema)).value;
    say(`${job.rows} rows, ${job.bytes} bytes …`);
    if (job.state !== 'done') await delay(pause);
  }
};

/** Whole or not at all: one that is there stays until then. */
const replace = async (file: string, write: (draft: string) => Promise<void>): Promise<void> => {
  const draft = `${file}.part`;
  try {
    await write(draft);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
};

const fetchInto = async (url: string, draft: string): Promise<void> => {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body)
    throw new RequestError(`The file cannot be fetched: it was answered ${answer.status}.`);
  await pipeline(Readable.fromWeb(answer.body as ReadableStream), createWriteStream(draft));
};

/** Always short, and answered at once. */
const isDescription = (name: string): boolean =>
  name.endsWith('.schema.json') || name === 'datapackage.json';

const exported = async ({ name, to, query, ...connection }: ExportOptions): Promise<0> => {
  const product = connectToProduct(connection);
  const address = exportAddress('all', name, query);
  if (isDescription(name)) {
    const text = await product.text(address);
    await replace(to, (draft) => writeFile(draft, text));
    const bytes = Buffer.byteLength(text);
    process.stdout.write(`${JSON.stringify({ file: to, rows: null, bytes })}\n`);
    return 0;
  }
  const begun = await product.call('POST', address, exportJobSchema);
  const { id, rows, bytes } = await written(product, begun.value);
  const link = await product.call('GET', `/api/export-jobs/${id}/link`, exportLinkSchema);
  await replace(to, (draft) => fetchInto(link.value.url, draft));
  process.stdout.write(`${JSON.stringify({ file: to, rows, bytes })}\n`);
  return 0;
};

const run = async (argv: readonly string[]): Promise<0> => {
  const options = parseExportOptions(argv);
  if (options) return exported(options);
  process.stdout.write(exportUsage);
  return 0;
};

await runCommand(run);
