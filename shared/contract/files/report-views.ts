/** A report: a frozen, numbered snapshot of the public record, and what its pack says of itself. */
import * as z from 'zod';

import { worlds } from '../../domain/world.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);
const number = z.int().min(1);

const packFileSchema = z
  .object({
    name: z.string(),
    bytes: count,
    sha256: digest.describe('Of the file as it is read.'),
    packedSha256: digest.describe('Of the file as it lies in the pack, compressed.'),
    rows: count.nullable().describe('Null of what has no rows.'),
  })
  .meta({ id: 'PackFile' });

export type PackFile = z.infer<typeof packFileSchema>;

export const packRowSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

export type PackRow = z.infer<typeof packRowSchema>;

/** The manifest of a pack. The signature is over its bytes. */
export const reportManifestSchema = z
  .object({
    format: z.literal(1),
    title: z.string(),
    number,
    edition: z.string(),
    regionScheme: z.enum(['2025', 'before-2025']),
    world: z.enum(worlds),
    frozenAt: z.iso.datetime(),
    note: z.string().nullable(),
    previous: z
      .object({ number, manifestSha256: digest })
      .nullable()
      .describe('The report before, with which changes are told.'),
    key: digest.describe('SHA-256 of the public key (DER), which is published apart.'),
    telling: digest
      .optional()
      .describe(
        'Of the words, labels and figures by which it was told. Another version of the register tells the same rows otherwise.',
      ),
    checkpoint: z
      .string()
      .nullable()
      .optional()
      .describe(
        'Of the log of public acts, as it stood when this was frozen: whoever keeps the pack finds any rewriting of what came before. Null of a register without a public act; packs of earlier versions have none.',
      ),
    files: z.array(packFileSchema),
  })
  .meta({ id: 'ReportManifest' });

export type ReportManifest = z.infer<typeof reportManifestSchema>;

export const reportSchema = z
  .object({
    ...reportManifestSchema.omit({ format: true, title: true, telling: true, checkpoint: true })
      .shape,
    manifestSha256: digest,
    bytes: count.describe('Of the pack.'),
    sha256: digest.describe('Of the pack.'),
    counts: z
      .object({ pledges: count, offers: count, matches: count })
      .describe('Records and matches that were public.'),
    changes: z
      .object({ added: count, changed: count, gone: count })
      .nullable()
      .describe('Rows that differ from the report before; null of the first.'),
  })
  .meta({ id: 'Report' });

export type Report = z.infer<typeof reportSchema>;

export const reportKeySchema = z
  .object({
    algorithm: z.literal('Ed25519'),
    pem: z.string(),
    key: digest.describe('SHA-256 of the key (DER), as manifests name it.'),
  })
  .meta({ id: 'ReportKey' });

export type ReportKey = z.infer<typeof reportKeySchema>;
