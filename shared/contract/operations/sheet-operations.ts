/** What a file of rows is sent as, and what would become, or became, of its lines. */
import * as z from 'zod';

import { recordKinds } from '../../domain/records/record.ts';
import { textOf } from '../../domain/values/text.ts';
import { languages } from '../../vocabulary/label.ts';
import { answering, create } from '../operation.ts';
import { basisSchema } from '../records/submission-bodies.ts';
import { sheetOutcomeSchema, digestSchema } from '../files/sheet-views.ts';

const mappingSchema = z
  .record(z.string().max(300), z.string().max(40).nullable())
  .refine((mapping) => Object.keys(mapping).length <= 200, { params: { code: 'tooMany' } });

export const sheetSubmissionSchema = z
  .strictObject({
    mode: z
      .enum(['preview', 'commit'])
      .describe(
        '`preview` stores nothing. `commit` stores what the preview of this digest showed.',
      ),
    name: textOf(300).describe('The name of the file.'),
    content: z
      .base64()
      .min(4)
      .max(4_000_000)
      .describe(
        'The bytes of the file, an XLSX workbook, a CSV text, or the form as a document (DOCX), as base64.',
      ),
    language: z.enum(languages).describe('In which notes are worded.'),
    headings: mappingSchema
      .default({})
      .describe(
        'What headings mean that are not known: the heading, and the name of a column of the export, or null for one that is left out.',
      ),
    whole: z.boolean().default(false).describe('Stores nothing unless every line can be stored.'),
    onBehalf: basisSchema.optional(),
    digest: digestSchema.optional().describe('Of the preview. A commit needs it.'),
  })
  .refine(({ mode, digest: given }) => mode === 'preview' || given !== undefined, {
    path: ['digest'],
    params: { code: 'required' },
  });

export type SheetSubmission = z.infer<typeof sheetSubmissionSchema>;

export const sheetOperations = {
  getFormDocument: {
    summary: 'The form of a pledge or an offer as a document to fill in, in a language',
    path: z.strictObject({ kind: z.enum(recordKinds), language: z.enum(languages) }),
    needs: [],
    status: 200,
  } as const,
  getTemplate: {
    summary: 'The template of a file of rows, a workbook, in a language',
    path: z.strictObject({ language: z.enum(languages) }),
    needs: [],
    status: 200,
  } as const,
  importSheet: answering('Import a file of rows: preview it, then store it', sheetOutcomeSchema, {
    body: sheetSubmissionSchema,
    needs: create,
  }),
};
