/** A pack: its files, a manifest with the digest of each, and the signature of the manifest. Same snapshot, same bytes. */
import { createHash } from 'node:crypto';

import {
  type PackFile,
  type ReportManifest,
  reportManifestSchema,
} from '#shared/contract/files/report-views';
import { manifestName, signatureName, signedText } from '#shared/report/pack-names';
import type { Snapshot } from '#shared/report/snapshot';
import { tellingText } from '#shared/report/telling';
import { zipOf } from '#shared/zip/container';

import type { Signer } from '../../dependencies.ts';
import type { FrozenRows } from './frozen-rows.ts';
import { packFiles } from './pack-files.ts';
import { packedEntry, plainEntry } from './packed.ts';

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export type Pack = {
  readonly bytes: Uint8Array;
  readonly manifest: ReportManifest;
  readonly manifestSha256: string;
};

export type Previous = { readonly number: number; readonly manifestSha256: string } | null;

/** What the manifest names beside the files: the report before, and what the log of public acts said then. */
export type BesideFiles = { readonly previous: Previous; readonly checkpoint: string | null };

export const packOf = async (
  snapshot: Snapshot,
  rows: FrozenRows,
  { previous, checkpoint }: BesideFiles,
  signer: Signer,
): Promise<Pack> => {
  const { facts } = snapshot;
  const files = await packFiles(snapshot, rows);
  const entries = files.map(({ name, content }) => packedEntry(name, content));
  const described = files.map(({ name, content, rows: count }, at): PackFile => ({
    name,
    bytes: content.length,
    sha256: sha256(content),
    packedSha256: sha256(entries[at]?.packed ?? content),
    rows: count,
  }));
  const manifest = reportManifestSchema.parse({
    format: 1,
    title: `ACSG matching: report ${facts.number}`,
    ...facts,
    previous,
    key: sha256(await signer.publicKey()),
    telling: sha256(Buffer.from(tellingText(), 'utf8')),
    checkpoint,
    files: described,
  } satisfies ReportManifest);
  const content = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8');
  const manifestSha256 = sha256(content);
  const signature = await signer.sign(Buffer.from(signedText(manifestSha256), 'utf8'));
  const signed = Buffer.from(`${Buffer.from(signature).toString('base64')}\n`, 'utf8');
  return {
    bytes: zipOf([
      plainEntry(manifestName, content),
      plainEntry(signatureName, signed),
      ...entries,
    ]),
    manifest,
    manifestSha256,
  };
};
