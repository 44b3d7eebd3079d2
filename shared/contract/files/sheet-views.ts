/** What is said of a file of rows, line by line. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';

export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

const noteSchema = z
  .object({
    code: z.string(),
    is: z.enum(['look', 'refused']),
    sheet: z.string(),
    row: z.int(),
    cell: z
      .string()
      .describe(
        'As a spreadsheet names it, such as C12, or the row where it is about all of it; of a document, its question and component.',
      ),
    says: z.string().describe('What to do, in the language asked for.'),
  })
  .meta({ id: 'SheetNote' });

const lineSchema = z
  .object({
    is: z
      .enum(['stored', 'look', 'refused', 'unchanged'])
      .describe(
        '`stored`: as it was read. `look`: stored, but somebody should look. `unchanged`: it was here already.',
      ),
    sheet: z.string(),
    row: z.int().describe('The first row of the record.'),
    rows: z.int().describe('How many rows it has.'),
    kind: z.enum(recordKinds).nullable(),
    title: z.string(),
    party: z.string(),
    id: identifierSchema.nullable().describe('Of the record that is or would be stored.'),
    notes: z
      .array(noteSchema)
      .describe('The first of them; of a commit, why a line was not stored after all.'),
  })
  .meta({ id: 'SheetLine' });

export const sheetOutcomeSchema = z
  .object({
    fault: z
      .object({ code: z.string(), says: z.string() })
      .nullable()
      .describe('Why nothing of the file was read, in the language asked for.'),
    digest: digestSchema.nullable().describe('Of what would be stored; a commit names it.'),
    encoding: z.string().nullable().describe('Of a text file; of a preview alone.'),
    sheets: z
      .array(
        z.object({
          name: z.string(),
          rows: z.int(),
          examples: z.int(),
          headings: z
            .array(
              z.object({
                cell: z.string(),
                text: z.string(),
                column: z.string().nullable(),
                isKnown: z.boolean(),
              }),
            )
            .describe('None: the sheet was not read.'),
        }),
      )
      .describe('Of a preview alone.'),
    columns: z
      .array(z.object({ name: z.string(), heading: z.string() }))
      .describe('What a heading may mean, in the language asked for; of a preview alone.'),
    counts: z.object({
      stored: z.int(),
      look: z.int(),
      refused: z.int(),
      unchanged: z.int(),
    }),
    parties: z
      .array(z.object({ id: identifierSchema, name: z.string() }))
      .describe('Parties that would be registered; of a preview alone.'),
    lines: z.array(lineSchema).describe('Of a commit, those that it dealt with.'),
    left: z.int().describe('How many lines wait for the next commit of the same digest.'),
  })
  .meta({ id: 'SheetOutcome' });

export type SheetOutcome = z.infer<typeof sheetOutcomeSchema>;
