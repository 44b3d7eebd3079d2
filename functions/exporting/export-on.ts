/**
 * Goes on with a file, a bounded step at a time, from where the last step ended. What a step wrote lies in the store before
 * the job says so, under a number that no other run has, so a run that dies loses a step and doubles nothing.
 */
import type { WithFiles } from '../dependencies.ts';
import { mayExport } from '../handlers/figures/read-all.ts';
import { findActor } from '../http/find-actor.ts';
import {
  type ExportJob,
  findJob,
  isUnfinished,
  keepJobIfLast,
} from '../store/files/export-store.ts';
import type { HasTime } from '../time-for.ts';
import { fileKey, askedIn, digestOfRight, rowSourceOf, withKeptCounts } from './job-source.ts';
import { type Next, writeStep } from './write-step.ts';

/** Longer than a step takes, so that two runs seldom do the same. */
const busyMilliseconds = 60_000;
/** What fails so often will fail again. */
const mostTries = 10;

const after = (now: string, milliseconds: number): string =>
  new Date(Date.parse(now) + milliseconds).toISOString();

const settled = ({ busy: _, ...job }: ExportJob, state: ExportJob['state']): Next => ({
  ...job,
  state,
});

const step = async (dependencies: WithFiles, job: ExportJob): Promise<Next> => {
  const { table, files } = dependencies;
  if (job.tries > mostTries) return settled(job, 'failed');
  const asked = askedIn(job);
  const actor = await findActor(table, { sub: job.sub }, undefined);
  if (!actor.ok || digestOfRight(actor.value) !== job.right) return settled(job, 'stopped');
  const source = rowSourceOf(dependencies, actor.value, asked);
  if (!source.ok || !mayExport(actor.value, asked.name).ok) return settled(job, 'stopped');
  if (job.state === 'closing' && job.upload !== undefined) {
    await files.complete({ key: fileKey(job), upload: job.upload }, job.parts);
    return settled(job, 'done');
  }
  const pages = withKeptCounts(dependencies, job, source.value.pages);
  return writeStep(dependencies, settled(job, 'writing'), { ...source.value, pages }, job.rev);
};

/** Whoever asks again goes on at once; a number that no other run has keeps what both may write apart. */
const isFree = ({ busy }: ExportJob, by: string, now: string): boolean =>
  busy === undefined || busy.by === by || busy.until <= now;

/** Whose file, and who goes on with it. */
type Asked = { readonly sub: string; readonly id: string; readonly by: string };

/** Goes on until the file is whole, the time is over, or another run is at it. */
export const exportOn = async (
  dependencies: WithFiles,
  { sub, id, by }: Asked,
  hasTime: HasTime,
): Promise<ExportJob | undefined> => {
  const { table, now, log } = dependencies;
  let job = await findJob(dependencies, sub, id);
  while (job && isUnfinished(job) && isFree(job, by, now())) {
    const busy = { by, until: after(now(), busyMilliseconds) };
    const claimed = await keepJobIfLast(table, job, { ...job, busy, tries: job.tries + 1 });
    if (!claimed) break;
    const kept = await keepJobIfLast(table, claimed, {
      ...(await step(dependencies, claimed)),
      tries: 0,
    });
    if (!kept) break;
    if (!isUnfinished(kept)) log.info('exported', { state: kept.state, bytes: kept.bytes });
    job = kept;
    if (!hasTime()) return job;
  }
  return findJob(dependencies, sub, id);
};
