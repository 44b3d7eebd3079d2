/** What a source adds to a record that no form asks for. */
import * as z from 'zod';

import { statedFigureSchema } from './stated-figure.ts';

/** What a source adds that no form asks for. */
export const provenanceSchema = z.object({
  /** The row in the imported file, and the digest of what was imported. */
  row: z.int(),
  digest: z.string(),
  /** The same whatever way its addresses are spelled; absent on what was imported before it was kept. */
  digestByPage: z.string().optional(),
  /** Who imported what waits for a second officer, since its pages are on no listed host. */
  awaits: z.object({ by: z.string(), at: z.string() }).optional(),
  /** Of what the record said when it was imported, to tell whether it was edited here since. */
  contentDigest: z.string().optional(),
  /** The day on which its pages were read; null or absent where nobody said. */
  readOn: z.iso.date().nullable().optional(),
  kindStated: z.string(),
  supportTypesStated: z.array(z.string()).nullable(),
  stageStated: z.string().nullable(),
  timeStated: z.string().nullable(),
  figures: z.array(statedFigureSchema),
  summary: z.string(),
  /** What whoever made the file noted for those who work with it: never public. */
  notes: z.string().nullable(),
});

export type Provenance = z.infer<typeof provenanceSchema>;
