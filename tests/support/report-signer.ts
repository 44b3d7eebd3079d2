/** A key of tests for reports: always the same, so that the same report has the same bytes. */
import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

import type { ReportSigner } from '#functions/dependencies';

/** What stands before the 32 bytes of such a key (RFC 8410). */
const head = Buffer.from('302e020100300506032b657004220420', 'hex');

export const aSigner = (seed = 7): ReportSigner => {
  const der = Buffer.concat([head, Buffer.alloc(32, seed)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return {
    publicKey: async () => createPublicKey(key).export({ format: 'der', type: 'spki' }),
    sign: async (message) => sign(null, message, key),
  };
};
