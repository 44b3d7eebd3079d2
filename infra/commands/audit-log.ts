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
  if (!note || !isSignedBy(note, key, sha256, verifiesEd25519)) return undefined;
  const said = readLogCheckpoint(note.text);
  return said?.origin === key.name ? said : undefined;
};

/**
 * The key that signs now stands in the first line, those before it below. Of a checkpoint from before it is enough that one
 * of those signed it: that the log goes on from what it says rests on no key.
 */
const keysIn = (text: string): readonly NoteKey[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => readVerifierKey(line, sha256) ?? []);

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
  keys: readonly NoteKey[],
  now: LogCheckpoint,
  kept: string,
): Promise<readonly string[]> => {
  const older = keys.flatMap((key) => signedCheckpoint(kept, key) ?? [])[0];
  if (!older) return ['the kept checkpoint is not signed by a key of this log'];
  if (older.size > now.size)
    return [`it has ${now.size} leaves, and had ${older.size} when the checkpoint was kept`];
  return (await continues(reader, older, now))
    ? []
    : [`it does not go on from the kept checkpoint of ${older.size} leaves: they were changed`];
};

/** Where a log was changed at one point, every checkpoint kept after that point has the same fault: the first few tell it. */
const mostTold = 3;
/** A folder may hold thousands. */
const askedAtOnce = 8;

const againstAll = async (
  reader: LogReader,
  keys: readonly NoteKey[],
  now: LogCheckpoint,
  kept: readonly string[],
): Promise<readonly string[]> => {
  const faults: string[] = [];
  for (let from = 0; from < kept.length; from += askedAtOnce) {
    const asked = kept.slice(from, from + askedAtOnce);
    const found = await Promise.all(asked.map((each) => againstKept(reader, keys, now, each)));
    faults.push(...found.flat());
  }
  const more = faults.length - mostTold;
  const others =
    more === 1
      ? '1 more kept checkpoint does not fit it either'
      : `${more} more kept checkpoints do not fit it either`;
  return more > 0 ? [...faults.slice(0, mostTold), others] : faults;
};

/** @param kept checkpoints of this log from before. */
export const judgeLog = async (reader: LogReader, kept: readonly string[]): Promise<JudgedLog> => {
  const [text, keyText] = [await reader.text('checkpoint'), await reader.text('key')];
  if (text === undefined || keyText === undefined) {
    const faults = kept.length === 0 ? [] : ['it is empty, and a checkpoint of it was kept'];
    return { size: 0, checkpoint: undefined, faults };
  }
  const keys = keysIn(keyText);
  const now = keys[0] && signedCheckpoint(text, keys[0]);
  if (!now)
    return { size: 0, checkpoint: text, faults: ['its checkpoint is not signed by its key'] };
  return {
    size: now.size,
    checkpoint: text,
    faults: await againstAll(reader, keys, now, kept),
  };
};
