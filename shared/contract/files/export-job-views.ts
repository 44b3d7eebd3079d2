/** A file that is written for somebody because it is too large for an answer, as the API tells of it. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { files } from './export-names.ts';
import { timestampSchema } from '../timestamp.ts';

/**
 * `closing`: all of it is written, and it is being put together. `stopped`: what its reader may read is not what it was.
 * `tooLarge`: a workbook has no room for it. `failed`: it was tried often, and given up.
 */
export const jobStates = ['writing', 'closing', 'done', 'stopped', 'tooLarge', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

const count = z.int().min(0);

export const exportJobSchema = z
  .object({
    id: identifierSchema,
    name: z.enum(files.map(({ name }) => name)),
    query: z
      .record(z.string(), z.string())
      .describe('What the file is narrowed by and written in, as it was asked.'),
    state: z.enum(jobStates),
    startedAt: timestampSchema,
    keptUntil: timestampSchema.describe('When the file is removed.'),
    rows: count.describe('So far.'),
    bytes: count.describe('So far.'),
  })
  .meta({ id: 'ExportJob' });

export type ExportJobView = z.infer<typeof exportJobSchema>;

export const exportLinkSchema = z
  .object({
    url: z.url().describe('Whoever has it can read the file until it ends: give it to nobody.'),
    name: z.string().describe('What the file is called.'),
    endsAt: timestampSchema,
  })
  .meta({ id: 'ExportLink' });

export type ExportLink = z.infer<typeof exportLinkSchema>;

export const exportJobsSchema = z.object({ items: z.array(exportJobSchema) });
