/** What a file is written from: what its reader may read, as long as that is what it was when it began. */
import { coverageSchema } from '#shared/contract/figures/coverage-views';
import type { ExportName, ExportQuery } from '#shared/contract/operations/export-operations';
import type { Refusal } from '#shared/domain/refusal';
import type { Result } from '#shared/domain/result';
import { readKept } from '#shared/domain/kept/unreadable-item';
import { exportedFiles } from '#shared/table/kept-files';

import { type Actor, readsAs } from '../actor.ts';
import type { WithFiles } from '../dependencies.ts';
import { type AskedFile, askedFile } from '../handlers/figures/asked-file.ts';
import type { ExportPages } from '../handlers/figures/export-sheet.ts';
import { staffPages } from '../handlers/figures/read-all.ts';
import { digestOf } from '../store/log/audit.ts';
import type { ExportJob } from '../store/files/export-store.ts';
import type { RowSource } from './rows-on.ts';

/** Files that are kept say an empty list of whoever reads for no chosen countries. */
export const digestOfRight = (actor: Actor): string => {
  const [role, partyId, countries = [], ...others] = readsAs(actor);
  return digestOf([role, partyId, countries, ...others]);
};

type Named = Pick<ExportJob, 'id'>;

const named = ({ id }: Named, name: string): string => `${exportedFiles}${id}/${name}`;

export const fileKey = (job: Named): string => named(job, 'file');
export const heldKey = (job: Named, number: number): string => named(job, `held-${number}`);
const countsKey = (job: Named): string => named(job, 'counts');

type Asked = { readonly name: ExportName; readonly query: ExportQuery; readonly at: string };

type Source = RowSource & { readonly file: AskedFile };

export const rowSourceOf = (
  dependencies: WithFiles,
  actor: Actor,
  { name, query, at }: Asked,
): Result<Source, Refusal> => {
  const reader = staffPages(dependencies, actor, query);
  const file = askedFile(reader, name, query, at);
  return file.ok ? { ok: true, value: { pages: reader.pages, file: file.value } } : file;
};

const counted = ['coverage', 'amounts'] as const;

/** Counts move while a long file is written: all that one file holds are of the moment at which it began. */
export const keepCounts = async (
  { files }: Pick<WithFiles, 'files'>,
  job: Pick<ExportJob, 'id'>,
  { pages, file }: Source,
): Promise<boolean> => {
  if (!pages.coverage || !counted.some((entity) => file.asked.includes(entity))) return false;
  const counts = JSON.stringify(await pages.coverage());
  await files.put(countsKey(job), Buffer.from(counts, 'utf8'), 'application/json');
  return true;
};

export const withKeptCounts = (
  { files }: Pick<WithFiles, 'files'>,
  job: Pick<ExportJob, 'id' | 'hasCounts'>,
  pages: ExportPages,
): ExportPages => {
  if (!job.hasCounts) return pages;
  const coverage = async () => {
    const text = Buffer.from(await files.get(countsKey(job))).toString('utf8');
    return readKept('counts of a file', coverageSchema, JSON.parse(text));
  };
  return { ...pages, coverage };
};

export const askedIn = ({ name, query, startedAt }: ExportJob): Asked => ({
  name: name as ExportName,
  query: query as ExportQuery,
  at: startedAt,
});
