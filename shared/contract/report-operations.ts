/** Reports of the public record: frozen by the Secretariat, read by everyone. */
import * as z from 'zod';

import { editionSchema } from '../domain/codes.ts';
import { textOf } from '../domain/text.ts';
import { answering, countingFromOne, create, read } from './operation.ts';
import { reportKeySchema, reportSchema } from './report-views.ts';

const byNumber = z.strictObject({ number: countingFromOne(999_999) });

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
