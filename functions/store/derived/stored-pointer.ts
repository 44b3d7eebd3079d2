/** The pointer to the generations as it is stored. A policy of before some part or setting is read as what it meant then. */
import * as z from 'zod';

import { policySchema } from '#shared/domain/matching/policy';
import { firstPointer, generationStates, type Pointer } from '#shared/recompute/generations';
import type { Item } from '#shared/table/item';
import { readKept } from '#shared/domain/kept/unreadable-item';

const entrySchema = z.object({
  name: z.string(),
  policy: policySchema,
  state: z.enum(generationStates),
  since: z.string().nullable(),
});

const pointerSchema: z.ZodType<Pointer> = z.object({
  id: z.literal('ACTIVE').default('ACTIVE'),
  version: z.int().min(0),
  generations: z.tuple([entrySchema], entrySchema),
  dropped: z.array(entrySchema),
});

/** The only reading of it: one policy read in two ways would score by two rules. */
export const pointerIn = (item: Item | undefined): Pointer =>
  item === undefined ? firstPointer : readKept('pointer to generations', pointerSchema, item);
