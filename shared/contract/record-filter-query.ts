/** The same filters on pages, lists and exports, so that each figure opens its records. */
import * as z from 'zod';

import { coverageStatusIds } from '#shared/vocabulary/record-states';

import {
  areaSchema,
  countrySchema,
  coverageRegionSchema,
  editionSchema,
  stakeholderTypeSchema,
} from '../domain/codes.ts';

const orNotStated = (schema: z.ZodType<string>) => z.union([z.literal('not_stated'), schema]);

export const recordFilterShape = {
  area: areaSchema.optional(),
  region: coverageRegionSchema.optional(),
  country: countrySchema.optional(),
  stakeholderType: orNotStated(stakeholderTypeSchema).optional(),
  edition: orNotStated(editionSchema).optional(),
  status: z.enum(coverageStatusIds).optional(),
};

export const recordFilterSchema = z.strictObject(recordFilterShape);
export type RecordFilter = z.infer<typeof recordFilterSchema>;

export const coverageQuery = z.strictObject({
  area: recordFilterShape.area,
  region: recordFilterShape.region,
});
