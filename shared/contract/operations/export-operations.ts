/** Files of records and coverage, public or all. */
import * as z from 'zod';

import { recordStateIds } from '../../vocabulary/record-states.ts';
import { worlds } from '../../domain/world.ts';
import { languages } from '../../vocabulary/label.ts';
import { dialects } from '../files/export-dialects.ts';
import { type FileName, files } from '../files/export-names.ts';
import { exportJobSchema, exportJobsSchema, exportLinkSchema } from '../files/export-job-views.ts';
import {
  answering,
  byId,
  create,
  type Operation,
  paging,
  publicFileCursor,
  read,
} from '../operation.ts';
import { ofMatchesShape } from '../matches/match-filter-query.ts';
import { recordFilterShape } from '../records/record-filter-query.ts';

const exportPath = z.strictObject({ name: z.enum(files.map(({ name }) => name)) });
export type ExportName = FileName;

const exportQuery = {
  ...recordFilterShape,
  ...ofMatchesShape,
  dialect: z
    .enum(dialects)
    .default('spreadsheet')
    .describe(
      'Of CSV. `semicolon`: for spreadsheets of which the decimal sign is a comma. `raw`: for machines, without a byte order mark and without a guard against formulas.',
    ),
  language: z
    .enum(languages)
    .optional()
    .describe('Of titles and of what is said of the columns; English without it.'),
};
const staffQuery = {
  ...exportQuery,
  state: z
    .enum([...recordStateIds, 'in_force'])
    .optional()
    .describe('Of pledges and offers; without it, those in force, and all of your own party.'),
};
const query = z.object(staffQuery);
export type ExportQuery = z.infer<typeof query> & { readonly cursor?: string | undefined };

/** A file of JSON, which says of itself what it holds. */
export const exportFileSchema = z
  .object({
    title: z.string(),
    world: z.enum(worlds).describe('Whether this is the real record or a made-up one.'),
    basis: z.string(),
    asOf: z.string(),
    filter: z.record(z.string(), z.string()),
    licence: z.string(),
    rowCount: z.int(),
    columns: z.record(z.string(), z.string()),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
    next: z.string().optional().describe('Cursor of the next part; absent in the last one'),
  })
  .meta({ id: 'ExportFile' });

export type ExportFile = z.infer<typeof exportFileSchema>;

/** Not JSON of one shape, so the answer has none. */
const exporting = <Shape extends z.ZodRawShape>(summary: string, shape: Shape) =>
  ({
    summary,
    path: exportPath,
    query: z.strictObject(shape),
    needs: [],
    status: 200,
  }) as const satisfies Operation;

export const exportOperations = {
  getReleasedExport: exporting(
    'Public records or their coverage as a file: released by their owners, or restated from public pages',
    { ...exportQuery, cursor: publicFileCursor },
  ),
  getExport: exporting('Records or their coverage as a file', {
    ...staffQuery,
    cursor: paging.cursor,
  }),
  startExport: answering(
    'Write a file of any length: go on with it until it is done, or leave that to the product',
    exportJobSchema,
    { path: exportPath, query: z.strictObject(staffQuery), needs: create, status: 202 },
  ),
  listExportJobs: read('Files that are written for you, newest first', exportJobsSchema),
  getExportJob: answering('How far a file is written', exportJobSchema, { path: byId }),
  continueExport: answering('Go on writing a file for some seconds', exportJobSchema, {
    path: byId,
    needs: create,
  }),
  getExportLink: answering(
    'An address for some minutes under which a file that was written is read',
    exportLinkSchema,
    { path: byId },
  ),
};
