/** Public keys of Ed25519 as their 32 bytes, and as DER writes them: libraries take the second alone. */

/** What DER writes before the bytes that differ. */
const prefix = Uint8Array.from([
  0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00,
]);

export const derOfEd25519 = (publicKey: Uint8Array): Uint8Array =>
  Uint8Array.from([...prefix, ...publicKey]);

export const ed25519InDer = (der: Uint8Array): Uint8Array => der.subarray(prefix.length);
