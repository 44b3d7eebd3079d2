/** A document as blocks, to be drawn as a page or written as a file. */
import * as z from 'zod';

import { languages } from '../../vocabulary/label.ts';

const blockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    text: z.string(),
  }),
  z.object({ kind: z.literal('paragraph'), text: z.string() }),
  z.object({ kind: z.literal('list'), items: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    caption: z.string(),
    head: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
  z.object({
    kind: z.literal('chart'),
    title: z.string(),
    description: z.string(),
    categories: z.array(z.string()),
    series: z.array(z.object({ name: z.string(), values: z.array(z.number()) })),
  }),
]);

export const documentSchema = z
  .object({
    title: z.string(),
    language: z.enum(languages),
    at: z.iso.datetime(),
    blocks: z.array(blockSchema),
  })
  .meta({ id: 'Document' });

export type DocumentView = z.infer<typeof documentSchema>;

export const briefPartySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.string(),
    country: z.string().nullable(),
  })
  .meta({ id: 'BriefParty' });

export type BriefPartyView = z.infer<typeof briefPartySchema>;
