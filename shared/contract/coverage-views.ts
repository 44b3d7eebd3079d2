/** Coverage as the API answers it: cells of area by region, each with its counts by stakeholder type. */
import * as z from 'zod';

import { areaSchema, coverageRegionSchema } from '../domain/codes.ts';

const count = z.int().min(0);

export const statusCountsSchema = z.object({
  open: count,
  partly_met: count,
  met: count,
  delivered: count,
  not_stated: count,
});

const stakeholderCountsSchema = z.object({
  pledgeRecords: count,
  pledgeComponents: statusCountsSchema,
  offerRecords: count,
  openOffers: count,
  committedOffers: count,
});

export const cellSchema = z
  .object({
    area: areaSchema,
    region: coverageRegionSchema,
    ...stakeholderCountsSchema.shape,
    byStakeholderType: z.record(z.string(), stakeholderCountsSchema),
    byEdition: z.record(
      z.string(),
      z.object({ pledgeComponents: statusCountsSchema, offerComponents: count }),
    ),
    measures: z.record(z.string(), z.object({ asked: count, covered: count, offered: count })),
    oldestOpen: z.string().nullable(),
    givers: count,
    largestGiverPercent: count.nullable(),
  })
  .meta({ id: 'CoverageCell' });

export type CoverageCell = z.infer<typeof cellSchema>;

export const coverageSchema = z
  .object({
    /** Every area by every place, in a fixed order, cells without records included. */
    cells: z.array(cellSchema),
    regionScheme: z.literal('2025'),
    /** When a cell last changed what it says; null while none says anything. */
    asOf: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Coverage' });

export type Coverage = z.infer<typeof coverageSchema>;
