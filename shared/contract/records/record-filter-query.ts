/** The same filters on pages, lists and exports, so that each figure opens its records. */
import * as z from 'zod';

import { initiatives } from '#shared/vocabulary/initiatives';
import { coverageStatusIds } from '#shared/vocabulary/record-states';
import { regionsOfAnyDay } from '#shared/vocabulary/regions';

import {
  areaSchema,
  countrySchema,
  coverageRegionSchema,
  editionSchema,
  stakeholderTypeSchema,
} from '../../domain/codes.ts';

const orNotStated = (schema: z.ZodType<string>) => z.union([z.literal('not_stated'), schema]);

/** Some of these ids, separated by commas. */
const anyOf = (ids: readonly string[]) => {
  const one = `(${ids.join('|')})`;
  return (
    z
      .string()
      .refine((value) => value.split(',').every((id) => ids.includes(id)), {
        params: { code: 'unknownId' },
      })
      // So that equal questions read the same in files and their names, however often one of the ids is said.
      .overwrite((value) => {
        const asked = new Set(value.split(','));
        return ids.filter((id) => asked.has(id)).join(',');
      })
      .meta({ pattern: `^${one}(,${one})*$` })
  );
};

const initiativeNames = ['none', 'any', ...initiatives.map(({ id }) => id)];

export const recordFilterShape = {
  area: z
    .union([areaSchema, z.literal('stated')])
    .optional()
    .describe('`stated`: any area that is stated, of which alone figures are.'),
  region: coverageRegionSchema.optional(),
  country: countrySchema.optional(),
  stakeholderType: orNotStated(stakeholderTypeSchema).optional(),
  edition: orNotStated(editionSchema).optional(),
  initiative: anyOf(initiativeNames)
    .describe(
      'What belongs to any of these multi-stakeholder pledges, separated by commas; `any`: to whichever of them; `none`: to none of them.',
    )
    .optional(),
  status: anyOf(coverageStatusIds).describe('Any of these, separated by commas.').optional(),
  named: countrySchema
    .optional()
    .describe('What names the country itself, not what reaches it by its region or from anywhere.'),
  regionThen: z
    .enum(regionsOfAnyDay)
    .optional()
    .describe('A region of the scheme that was in use at the forum of the record.'),
  year: z
    .string()
    .regex(/^(\d{4}|not_stated)$/)
    .optional()
    .describe('In which it was pledged or offered: that of its forum, or as its source states.'),
};

export const recordFilterSchema = z.strictObject(recordFilterShape);
export type RecordFilter = z.infer<typeof recordFilterSchema>;

export const coverageQuery = z.strictObject({
  area: areaSchema.optional(),
  region: recordFilterShape.region,
});
