/**
 * The key that signs checkpoints stays in the key service, which is asked for it: what the table says of keys is believed
 * of those alone that signed before. The name of a log holds a digest of its key, so no two registers have logs of one name.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';

import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import { logKeyKey, type LogName } from '#shared/table/log-keys';
import { derOfEd25519, ed25519InDer } from '#shared/transparency-log/ed25519';
import type { NoteKey, Verifies } from '#shared/transparency-log/signed-note';
import { treeHash } from '#shared/transparency-log/tree-hash';

import type { Signer } from '../../dependencies.ts';
import type { Table } from '../../table.ts';

export const sha256Of = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest();

export const tree = treeHash(sha256Of);

export const verifiesEd25519: Verifies = (publicKey, text, signature) => {
  const key = Buffer.from(derOfEd25519(publicKey));
  return verify(null, text, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};

const noteKey = (publicKey: Uint8Array, log: LogName): NoteKey => ({
  name: `acsg-matching/${Buffer.from(sha256Of(publicKey)).toString('hex').slice(0, 16)}/${log}`,
  publicKey,
});

export const findLogKey = async (
  signer: Pick<Signer, 'publicKey'>,
  log: LogName,
): Promise<NoteKey> => noteKey(ed25519InDer(await signer.publicKey()), log);

/** 32 bytes. */
const inKept = z.base64().length(44);
const keptKeys = z.object({
  /** The key that signed last. */
  publicKey: inKept,
  /** Those before it. */
  former: z.array(inKept).default([]),
});

const publicKeysIn = (item: Item | undefined): readonly string[] => {
  if (!item) return [];
  const { publicKey, former } = readKept('keys of the log', keptKeys, item);
  return [...former, publicKey];
};

const inBase64 = ({ publicKey }: NoteKey): string => Buffer.from(publicKey).toString('base64');

/** By what signed before the key of now, the first of them first: a checkpoint of then is verified by its own key. */
export const findFormerKeys = async (
  table: Pick<Table, 'get'>,
  log: LogName,
  now: NoteKey,
): Promise<readonly NoteKey[]> =>
  publicKeysIn(await table.get(logKeyKey))
    .filter((key) => key !== inBase64(now))
    .map((key) => noteKey(Buffer.from(key, 'base64'), log));

/** The item that names a key as the one that signs, and all before it. */
export const keysItem = (now: NoteKey, former: readonly NoteKey[]): Item => ({
  ...logKeyKey,
  publicKey: inBase64(now),
  former: former.map(inBase64),
});
