/** The same filters on pages, lists and exports, so that each figure opens its records. */
import * as z from 'zod';

import { initiatives } from '#shared/vocabulary/initiatives';
import { coverageStatusIds } from '#shared/vocabulary/record-states';

import {
  areaSchema,
  countrySchema,
  coverageRegionSchema,
  editionSchema,
  stakeholderTypeSchema,
} from '../domain/codes.ts';

const orNotStated = (schema: z.ZodType<string>) => z.union([z.literal('not_stated'), schema]);

const initiative = ['none', ...initiatives.map(({ id }) => id)].join('|');

export const recordFilterShape = {
  area: areaSchema.optional(),
  region: coverageRegionSchema.optional(),
  country: countrySchema.optional(),
  stakeholderType: orNotStated(stakeholderTypeSchema).optional(),
  edition: orNotStated(editionSchema).optional(),
  initiative: z
    .string()
    .regex(new RegExp(`^(${initiative})(,(${initiative}))*$`))
    .describe(
      'What belongs to any of these multi-stakeholder pledges, separated by commas; `none`: to none of them.',
    )
    .optional(),
  status: z.enum(coverageStatusIds).optional(),
};

export const recordFilterSchema = z.strictObject(recordFilterShape);
export type RecordFilter = z.infer<typeof recordFilterSchema>;

export const coverageQuery = z.strictObject({
  area: recordFilterShape.area,
  region: recordFilterShape.region,
});
