/** A text with signatures under it (C2SP signed-note), signed with Ed25519. */
import { fromBase64, toBase64 } from './base64.ts';
import { isSameHash, type Sha256 } from './tree-hash.ts';

/** Whose signature it is: the name of a log and its key. */
export type NoteKey = { readonly name: string; readonly publicKey: Uint8Array };

type Signature = {
  readonly name: string;
  /** Four bytes, by which a key is found, and no more. */
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
};

export type SignedNote = { readonly text: string; readonly signatures: readonly Signature[] };

export type Verifies = (key: Uint8Array, text: Uint8Array, signature: Uint8Array) => boolean;

const ed25519 = 1;
const keyIdLength = 4;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const keyIdOf = ({ name, publicKey }: NoteKey, sha256: Sha256): Uint8Array =>
  sha256(Uint8Array.of(...bytesOf(`${name}\n`), ed25519, ...publicKey)).slice(0, keyIdLength);

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The key as whoever checks a note names it. */
export const verifierKey = (key: NoteKey, sha256: Sha256): string =>
  `${key.name}+${hex(keyIdOf(key, sha256))}+${toBase64(Uint8Array.of(ed25519, ...key.publicKey))}`;

/** Undefined for what names no key of Ed25519. */
export const readVerifierKey = (text: string, sha256: Sha256): NoteKey | undefined => {
  const [name = '', , ...encoded] = text.trim().split('+');
  const bytes = fromBase64(encoded.join('+'));
  if (name === '' || bytes?.length !== 33 || bytes[0] !== ed25519) return undefined;
  const key = { name, publicKey: bytes.slice(1) };
  return verifierKey(key, sha256) === text.trim() ? key : undefined;
};

/** @param text ends with a line break. */
export const signedNote = async (
  text: string,
  key: NoteKey,
  sha256: Sha256,
  sign: (text: Uint8Array) => Promise<Uint8Array>,
): Promise<string> => {
  const signature = Uint8Array.of(...keyIdOf(key, sha256), ...(await sign(bytesOf(text))));
  return `${text}\n\u2014 ${key.name} ${toBase64(signature)}\n`;
};

const signatureIn = (line: string): Signature | undefined => {
  const [, name, encoded] = /^\u2014 (\S+) (\S+)$/.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  return name !== undefined && bytes && bytes.length > keyIdLength
    ? { name, keyId: bytes.slice(0, keyIdLength), signature: bytes.slice(keyIdLength) }
    : undefined;
};

export const readNote = (note: string): SignedNote | undefined => {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(signatureIn);
  return signatures.every((each) => each !== undefined)
    ? { text: note.slice(0, end + 1), signatures }
    : undefined;
};

export const isSignedBy = (
  { text, signatures }: SignedNote,
  key: NoteKey,
  sha256: Sha256,
  verifies: Verifies,
): boolean =>
  signatures.some(
    ({ name, keyId, signature }) =>
      name === key.name &&
      isSameHash(keyId, keyIdOf(key, sha256)) &&
      verifies(key.publicKey, bytesOf(text), signature),
  );
