/** Coverage as the API answers it: cells of area by region with their counts by stakeholder type and edition, and totals in which every component counts once. */
import * as z from 'zod';

import { type CoverageStatusId, coverageStatusIds } from '#shared/vocabulary/record-states';

import { areaSchema, coverageRegionSchema } from '../../domain/codes.ts';
import { type UnservedStatus, unservedStatuses } from '../../domain/records/component-status.ts';

const count = z.int().min(0);

const componentCountsSchema = z.object({
  /** By coverage status: `open` is asked for and not agreed, `not_asked` and `asking_not_stated` stand apart. */
  pledgeComponents: z.object(
    Object.fromEntries(coverageStatusIds.map((id) => [id, count])) as Record<
      CoverageStatusId,
      typeof count
    >,
  ),
  openOffers: count,
  committedOffers: count,
  syntheticPledgeComponents: count.describe('Those of the pledge components that are test data.'),
  syntheticOfferComponents: count.describe('Those of the offer components that are test data.'),
});

const cellCountsSchema = z.object({
  ...componentCountsSchema.shape,
  pledgeRecords: count,
  offerRecords: count,
  sharedPledgeComponents: count.describe(
    'Pledge components here that lie in other regions too: they stand in the cells of each, and once in `totals`.',
  ),
  sharedOfferComponents: count.describe(
    'Offer components here that lie in other regions too: they stand in the cells of each, and once in `totals`.',
  ),
  repeated: componentCountsSchema.describe(
    'What of this cell an earlier region of its area counts already: leave it out when adding up cells of all regions.',
  ),
});

const measuresSchema = z.record(
  z.string(),
  z.object({ asked: count, covered: count, offered: count }),
);

const ageSchema = z.object({
  stated: z
    .string()
    .nullable()
    .describe('The earliest time that a source states, as precise as stated; null: not stated.'),
  inRegisterSince: z.iso
    .date()
    .nullable()
    .describe('The first day on which one of them came into this register, whatever its age.'),
});
const agesSchema = z.object(
  Object.fromEntries(unservedStatuses.map((id) => [id, ageSchema])) as Record<
    UnservedStatus,
    typeof ageSchema
  >,
);

export const cellSchema = z
  .object({
    area: areaSchema,
    region: coverageRegionSchema,
    ...cellCountsSchema.shape,
    byStakeholderType: z.record(z.string(), cellCountsSchema),
    byEdition: z.record(z.string(), cellCountsSchema),
    measures: measuresSchema.describe('Amounts of components that lie in this region alone.'),
    ages: agesSchema,
    givers: count,
    largestGiverPercent: count.nullable(),
  })
  .meta({ id: 'CoverageCell' });

export type CoverageCell = z.infer<typeof cellSchema>;
export type CellCountsView = z.infer<typeof cellCountsSchema>;

export const everything = 'all';

const totalSchema = z
  .object({
    area: z.union([z.literal(everything), areaSchema]),
    region: z.union([z.literal(everything), coverageRegionSchema]),
    ...componentCountsSchema.shape,
    byStakeholderType: z.record(z.string(), componentCountsSchema),
    byEdition: z.record(z.string(), componentCountsSchema),
    measures: measuresSchema,
    ages: agesSchema,
  })
  .meta({ id: 'CoverageTotal' });

export type CoverageTotalView = z.infer<typeof totalSchema>;

export const sharedAmountsSchema = z
  .object({ area: areaSchema, regions: z.array(coverageRegionSchema), measures: measuresSchema })
  .meta({ id: 'AmountsOfSeveralRegions' });

export const coverageSchema = z
  .object({
    /** Every area by every place, in a fixed order, cells without records included. */
    cells: z.array(cellSchema),
    totals: z
      .array(totalSchema)
      .describe('Each area and all of them over what was asked for: every component counts once.'),
    amountsOfSeveralRegions: z
      .array(sharedAmountsSchema)
      .describe('Amounts stated for several regions together: in no single cell.'),
    regionScheme: z.literal('2025'),
    /** When a cell last changed what it says; null while none says anything. */
    asOf: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Coverage' });

export type Coverage = z.infer<typeof coverageSchema>;
