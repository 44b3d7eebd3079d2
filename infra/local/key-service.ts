/**
 * What stands for the key service on this machine: it signs with keys that are kept in the data folder, and answers in the
 * words of the service, so that functions know no other.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import * as z from 'zod';

import type { Handler } from './http/http-server.ts';
import type { KeptKey } from './key-files.ts';

const askedSchema = z.object({ KeyId: z.string(), Message: z.string().optional() });

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
};

const answer = (response: ServerResponse, status: number, body: object): void => {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(JSON.stringify(body));
};

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** @param keys by the ids under which functions know them. */
export const createKeyService =
  (keys: ReadonlyMap<string, KeptKey>): Handler =>
  async (request, response) => {
    const { KeyId, Message = '' } = askedSchema.parse(await bodyOf(request));
    const key = keys.get(KeyId);
    if (!key) return answer(response, 400, { __type: 'NotFoundException' });
    const target = request.headers['x-amz-target'];
    if (target === 'TrentService.GetPublicKey')
      return answer(response, 200, { KeyId, PublicKey: inBase64(await key.publicKey()) });
    if (target !== 'TrentService.Sign')
      return answer(response, 400, { __type: 'UnsupportedOperationException' });
    const signature = await key.sign(Buffer.from(Message, 'base64'));
    return answer(response, 200, { KeyId, Signature: inBase64(signature) });
  };
