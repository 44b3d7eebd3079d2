/** Figures over the records themselves, as the API answers them: each breakdown under every filter at once. */
import * as z from 'zod';

import { type CoverageStatusId, coverageStatusIds } from '#shared/vocabulary/record-states';

import { areaSchema, countrySchema, coverageRegionSchema } from '../../domain/codes.ts';
import { regionSchemes } from '#shared/vocabulary/regions';

import { answering } from '../operation.ts';
import { recordFilterShape } from '../records/record-filter-query.ts';

const count = z.int().min(0);

const partCounts = {
  pledgeComponents: z.object(
    Object.fromEntries(coverageStatusIds.map((id) => [id, count])) as Record<
      CoverageStatusId,
      typeof count
    >,
  ),
  offerComponents: count,
};

export const recordFiguresSchema = z
  .object({
    ...partCounts,
    syntheticPledgeComponents: count.describe('Those of the pledge components that are test data.'),
    syntheticOfferComponents: count.describe('Those of the offer components that are test data.'),
    regions: z
      .array(z.object({ area: areaSchema, region: coverageRegionSchema, ...partCounts }))
      .describe('A component of two regions stands under both.'),
    types: z.array(z.object({ area: areaSchema, stakeholderType: z.string(), ...partCounts })),
    waiting: z
      .array(z.object({ year: z.string(), area: areaSchema, open: count }))
      .describe(
        'Components that ask for support and have none agreed, by the year that their source states.',
      ),
    countries: z
      .array(z.object({ country: countrySchema, ...partCounts }))
      .describe('Of what names a country: a component that names two stands under both.'),
    editions: z.array(
      z.object({
        edition: z.string(),
        regionScheme: z.enum(regionSchemes.map(({ id }) => id)),
        ...partCounts,
        regions: z
          .array(z.object({ region: z.string(), ...partCounts }))
          .describe('On the scheme of its day.'),
      }),
    ),
    initiatives: z
      .array(z.object({ initiative: z.string(), ...partCounts }))
      .describe('A record of two initiatives stands under both.'),
    inAnyInitiative: z.object(partCounts).describe('Of what belongs to any of them, each once.'),
    inNoInitiative: z.object(partCounts),
  })
  .meta({ id: 'RecordFigures' });

export type RecordFiguresView = z.infer<typeof recordFiguresSchema>;

const query = z.strictObject({
  area: areaSchema.optional(),
  region: recordFilterShape.region,
  stakeholderType: recordFilterShape.stakeholderType,
  edition: recordFilterShape.edition,
  initiative: recordFilterShape.initiative,
});

export const recordFiguresOperations = {
  getReleasedRecordFigures: answering(
    'Public pledges and offers counted by region, type, year, country, forum and initiative',
    recordFiguresSchema,
    { query },
  ),
  getRecordFigures: answering('The same over all records in force', recordFiguresSchema, { query }),
};
