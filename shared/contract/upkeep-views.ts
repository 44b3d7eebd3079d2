/** Generations and verification as the API answers them. */
import * as z from 'zod';

import { policySchema } from '../domain/matching/policy.ts';
import { timestampSchema } from './timestamp.ts';

const count = z.int().min(0);

export const generationSchema = z
  .object({
    name: z.string(),
    /** `ready`: built and found equal, and never active yet. `kept`: written on, for going back to it. */
    state: z.enum(['active', 'building', 'ready', 'kept', 'dropped']),
    policy: policySchema,
    /** Null for the first, which was there from the start. */
    since: timestampSchema.nullable(),
    /** How far its building is; null for those that were not built or are gone. */
    build: z
      .object({
        phase: z.enum(['lists', 'cells', 'check', 'complete']),
        lists: count,
        cells: count,
        /** Units that differed in the check under way: it begins again until none does. */
        differing: count,
        at: timestampSchema.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'Generation' });

export type GenerationView = z.infer<typeof generationSchema>;

export const generationsSchema = z
  .object({
    items: z.array(generationSchema),
    /** The numbers of the policies that the product brings. */
    shipped: z.array(z.int()),
    /** These policies in full, to begin one from. */
    brought: z.array(policySchema),
  })
  .meta({ id: 'Generations' });

export type GenerationsView = z.infer<typeof generationsSchema>;

const differsSchema = z.array(
  z.object({
    what: z.enum(['absent', 'open', 'moving', 'missing', 'extra', 'changed', 'fault']),
    of: z.string().max(200).optional(),
  }),
);

const found = {
  /** Such as `LIST#pledge#…`, `CELL#public#A1#africa`, `PROJECTIONS#OFFER#…`. */
  unit: z.string().max(200),
  differs: differsSchema,
  /** Differences beside those. */
  more: count,
};

/** Not right when it was looked at; wrong only if it is so later too, at the same `rev`. */
export const suspectSchema = z
  .object({ ...found, generation: z.string().max(20), rev: count })
  .meta({ id: 'Suspect' });

export const driftSchema = z
  .object({
    ...found,
    /** Null for truth and its projections. */
    generation: z.string().nullable(),
    repaired: z.boolean(),
  })
  .meta({ id: 'Drift' });

export type DriftView = z.infer<typeof driftSchema>;

export const verificationOrderSchema = z.strictObject({
  repair: z.boolean().default(true),
  /** Audit chains and logs alone, without lists and coverage. */
  audit: z.boolean().default(false),
  /** The `next` of the answer before; absent at the start of a walk. */
  cursor: z.string().max(2000).optional(),
  /** Suspects of answers before, to be looked at again instead of walking on: drift if nothing changed. */
  suspects: z
    .array(suspectSchema.pick({ unit: true, generation: true, rev: true }).strict())
    .max(200)
    .optional(),
});

export const verificationSchema = z
  .object({
    /** Lists, cells and index pages looked at. */
    units: count,
    records: count,
    /** Records whose words other tables of terms had read, and that were read anew: nothing was wrong with them. */
    readAnew: count,
    /** Audit entries that were in no log yet: appended, where repairs were asked for. */
    unlogged: count,
    suspects: z.array(suspectSchema),
    drift: z.array(driftSchema),
    repaired: count,
    next: z.string().optional(),
  })
  .meta({ id: 'Verification' });

export type VerificationView = z.infer<typeof verificationSchema>;
