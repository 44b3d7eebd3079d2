/** Pages of lists, as the API answers them. */
import * as z from 'zod';

import { countryReaches } from '../domain/matching/reach.ts';
import { identifierSchema } from '../domain/parties/party.ts';

/** One page of records. With a country in the filter it says how each record reaches it. */
export const recordPageOf = <Schema extends z.ZodType>(item: Schema) =>
  pageOf(item).extend({
    reach: z
      .record(identifierSchema, z.enum(countryReaches))
      .optional()
      .describe('By the id of a record, how it reaches the country that was asked for.'),
  });

/** One page of a list that is counted: `total` is of everything that was asked for, whatever page this is. */
export const countedPageOf = <Schema extends z.ZodType>(item: Schema) =>
  recordPageOf(item).extend({
    total: z.int().min(0).describe('How many records were asked for, on all pages together.'),
    components: z
      .int()
      .min(0)
      .describe('How many of their components the filter lets through: what figures count.'),
    leftOut: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many records the index had no room for: they are not counted and not found here.',
      ),
  });

/** One page of a list that is counted as it is read: the first page says how many there are on all of them. */
export const tallyPageOf = <Schema extends z.ZodType>(item: Schema) =>
  pageOf(item).extend({
    total: z
      .object({
        count: z.int().min(0),
        complete: z.boolean().describe('Whether these are all; else there are at least so many.'),
      })
      .optional()
      .describe('How many were asked for, on all pages together: said by the first page.'),
  });

/** One page of a list. `next` is opaque; absent on the last page. A page may be short, even empty, and continue. */
export const pageOf = <Schema extends z.ZodType>(item: Schema) =>
  z.object({ items: z.array(item), next: z.string().optional() });
