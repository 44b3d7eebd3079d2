/**
 * The key that signs checkpoints: made once, kept in the table under a key that the sequencer alone may read. The name
 * of a log holds a digest of it, so that no two registers have logs of one name.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

import * as z from 'zod';

import { readKept } from '#shared/domain/unreadable-item';
import type { Item } from '#shared/table/item';
import { logKeyKey, type LogName, signingKeyKey } from '#shared/table/log-keys';
import { derOfEd25519, ed25519InDer } from '#shared/transparency-log/ed25519';
import type { NoteKey, Verifies } from '#shared/transparency-log/signed-note';
import { treeHash } from '#shared/transparency-log/tree-hash';

import type { Dependencies } from '../dependencies.ts';
import type { Table } from '../table.ts';

export const sha256Of = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(bytes).digest();

export const tree = treeHash(sha256Of);

export type LogSigner = {
  readonly keyOf: (log: LogName) => NoteKey;
  readonly sign: (text: Uint8Array) => Uint8Array;
};

/** As DER writes private keys of Ed25519 before the 32 bytes that differ. */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');

const privateKeyFrom = (seed: Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });

const publicBytes = (key: KeyObject): Uint8Array =>
  ed25519InDer(createPublicKey(key).export({ format: 'der', type: 'spki' }));

export const verifiesEd25519: Verifies = (publicKey, text, signature) => {
  const key = Buffer.from(derOfEd25519(publicKey));
  return verify(null, text, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};

const noteKey = (publicKey: Uint8Array, log: LogName): NoteKey => ({
  name: `acsg-matching/${Buffer.from(sha256Of(publicKey)).toString('hex').slice(0, 16)}/${log}`,
  publicKey,
});

const secretIn = ({ secret }: Item): string => readKept('signing key', z.string().min(1), secret);

type Needed = Pick<Dependencies, 'table' | 'newSecret'>;

export const getLogSigner = async ({ table, newSecret }: Needed): Promise<LogSigner> => {
  const held =
    (await table.get(signingKeyKey)) ??
    (await table.putIfAbsent({ ...signingKeyKey, secret: newSecret() }));
  const key = privateKeyFrom(sha256Of(Buffer.from(secretIn(held))));
  const publicKey = publicBytes(key);
  await table.putIfAbsent({
    ...logKeyKey,
    publicKey: Buffer.from(publicKey).toString('base64'),
  });
  return {
    keyOf: (log) => noteKey(publicKey, log),
    sign: (text) => sign(null, text, key),
  };
};

/** Undefined while nothing was signed yet. */
export const findLogKey = async (
  table: Pick<Table, 'get'>,
  log: LogName,
): Promise<NoteKey | undefined> => {
  const item = await table.get(logKeyKey);
  if (!item) return undefined;
  const publicKey = readKept('key of the log', z.base64(), item['publicKey']);
  return noteKey(Buffer.from(publicKey, 'base64'), log);
};
