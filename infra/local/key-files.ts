/** Keys that sign, each kept in a file of the data folder, which makes it when it is first asked for. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** As functions know a key of the key service. */
export type KeptKey = {
  /** As DER (SPKI). */
  readonly publicKey: () => Promise<Uint8Array>;
  readonly sign: (message: Uint8Array) => Promise<Uint8Array>;
};

const loadKey = (file: string): KeyObject => {
  if (existsSync(file)) return createPrivateKey(readFileSync(file, 'utf8'));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  return privateKey;
};

export const signerInFile = (file: string): KeptKey => {
  const key = loadKey(file);
  return {
    publicKey: async () => createPublicKey(key).export({ type: 'spki', format: 'der' }),
    sign: async (message) => sign(null, message, key),
  };
};
