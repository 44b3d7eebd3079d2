/** What a log says of itself, and whether that goes on from what it said before: judged here, from what was downloaded. */
import { createHash, createPublicKey, verify } from 'node:crypto';

import { fromBase64 } from '#shared/transparency-log/base64';
import { type LogCheckpoint, readLogCheckpoint } from '#shared/transparency-log/checkpoint';
import { derOfEd25519 } from '#shared/transparency-log/ed25519';
import { isConsistent } from '#shared/transparency-log/proofs';
import {
  isSignedBy,
  type NoteKey,
  readNote,
  readVerifierKey,
  type Verifies,
} from '#shared/transparency-log/signed-note';
import { type Sha256, treeHash } from '#shared/transparency-log/tree-hash';

const sha256: Sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const tree = treeHash(sha256);

const verifiesEd25519: Verifies = (publicKey, text, signature) => {
  const key = Buffer.from(derOfEd25519(publicKey));
  return verify(null, text, createPublicKey({ key, format: 'der', type: 'spki' }), signature);
};

/** How a log is asked; undefined for what it does not have. */
export type LogReader = {
  readonly text: (address: 'checkpoint' | 'key') => Promise<string | undefined>;
  /** What proves that the log of one size goes on from an older size. */
  readonly proof: (size: number, older: number) => Promise<readonly string[] | undefined>;
};

export type JudgedLog = {
  readonly size: number;
  /** The checkpoint as it was read, to be kept for the next time. */
  readonly checkpoint: string | undefined;
  readonly faults: readonly string[];
};

const signedCheckpoint = (text: string, key: NoteKey): LogCheckpoint | undefined => {
  const note = readNote(text);
  return note && isSignedBy(note, key, sha256, verifiesEd25519)
    ? readLogCheckpoint(note.text)
    : undefined;
};

const continues = async (
  reader: LogReader,
  older: LogCheckpoint,
  newer: LogCheckpoint,
): Promise<boolean> => {
  const proof = (await reader.proof(newer.size, older.size))?.map(fromBase64);
  const hashes = proof?.flatMap((hash) => (hash ? [hash] : []));
  return (
    hashes !== undefined &&
    hashes.length === proof?.length &&
    isConsistent(tree, older, newer, hashes)
  );
};

const againstKept = async (
  reader: LogReader,
  key: NoteKey,
  now: LogCheckpoint,
  kept: string,
): Promise<readonly string[]> => {
  const older = signedCheckpoint(kept, key);
  if (!older) return ['the kept checkpoint is not signed by the key of this log'];
  if (older.size > now.size)
    return [`it has ${now.size} leaves, and had ${older.size} when the checkpoint was kept`];
  return (await continues(reader, older, now))
    ? []
    : ['it does not go on from the kept checkpoint: what was in it was changed'];
};

/** @param kept a checkpoint of this log from before. */
export const judgeLog = async (reader: LogReader, kept: string | undefined): Promise<JudgedLog> => {
  const [text, keyText] = [await reader.text('checkpoint'), await reader.text('key')];
  if (text === undefined || keyText === undefined) {
    const faults = kept === undefined ? [] : ['it is empty, and a checkpoint of it was kept'];
    return { size: 0, checkpoint: undefined, faults };
  }
  const key = readVerifierKey(keyText, sha256);
  const now = key && signedCheckpoint(text, key);
  if (!key || !now || now.origin !== key.name)
    return { size: 0, checkpoint: text, faults: ['its checkpoint is not signed by its key'] };
  const faults = kept === undefined ? [] : await againstKept(reader, key, now, kept);
  return { size: now.size, checkpoint: text, faults };
};
