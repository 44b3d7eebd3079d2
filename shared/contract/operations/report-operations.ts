/** Reports of the public record: frozen by the Secretariat, read by everyone. */
import * as z from 'zod';

import { forumDateKinds } from '#shared/vocabulary/forum-dates';
import { type Language, languages } from '#shared/vocabulary/label';

import { editionSchema } from '../../domain/codes.ts';
import { textOf } from '../../domain/values/text.ts';
import { briefPartySchema, documentSchema } from '../files/document-views.ts';
import { answering, byId, countingFromOne, create, read } from '../operation.ts';
import { reportKeySchema, reportSchema } from '../files/report-views.ts';

const byNumber = z.strictObject({ number: countingFromOne(999_999) });

const language = z.enum(languages);

const briefQuery = z.strictObject({
  language: language.default('en'),
  report: countingFromOne(999_999)
    .optional()
    .describe('From the rows of this report; without it, from what is public now.'),
});

const labelSchema = z.object(
  Object.fromEntries(languages.map((each) => [each, z.string()])) as Record<Language, z.ZodString>,
);

const calendarSchema = z
  .object({
    dates: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(forumDateKinds),
        label: labelSchema,
        start: z.string().describe('A year, a month or a day, as precise as the source.'),
        end: z.string(),
        source: z.string(),
      }),
    ),
    updates: z
      .object({ label: labelSchema, source: z.string() })
      .describe('How updates are taken, of which no day is set.'),
  })
  .meta({ id: 'ForumCalendar' });

export const reportOperations = {
  listReports: read(
    'Reports that were frozen, newest first',
    z.object({ items: z.array(reportSchema) }),
  ),
  getReport: answering('A report, and the files of its pack', reportSchema, { path: byNumber }),
  getReportPack: {
    summary:
      'The pack of a report, a ZIP file, in parts: put one after the other as `Link: rel="next"` leads, they are the file',
    path: byNumber,
    query: z.strictObject({ part: countingFromOne(9_999).optional() }),
    needs: [],
    status: 200,
  },
  listBriefs: read(
    'Parties with public pledges or offers, of each of which there is a brief',
    z.object({ items: z.array(briefPartySchema) }),
  ),
  getBrief: answering('A brief of a party, as blocks of a document', documentSchema, {
    path: byId,
    query: briefQuery,
  }),
  getBriefFile: {
    summary: 'A brief of a party as a file for word processors',
    path: byId,
    query: briefQuery,
    needs: [],
    status: 200,
  },
  getCalendar: read(
    'Dates of the Global Refugee Forum as far as public sources set them',
    calendarSchema,
  ),
  getCalendarFile: {
    summary: 'The same as a calendar (iCalendar)',
    query: z.strictObject({ language: language.default('en') }),
    needs: [],
    status: 200,
  },
  getReportKey: read('The public key by which packs of reports are verified', reportKeySchema),
  freezeReport: answering('Freeze a report of what is public now', reportSchema, {
    body: z.strictObject({
      edition: editionSchema.describe(
        'The forum for which it reports; its regions are of that day.',
      ),
      note: textOf(2000).optional().describe('Stands in the report, for everyone to read.'),
    }),
    needs: create,
    status: 201,
  }),
} as const;
