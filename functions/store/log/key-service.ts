/** Signs with a key that stays where it is: the key service of the account, or what stands for it on this machine. */
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

import { remembered } from '#shared/domain/remembered';

import type { Signer } from '../../dependencies.ts';
import type { Patience } from '../table/dynamodb-client.ts';
import { asStorageFault } from '../table/storage-unavailable.ts';

const given = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes) return bytes;
  throw new Error('The key service answered without what was asked for');
};

const orFault = async <Value>(asked: Promise<Value>): Promise<Value> => {
  try {
    return await asked;
  } catch (error) {
    throw asStorageFault(error);
  }
};

export const createSigner = (KeyId: string, patience: Patience): Signer => {
  const client = new KMSClient({
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMilliseconds,
      requestTimeout: patience.answerMilliseconds,
      throwOnRequestTimeout: true,
    },
  });
  return {
    publicKey: remembered(async () => {
      const { PublicKey } = await orFault(client.send(new GetPublicKeyCommand({ KeyId })));
      return given(PublicKey);
    }),
    sign: async (Message) => {
      const command = new SignCommand({
        KeyId,
        Message,
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      });
      return given((await orFault(client.send(command))).Signature);
    },
  };
};
