/** Signs with a key that stays where it is: the key service of the account, or what stands for it on this machine. */
import { GetPublicKeyCommand, KMSClient, SignCommand } from '@aws-sdk/client-kms';

import { remembered } from '#shared/domain/remembered';

import type { ReportSigner } from '../dependencies.ts';
import { forRequests } from './dynamodb-client.ts';
import { asStorageFault } from './storage-unavailable.ts';

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

export const createSigner = (KeyId: string): ReportSigner => {
  const client = new KMSClient({
    maxAttempts: forRequests.attempts,
    requestHandler: {
      connectionTimeout: forRequests.connectMilliseconds,
      requestTimeout: forRequests.answerMilliseconds,
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
