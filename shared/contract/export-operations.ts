/** Files of records and coverage, public or all. */
import * as z from 'zod';

import { worlds } from '../domain/world.ts';
import { type Operation, paging, publicFileCursor } from './operation.ts';
import { recordFilterShape } from './record-filter-query.ts';

export const exportNames = [
  'pledges.csv',
  'pledges.json',
  'offers.csv',
  'offers.json',
  'coverage.csv',
  'coverage.json',
  'amounts.csv',
  'amounts.json',
] as const;
export type ExportName = (typeof exportNames)[number];
const exportPath = z.strictObject({ name: z.enum(exportNames) });
const exportQuery = {
  ...recordFilterShape,
  /** `raw`: no guard against formulas, for machines. */
  dialect: z.enum(['spreadsheet', 'raw']).default('spreadsheet'),
};

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
const exporting = <Cursor extends z.ZodType>(summary: string, cursor: Cursor) =>
  ({
    summary,
    path: exportPath,
    query: z.strictObject({ ...exportQuery, cursor }),
    needs: [],
    status: 200,
  }) as const satisfies Operation;

export const exportOperations = {
  getReleasedExport: exporting(
    'Public records or their coverage as a file: released by their owners, or restated from public pages',
    publicFileCursor,
  ),
  getExport: exporting('Records or their coverage as a file', paging.cursor),
};
