/** What an import of rows takes and what it tells of them. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { languages } from '../../vocabulary/label.ts';
import { importLimits } from './import-limits.ts';

export const importSubmissionSchema = z.strictObject({
  /** `confirm`: a second officer publishes, as restated, what another imported and what waits for it. */
  mode: z.enum(['preview', 'commit', 'confirm']),
  /** Rows as the file has them; each is read on its own and refused on its own. */
  records: z.array(z.unknown()).min(1).max(importLimits.records),
  /** Rows outside this request: those that its notes refer to, for links, and those of the same page, to tell rows apart. */
  related: z.array(z.unknown()).max(importLimits.related).default([]),
  asOf: z.iso.date().optional(),
  /** A digest of the whole file: what one file says in several requests is told from what another edition says. */
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  isWhole: z
    .boolean()
    .default(false)
    .describe(
      'Whether these rows and those beside them are all of the file: then it is told what an earlier edition had and this one has no more.',
    ),
  language: z.enum(languages).default('en').describe('In which it is said what to look at.'),
});

export const importOutcomeSchema = z
  .object({
    rows: z.int(),
    imported: z.int(),
    unchanged: z.int(),
    refused: z.array(
      z.object({ row: z.number().nullable(), pointer: z.string(), reason: z.string() }),
    ),
    readAgain: z
      .int()
      .optional()
      .describe(
        'How many of the unchanged rows were read again on a later day, which their records now say; absent where none were.',
      ),
    waiting: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          pages: z.array(z.string()).describe('The first of them.'),
        }),
      )
      .optional()
      .describe(
        'Rows that are submitted and not public, since these pages are on no listed host: another officer confirms them. Every other row that was imported is public as restated; absent where there are none.',
      ),
    renumbered: z
      .array(z.object({ row: z.number(), was: z.number(), pointer: z.string() }))
      .optional()
      .describe('Unchanged rows that had another number; absent where there are none.'),
    looks: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          code: z.string(),
          says: z.string().describe('What to do, in the language asked for.'),
          party: z
            .object({ id: identifierSchema, name: z.string() })
            .optional()
            .describe('The registered party that the row was read as.'),
        }),
      )
      .optional()
      .describe(
        'What is or would be stored, though somebody should look at it, the first of them; absent where there is none.',
      ),
    underMatches: z
      .array(
        z.object({
          row: z.number().nullable(),
          pointer: z.string(),
          recordId: identifierSchema,
          matches: z.array(identifierSchema).describe('The first of them.'),
          count: z.int(),
        }),
      )
      .optional()
      .describe('Records that change under live matches; absent where there are none.'),
  })
  .meta({ id: 'ImportOutcome' });

export type ImportOutcome = z.infer<typeof importOutcomeSchema>;
