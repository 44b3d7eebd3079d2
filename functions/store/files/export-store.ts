/** Files that are being written for somebody, as it is kept: for whom, of what, and how far they are. */
import * as z from 'zod';

import { jobStates } from '#shared/contract/files/export-job-views';
import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import { keptDays } from '#shared/domain/kept/kept-days';
import { exportKey, exportsPartition } from '#shared/table/keys';

import type { Action, Table } from '../../table.ts';
import { readPartition } from '../table/read-partition.ts';

const count = z.int().min(0);

const jobSchema = z.object({
  id: z.string(),
  /** For whom. */
  sub: z.string(),
  name: z.string(),
  query: z.record(z.string(), z.string()),
  fileName: z.string(),
  type: z.string(),
  /** A digest of what its reader might do as it began: the file is of this one right. */
  right: z.string(),
  state: z.enum(jobStates),
  startedAt: z.string(),
  /** Who writes now, and until when others leave it to them. */
  busy: z.object({ by: z.string(), until: z.string() }).exactOptional(),
  rows: count,
  bytes: count,
  /** How far the file is, in the words of whoever writes it. */
  place: z.record(z.string(), z.unknown()).exactOptional(),
  upload: z.string().exactOptional(),
  parts: z.array(z.object({ number: z.int().min(1), tag: z.string() })),
  /** Where the bytes lie that are too few for a part, and how many they are. */
  held: z.object({ key: z.string(), bytes: count }).exactOptional(),
  /** Whether the counts of one moment are kept beside it. */
  hasCounts: z.boolean(),
  /** How often somebody began the step that it is at. */
  tries: count,
});

/** How often it was written down counts apart, so that a step that was lost leaves nothing else. */
export type ExportJob = Readonly<z.infer<typeof jobSchema>> & { readonly rev: number };

/** The file itself is removed by the store in which it lies, as long after it was written. */
const keptMilliseconds = keptDays.files * 86_400_000;

export const endOf = ({ startedAt }: Pick<ExportJob, 'startedAt'>): string =>
  new Date(Date.parse(startedAt) + keptMilliseconds).toISOString();

const unfinished = 'EXPORT';

export const isUnfinished = ({ state }: Pick<ExportJob, 'state'>): boolean =>
  state === 'writing' || state === 'closing';

const jobIn = (item: Item): ExportJob => ({
  ...readKept('file that is written', jobSchema, item['job']),
  rev: readKept('round of a file', z.int(), item['rev']),
});

/** What is not done yet is found by an index, for whoever goes on by the clock. */
const itemOf = ({ rev, ...job }: ExportJob): Item => ({
  ...exportKey(job.sub, job.id),
  rev,
  job,
  ttl: Math.floor(Date.parse(endOf(job)) / 1000),
  ...(isUnfinished(job) && { kindKey: unfinished, updatedKey: job.startedAt }),
});

const isKept = (job: ExportJob, now: string): boolean => now < endOf(job);

/** Undefined of what is over, which is removed some time after that. */
export const findJob = async (
  { table, now }: { readonly table: Pick<Table, 'get'>; readonly now: () => string },
  sub: string,
  id: string,
): Promise<ExportJob | undefined> => {
  const item = await table.get(exportKey(sub, id));
  const job = item && jobIn(item);
  return job && isKept(job, now()) ? job : undefined;
};

/** Newest first. */
export const jobsOf = async (
  { table, now }: { readonly table: Pick<Table, 'page'>; readonly now: () => string },
  sub: string,
): Promise<readonly ExportJob[]> => {
  const at = now();
  return (await readPartition(table, exportsPartition(sub)))
    .map(jobIn)
    .filter((job) => isKept(job, at))
    .sort((left, right) => (left.startedAt > right.startedAt ? -1 : 1));
};

/** Oldest first, so that none waits for those that were begun after it. */
export const unfinishedJobs = async (
  table: Pick<Table, 'indexPage'>,
): Promise<readonly ExportJob[]> => {
  const items: Item[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', unfinished, from, 100);
    items.push(...page.items);
    from = page.next;
  } while (from);
  return items.map(jobIn).toReversed();
};

export const beginJob = (job: ExportJob): Action => ({ put: itemOf(job), ifAbsent: true });

/** Undefined when another run is ahead of this one. */
export const keepJobIfLast = async (
  table: Pick<Table, 'putIfRev'>,
  last: ExportJob,
  next: Omit<ExportJob, 'rev'>,
): Promise<ExportJob | undefined> => {
  const job = { ...next, rev: last.rev + 1 };
  return (await table.putIfRev(itemOf(job), last.rev)) ? job : undefined;
};
