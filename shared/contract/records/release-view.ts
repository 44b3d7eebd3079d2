/** When and why a record or a match is public, as the API answers it. */
import * as z from 'zod';

import { releaseGroups } from '../../domain/release/release-groups.ts';
import { timestampSchema } from '../timestamp.ts';

export const releaseGroupSchema = z
  .enum(releaseGroups)
  .meta({ id: 'ReleaseGroup' })
  .describe(
    'texts: what is asked or given in words, its target, conditions, indicator and progress, who was consulted. amounts: quantities, and how many matches at once. partners: those named with it, and channels.',
  );

const publishedAtSchema = {
  at: timestampSchema,
  since: timestampSchema
    .optional()
    .describe(
      'Since when everyone reads it, in whatever version; absent where only `at` is known.',
    ),
};

/** Why it is public: its owner released it, or it restates public pages and nobody released it. */
export const releaseSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z
        .literal('released')
        .describe('By its owner; a match by every party whose consent it needed.'),
      version: z.int().min(1),
      ...publishedAtSchema,
      withheld: z
        .array(releaseGroupSchema)
        .optional()
        .describe(
          'Of a record: what its owner keeps back, which reads as not stated; absent where nothing.',
        ),
    }),
    z.object({
      kind: z.literal('restated').describe('From public pages; nobody released it.'),
      version: z.int().min(1),
      ...publishedAtSchema,
      sources: z.array(z.string()).describe('The public pages.'),
      readOn: z.iso
        .date()
        .nullable()
        .describe('The day on which the pages were read; null where it is not known.'),
    }),
  ])
  .meta({ id: 'Release' });

export type ReleaseView = z.infer<typeof releaseSchema>;
