/** Checks the pack of a report, by the pack and a public key alone: nothing else of the product is asked. */
import { createHash, type KeyObject, verify } from 'node:crypto';

import { type ReportManifest, reportManifestSchema } from '#shared/contract/files/report-views';
import { manifestName, signatureName, signedText } from '#shared/report/pack-names';
import { unzipStrictly } from '#shared/zip/container';
import type { PackedEntry } from '#shared/zip/entry';

import { contentInPack } from './content-in-pack.ts';
import { type Checked, checkContent, type ReadFile } from './pack-content.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const manifestIn = (content: Uint8Array | undefined): ReportManifest | undefined => {
  try {
    const text = Buffer.from(content ?? []).toString('utf8');
    return reportManifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** Only the one spelling of it counts: base64 has several for the same bytes. */
const signatureIn = (content: Uint8Array | undefined): Uint8Array | undefined => {
  const text = Buffer.from(content ?? []).toString('utf8');
  const bytes = Buffer.from(text, 'base64');
  return `${bytes.toString('base64')}\n` === text ? bytes : undefined;
};

const signatureFaults = (
  manifest: ReportManifest,
  content: Uint8Array,
  signature: Uint8Array | undefined,
  key: KeyObject,
): readonly string[] => {
  if (sha256(key.export({ type: 'spki', format: 'der' })) !== manifest.key)
    return ['it was signed by another key than the one that is given'];
  const signed = Buffer.from(signedText(sha256(content)), 'utf8');
  return signature && verify(null, signed, key, signature)
    ? []
    : [`${signatureName} is no signature of ${manifestName}`];
};

const fileFaults = (
  { files }: ReportManifest,
  entries: readonly PackedEntry[],
): readonly string[] => {
  const names = entries.map(({ name }) => name).join('\n');
  if (names !== files.map(({ name }) => name).join('\n'))
    return ['its files are not those that the manifest names'];
  return files.flatMap(({ name, bytes, sha256: digest, packedSha256 }, at) => {
    const entry = entries[at];
    const content = entry && contentInPack(entry);
    const isWhole =
      content?.length === bytes &&
      sha256(content) === digest &&
      sha256(entry?.packed ?? content) === packedSha256;
    return isWhole ? [] : [`${name} is not what the manifest names`];
  });
};

const wrong = (...faults: readonly string[]): Checked => ({ faults, unchecked: [] });

/** In the order in which faults matter: what is not signed is not looked into. */
export const checkPack = (bytes: Uint8Array, key: KeyObject): Checked => {
  const entries = unzipStrictly(bytes);
  if (!entries) return wrong('it is no pack of a report, or was changed outside of its files');
  const [first, second, ...others] = entries;
  if (first?.name !== manifestName || second?.name !== signatureName)
    return wrong(`it does not begin with ${manifestName} and ${signatureName}`);
  const content = contentInPack(first);
  const manifest = manifestIn(content);
  if (!content || !manifest) return wrong(`${manifestName} cannot be read`);
  const signed = signatureFaults(manifest, content, signatureIn(contentInPack(second)), key);
  if (signed.length > 0) return wrong(...signed);
  const changed = fileFaults(manifest, others);
  if (changed.length > 0) return wrong(...changed);
  const files = others.map((entry): ReadFile => ({
    name: entry.name,
    content: contentInPack(entry) ?? new Uint8Array(),
  }));
  return checkContent(manifest, files);
};

/** The manifest, its digest and the files of a pack that was found whole. */
export const readWholePack = (bytes: Uint8Array) => {
  const files = (unzipStrictly(bytes) ?? []).map((entry): ReadFile => ({
    name: entry.name,
    content: contentInPack(entry) ?? new Uint8Array(),
  }));
  const signed = files.find(({ name }) => name === manifestName)?.content ?? new Uint8Array();
  return { files, manifest: manifestIn(signed), manifestSha256: sha256(signed) };
};
