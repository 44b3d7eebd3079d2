/**
 * How a log stands under the key that signs it. The key signs what goes on from what it signed: else whoever can write
 * the table would have their own tree signed with the next entry.
 */
import { type LogCheckpoint, readLogCheckpoint } from '#shared/transparency-log/checkpoint';
import { isSignedBy, type NoteKey, readNote } from '#shared/transparency-log/signed-note';
import { rootFromTiles, type Tiles } from '#shared/transparency-log/tiles';
import { isSameHash } from '#shared/transparency-log/tree-hash';

import { sha256Of, tree, verifiesEd25519 } from './log-key.ts';
import type { LogHead } from './log-store.ts';

/** Each round was lost to others, or the logs are damaged where they end: people must look. */
export const cannotAppend = 'CannotAppend';

export const notAppended = (message: string): Error =>
  Object.assign(new Error(message), { name: cannotAppend });

/** What a checkpoint says, if this key signed it under its name. */
export const saidUnder = (checkpoint: string, key: NoteKey): LogCheckpoint | undefined => {
  const note = readNote(checkpoint);
  if (!note || !isSignedBy(note, key, sha256Of, verifiesEd25519)) return undefined;
  const said = readLogCheckpoint(note.text);
  return said?.origin === key.name ? said : undefined;
};

/** Whether a log's head is signed by this key. One without leaves has none. */
export const isUnder = (head: LogHead, key: NoteKey): boolean =>
  head !== undefined && saidUnder(head.checkpoint, key) !== undefined;

/** Throws unless one of these keys signed what the log has now. */
export const mustBeSigned = (
  head: Exclude<LogHead, undefined>,
  tiles: Tiles,
  keys: readonly NoteKey[],
): void => {
  const said = keys.flatMap((key) => saidUnder(head.checkpoint, key) ?? [])[0];
  if (!said) throw notAppended('The log has a head that no key of it signed');
  if (said.size !== head.size || !isSameHash(said.root, rootFromTiles(tree, tiles, head.size)))
    throw notAppended('The log does not hold what was signed');
};
