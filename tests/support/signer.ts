/** A key of tests: always the same, so that what is signed has the same bytes. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

import type { Signer } from '#functions/dependencies';

/** What stands before the 32 bytes of such a key (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

export const signerOfSeed = (seed: Uint8Array): Signer => {
  const key = createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' });
  return {
    publicKey: async () => createPublicKey(key).export({ format: 'der', type: 'spki' }),
    sign: async (message) => sign(null, message, key),
  };
};

export const aSigner = (seed = 7): Signer => signerOfSeed(Buffer.alloc(32, seed));
