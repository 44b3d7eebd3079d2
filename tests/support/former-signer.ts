/** Signs as logs were signed whose key lay in the table: by a key made of the secret that stood there. */
import { createHash } from 'node:crypto';

import type { Signer } from '#functions/dependencies';

import { signerOfSeed } from './signer.ts';

export const formerSigner = (secret: string): Signer =>
  signerOfSeed(createHash('sha256').update(secret).digest());
