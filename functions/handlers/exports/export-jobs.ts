/** Files that are written for whoever asks, in runs of some seconds, and read by a link of some minutes. */
import type { ExportJobView } from '#shared/contract/files/export-job-views';
import { fileOf } from '#shared/contract/files/export-names';
import type { ExportName, ExportQuery } from '#shared/contract/operations/export-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { fileNameOf } from '#shared/export/file-name';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { WithFiles } from '../../dependencies.ts';
import { exportOn } from '../../exporting/export-on.ts';
import { fileKey, keepCounts, digestOfRight, rowSourceOf } from '../../exporting/job-source.ts';
import { findActor } from '../../http/find-actor.ts';
import type { RepeatableRequest } from '../../request.ts';
import { digestOf } from '../../store/log/audit.ts';
import {
  beginJob,
  endOf,
  type ExportJob,
  findJob,
  isUnfinished,
  jobsOf,
} from '../../store/files/export-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';
import { requestMilliseconds, timeFor } from '../../time-for.ts';
import { isWritten, typeOf } from '../figures/export-formats.ts';
import { mayExport } from '../figures/read-all.ts';

/** So many files at once are written for one person; of requests of one moment each may see a place that is taken. */
const mostAtOnce = 3;

/** Whoever has it reads the file: long enough to begin, and no longer. */
const linkSeconds = 300;

const viewOf = (job: ExportJob): ExportJobView => {
  const { id, name, query, state, startedAt, rows, bytes } = job;
  return {
    id,
    name: name as ExportName,
    query: { ...query },
    state,
    startedAt,
    keptUntil: endOf(job),
    rows,
    bytes,
  };
};

const answerOf = (job: ExportJob): Answer => ({ body: viewOf(job) });

const neededNoJob: Refusal = {
  kind: 'malformed',
  errors: [
    {
      pointer: 'name',
      code: 'unknownField',
      detail: 'This file only describes others and is always short. Read it at once, by GET.',
    },
  ],
};

const tooManyAtOnce: Refusal = {
  kind: 'conflict',
  detail: `${mostAtOnce} files are being written for you already. Wait until one of them is done.`,
};

/** A file goes on without whoever asked for it: what they may read has to be in the table. */
const unknownToTable: Refusal = {
  kind: 'forbidden',
  detail:
    'Files are written for people who are registered here. Ask the Secretariat to register you.',
};

type StartInput = Omit<RepeatableRequest<never>, 'body'> & {
  readonly path: { readonly name: ExportName };
  readonly query: ExportQuery;
};

type Wanted = Pick<ExportJob, 'name' | 'query' | 'right'>;

/** Of the same rows in the same form, for the same right: whoever asks again, and not in the same moment, waits for one file. */
const isOf =
  (wanted: Wanted) =>
  ({ name, query, right }: Wanted): boolean =>
    digestOf([name, query, right]) === digestOf([wanted.name, wanted.query, wanted.right]);

const begunAnswer = (job: ExportJob): Answer => ({
  ...answerOf(job),
  status: 202,
  headers: { location: `/api/export-jobs/${job.id}` },
});

const textsOf = (query: ExportQuery): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

export const startExport =
  (dependencies: WithFiles) =>
  async ({ actor, path, query, idempotencyKey }: StartInput): Promise<Result<Answer, Refusal>> => {
    const { table, world, now } = dependencies;
    const allowed = mayExport(actor, path.name);
    if (!allowed.ok) return allowed;
    const { format, subject } = fileOf(path.name);
    if (!isWritten(format)) return refuse(neededNoJob);
    const known = await findActor(table, { sub: actor.sub }, undefined);
    if (!known.ok || digestOfRight(known.value) !== digestOfRight(actor))
      return refuse(unknownToTable);
    const asked = textsOf(query);
    const request = { route: 'startExport', actor, path, body: asked, sent: asked } as const;
    return write(dependencies, { ...request, idempotencyKey }, async () => {
      const at = now();
      const source = rowSourceOf(dependencies, actor, { name: path.name, query, at });
      if (!source.ok) return source;
      const wanted: Wanted = { name: path.name, query: asked, right: digestOfRight(actor) };
      const unfinished = (await jobsOf(dependencies, actor.sub)).filter(isUnfinished);
      const underWay = unfinished.find(isOf(wanted));
      if (underWay) return ok({ actions: [], answer: begunAnswer(underWay) });
      if (unfinished.length >= mostAtOnce) return refuse(tooManyAtOnce);
      const secret = await getSecret(dependencies);
      const id = secret.idFor(`startExport\n${actor.sub}\n${idempotencyKey}`);
      const job: ExportJob = {
        ...wanted,
        id,
        sub: actor.sub,
        rev: 1,
        fileName: fileNameOf(world, subject, source.value.file.about.filter, format),
        type: typeOf(format),
        state: 'writing',
        startedAt: at,
        rows: 0,
        bytes: 0,
        parts: [],
        hasCounts: await keepCounts(dependencies, { id }, source.value),
        tries: 0,
      };
      return ok({ actions: [beginJob(job)], answer: begunAnswer(job) });
    });
  };

type Caller = { readonly actor: Actor };
type One = Caller & { readonly path: { readonly id: string } };

export const listExportJobs =
  (dependencies: WithFiles) =>
  async ({ actor }: Caller): Promise<Result<Answer, Refusal>> =>
    ok({ body: { items: (await jobsOf(dependencies, actor.sub)).map(viewOf) } });

export const getExportJob =
  (dependencies: WithFiles) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const job = await findJob(dependencies, actor.sub, path.id);
    return job ? ok(answerOf(job)) : refuse({ kind: 'notFound' });
  };

/** Whoever asks again and again, or the run by the clock, brings it to its end. */
export const continueExport =
  (dependencies: WithFiles) =>
  async (input: Omit<RepeatableRequest<never>, 'body'> & One): Promise<Result<Answer, Refusal>> => {
    const { actor, path, idempotencyKey: by } = input;
    const request = { route: 'continueExport', ...input, body: null } as const;
    return write(dependencies, request, async () => {
      const hasTime = timeFor(dependencies, requestMilliseconds);
      const job = await exportOn(dependencies, { sub: actor.sub, id: path.id, by }, hasTime);
      return job ? ok({ actions: [], answer: answerOf(job) }) : refuse({ kind: 'notFound' });
    });
  };

const otherRight: Refusal = {
  kind: 'forbidden',
  detail: 'What you may read has changed since this file was begun. Ask for it again.',
};

export const getExportLink =
  (dependencies: WithFiles) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const job = await findJob(dependencies, actor.sub, path.id);
    if (job && (digestOfRight(actor) !== job.right || job.state === 'stopped'))
      return refuse(otherRight);
    if (job?.state !== 'done') return refuse({ kind: 'notFound' });
    const endsAt = new Date(Date.parse(dependencies.now()) + linkSeconds * 1_000).toISOString();
    const url = await dependencies.files.link(fileKey(job), job.fileName, linkSeconds);
    return ok({ body: { url, name: job.fileName, endsAt } });
  };
